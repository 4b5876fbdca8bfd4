package io.github.tidings.parsers;

import io.github.tidings.core.Fact;
import io.github.tidings.core.FactForm;
import io.github.tidings.core.FactType;
import io.github.tidings.core.ParsedArticle;
import io.github.tidings.core.Timestamp;
import io.github.tidings.document.Source;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** Facts of small articles, one a line: the rule, who fills which role, the codes, and the words that say so. */
final class FactTexts {
    private static final Timestamp PUBLISHED = Timestamp.of(LocalDate.of(2025, 3, 14));

    private FactTexts() {}

    /** All facts but statements, in the order of the text. */
    static String facts(NewsParser parser, String language, String text) {
        ParsedArticle parsed = parser.parse(Source.builder()
                .text(text)
                .language(language)
                .published(PUBLISHED)
                .build());
        return parsed.facts().stream()
                .filter(fact -> fact.type() != FactType.STATEMENT)
                .map(FactTexts::line)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(Fact fact) {
        FactForm form = fact.form();
        StringBuilder line = new StringBuilder(form.rule());
        form.roles()
                .forEach((role, fillers) -> line.append(" | ")
                        .append(role)
                        .append(": ")
                        .append(fillers.stream()
                                .map(filler -> filler.mention().text())
                                .collect(Collectors.joining("; "))));
        form.places()
                .forEach((name, place) -> line.append(" | ")
                        .append(name)
                        .append(": ")
                        .append(place.mention().text()));
        form.counts()
                .forEach((name, count) -> line.append(" | ")
                        .append(name)
                        .append(": ")
                        .append(count.mention().text()));
        form.codes()
                .forEach((name, codes) ->
                        line.append(" | ").append(name).append(": ").append(String.join("; ", codes)));
        form.time()
                .flatMap(time -> time.from())
                .ifPresent(day -> line.append(" | day: ").append(day));
        return line.append(" | \"")
                .append(form.evidence().get(0).text())
                .append('"')
                .toString();
    }
}
