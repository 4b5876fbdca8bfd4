package io.github.tidings.dossier;

import io.github.tidings.core.Actor;
import io.github.tidings.core.Article;
import io.github.tidings.core.Count;
import io.github.tidings.core.Evidence;
import io.github.tidings.core.FactForm;
import io.github.tidings.core.FactType;
import io.github.tidings.core.Mention;
import io.github.tidings.core.Paragraph;
import io.github.tidings.core.ParsedArticle;
import io.github.tidings.core.Participant;
import io.github.tidings.core.Place;
import io.github.tidings.core.Span;
import io.github.tidings.core.TimeReference;
import io.github.tidings.core.Timestamp;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** An article for tests, with actors named by their names and facts told in one line each; its text is what they need. */
final class Report {
    private final Article.Builder article = Article.builder();
    private final ParsedArticle.Builder parsed = ParsedArticle.builder();
    private final StringBuilder text = new StringBuilder();
    private int facts;

    /** Something that a fact holds. */
    interface Part {
        void fill(FactForm.Builder form, Report report);
    }

    Report(String id, String published) {
        this(id, published, "");
    }

    Report(String id, String published, String opening) {
        article.id(id).published(Timestamp.of(LocalDate.parse(published)));
        text.append(opening);
    }

    /** An actor whose id is its name. */
    Report actor(Actor.Kind kind, String name, String country) {
        Actor.Builder actor = Actor.builder();
        actor.id(name).kind(kind).name(name).addMention(mention(name));
        parsed.addActor((country.isEmpty() ? actor : actor.country(country)).build());
        return this;
    }

    Report person(String name) {
        return actor(Actor.Kind.PERSON, name, "");
    }

    Report country(String name, String code) {
        return actor(Actor.Kind.COUNTRY, name, code);
    }

    Report fact(FactType type, Part... parts) {
        FactForm.Builder form = FactForm.builder();
        form.type(type).id("f" + ++facts).rule("test").addEvidence(evidence("so it was"));
        for (Part part : parts) {
            part.fill(form, this);
        }
        parsed.addFact(type.fact(form.build()));
        return this;
    }

    ParsedArticle build() {
        Paragraph whole = Paragraph.of(Span.of(0, text.length()), Paragraph.Kind.PARAGRAPH);
        return parsed.article(article.text(text.toString()).addParagraph(whole).build())
                .build();
    }

    static Part role(String name, String... actors) {
        return (form, report) -> form.role(
                name,
                Arrays.stream(actors)
                        .map(actor -> Participant.of(actor, report.mention(actor)))
                        .toList());
    }

    static Part on(String from, String to) {
        return (form, report) -> {
            TimeReference.Builder time = TimeReference.builder();
            form.time(time.mention(report.mention(from))
                    .from(LocalDate.parse(from))
                    .to(LocalDate.parse(to))
                    .build());
        };
    }

    static Part place(String name) {
        return (form, report) -> form.place("place", Optional.of(Place.of(report.mention(name))));
    }

    static Part count(long number) {
        return (form, report) ->
                form.count("count", Optional.of(Count.exactly(number, report.mention(Long.toString(number)))));
    }

    static Part code(String name, String code) {
        return (form, report) -> form.codes(name, List.of(code));
    }

    static Part words(String content) {
        return (form, report) -> form.passage("content", List.of(report.evidence(content)));
    }

    private Mention mention(String words) {
        return Mention.of(write(words), words);
    }

    private Evidence evidence(String words) {
        return Evidence.of(write(words), words);
    }

    private Span write(String words) {
        int start = text.append(' ').length();
        return Span.of(start, text.append(words).length());
    }
}
