package io.github.tidings.fact.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidings.core.Actor;
import io.github.tidings.core.Evidence;
import io.github.tidings.core.ParsedArticle;
import io.github.tidings.core.Participant;
import io.github.tidings.core.Statement;
import io.github.tidings.document.Source;
import io.github.tidings.parsers.NewsParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * All statements of small articles, beside them: who speaks (the words and the actor), cue, mode, to whom and where; below it the
 * pieces of what is said.
 */
class StatementGoldenTest {
    private static final NewsParser PARSER = NewsParser.standard();

    @ParameterizedTest
    @CsvSource({"harbour, en", "interview, en", "hamnen, sv", "port, fr"})
    void statementsAreAsWritten(String name, String language) throws IOException {
        String text = read(name + "." + language + ".txt");
        ParsedArticle parsed =
                PARSER.parse(Source.builder().text(text).language(language).build());
        assertThat(render(parsed)).isEqualTo(read(name + "." + language + ".statements"));
    }

    private static String render(ParsedArticle parsed) {
        Map<String, String> names = parsed.actors().stream().collect(Collectors.toMap(Actor::id, Actor::name));
        return parsed.facts().stream()
                .filter(Statement.class::isInstance)
                .map(Statement.class::cast)
                .map(statement -> render(statement, names))
                .collect(Collectors.joining());
    }

    private static String render(Statement statement, Map<String, String> names) {
        StringBuilder line = new StringBuilder();
        line.append(people(statement.speakers(), names));
        line.append(" | ").append(statement.cue().orElse("-"));
        statement.mode().ifPresent(mode -> line.append(" | ").append(mode));
        statement.polarity().filter(Statement.Polarity.NOT_SAID::equals).ifPresent(not -> line.append(" | not said"));
        if (!statement.audience().isEmpty()) {
            line.append(" | to ").append(people(statement.audience(), names));
        }
        statement.medium().ifPresent(medium -> line.append(" | in ").append(medium));
        for (Evidence piece : statement.content()) {
            line.append("\n    ").append(piece.text());
        }
        return line.append('\n').toString();
    }

    private static String people(List<Participant> people, Map<String, String> names) {
        return people.stream()
                .map(one -> one.mention().text()
                        + one.actor().map(id -> " = " + names.get(id)).orElse(""))
                .collect(Collectors.joining(" + "));
    }

    private static String read(String file) throws IOException {
        try (InputStream in = StatementGoldenTest.class.getResourceAsStream("/statement/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
