package io.github.tidings.fact.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidings.core.Evidence;
import io.github.tidings.core.Statement;
import io.github.tidings.document.Source;
import io.github.tidings.lang.LanguagePack;
import io.github.tidings.parsers.NewsParser;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every example of every {@code statement.yaml} says what is found, and what must not be. */
class StatementExamplesTest {
    private static final NewsParser PARSER = NewsParser.standard();

    @TestFactory
    Stream<DynamicTest> examples() {
        return Stream.of("en", "sv", "fr")
                .flatMap(language -> Example.of(LanguagePack.bundled(language).words("statement")).stream()
                        .map(example -> DynamicTest.dynamicTest(
                                language + " " + example.text(), () -> check(language, example))));
    }

    private static void check(String language, Example example) {
        List<Statement> found =
                PARSER
                        .parse(Source.builder()
                                .text(example.text())
                                .language(language)
                                .build())
                        .facts()
                        .stream()
                        .filter(Statement.class::isInstance)
                        .map(Statement.class::cast)
                        .toList();
        if (!example.matches()) {
            assertThat(found).isEmpty();
            return;
        }
        assertThat(found).hasSize(1);
        Statement statement = found.get(0);
        assertThat(statement.content()).extracting(Evidence::text).containsExactlyElementsOf(example.content());
        assertThat(statement.speakers())
                .extracting(speaker -> speaker.mention().text())
                .containsExactly(example.speaker().orElseThrow());
        example.mode()
                .ifPresent(mode -> assertThat(statement.mode().orElseThrow()).hasToString(mode));
    }
}
