package io.github.tidings.cli;

import io.github.tidings.core.Actor;
import io.github.tidings.core.Article;
import io.github.tidings.core.Fact;
import io.github.tidings.core.Paragraph;
import io.github.tidings.core.ParsedArticle;
import io.github.tidings.core.Timestamp;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A parsed article for people: its head, who acts in it, and its facts, each under the paragraph that says it.
 *
 * @param paint how words stand out
 */
record TextReport(Paint paint) {
    private static final int WIDTH = 96;

    String of(ParsedArticle parsed) {
        StringBuilder out = new StringBuilder();
        head(out, parsed.article());
        actors(out, parsed.actors());
        facts(out, "FACTS", parsed, parsed.facts());
        facts(out, "CONSIDERED: only supposed, or denied", parsed, parsed.considered());
        parsed.diagnostics()
                .forEach(d -> out.append('\n')
                        .append(paint.on(
                                "! " + Words.safe(d.message()) + " [" + Words.safe(d.code()) + "]",
                                Paint.Style.WARNING))
                        .append('\n'));
        return out.toString();
    }

    private void head(StringBuilder out, Article article) {
        String title = article.title().or(article::id).orElse("(without a title)");
        out.append(paint.on(Words.safe(title), Paint.Style.TITLE)).append('\n');
        line(
                out,
                " · ",
                Stream.of(
                        article.publisher().orElse(""),
                        String.join(", ", article.byline()),
                        article.published().map(Timestamp::iso).orElse(""),
                        article.dateline().map(d -> d.place()).orElse(""),
                        article.language().orElse("language not known")));
        line(out, "", article.url().or(article::canonicalUrl).stream());
    }

    private void line(StringBuilder out, String between, Stream<String> words) {
        String line =
                words.filter(Objects::nonNull).filter(word -> !word.isEmpty()).collect(Collectors.joining(between));
        if (!line.isEmpty()) {
            out.append(paint.on(Words.safe(line), Paint.Style.DIM)).append('\n');
        }
    }

    private void actors(StringBuilder out, List<Actor> actors) {
        section(out, "ACTORS", actors);
        int width = actors.stream()
                .mapToInt(a -> a.name().length())
                .filter(n -> n < WIDTH / 2)
                .max()
                .orElse(0);
        for (Actor actor : actors) {
            String name = Words.safe(actor.name());
            String details = Stream.of(
                            actor.kind().name().toLowerCase(java.util.Locale.ROOT),
                            actor.country().orElse(""),
                            String.join(", ", actor.titles()),
                            actor.aliases().isEmpty() ? "" : "also " + String.join(", ", actor.aliases()))
                    .filter(detail -> !detail.isEmpty())
                    .collect(Collectors.joining(" · "));
            out.append("  ")
                    .append(paint.on(name, Paint.Style.NAME))
                    .append(" ".repeat(Math.max(0, width - name.length()) + 2))
                    .append(paint.on(Words.safe(details), Paint.Style.DIM))
                    .append('\n');
        }
    }

    private void facts(StringBuilder out, String heading, ParsedArticle parsed, List<Fact> facts) {
        section(out, heading, facts);
        FactLines lines = new FactLines(paint, new Words(parsed));
        for (Paragraph paragraph : parsed.article().paragraphs()) {
            List<Fact> here = facts.stream()
                    .filter(fact ->
                            paragraph.span().contains(fact.evidence().get(0).span()))
                    .toList();
            if (!here.isEmpty()) {
                paragraph(out, parsed.article(), paragraph, here);
                here.forEach(fact -> lines.of(fact)
                        .forEach(line -> out.append("    ").append(line).append('\n')));
            }
        }
    }

    private void paragraph(StringBuilder out, Article article, Paragraph paragraph, List<Fact> facts) {
        MarkedText text = new MarkedText(article.text(), paragraph.span());
        facts.forEach(fact -> fact.evidence().forEach(e -> text.mark(e.span(), Paint.Style.EVIDENCE)));
        facts.forEach(fact -> fact.trigger().ifPresent(t -> text.mark(t.span(), Paint.Style.TRIGGER)));
        out.append('\n');
        text.lines(WIDTH, paint).forEach(line -> out.append("  ").append(line).append('\n'));
    }

    private void section(StringBuilder out, String heading, List<?> entries) {
        if (!entries.isEmpty()) {
            out.append('\n').append(paint.on(heading, Paint.Style.HEAD)).append('\n');
        }
    }
}
