package io.github.tidings.exchange;

import io.github.tidings.core.Actor;
import io.github.tidings.core.Article;
import io.github.tidings.core.Count;
import io.github.tidings.core.Dateline;
import io.github.tidings.core.Diagnostic;
import io.github.tidings.core.Evidence;
import io.github.tidings.core.Fact;
import io.github.tidings.core.FactForm;
import io.github.tidings.core.FactType;
import io.github.tidings.core.Link;
import io.github.tidings.core.Mention;
import io.github.tidings.core.Modality;
import io.github.tidings.core.Paragraph;
import io.github.tidings.core.ParsedArticle;
import io.github.tidings.core.Participant;
import io.github.tidings.core.Place;
import io.github.tidings.core.Slot;
import io.github.tidings.core.Span;
import io.github.tidings.core.TimeReference;
import io.github.tidings.core.Timestamp;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Parsed articles that hold facts of every kind, with their slots filled by the bits of a number. */
final class Samples {
    private final String text;
    private final long bits;

    Samples(String text, long bits) {
        this.text = text;
        this.bits = bits;
    }

    /** An article of that text with two facts of that kind. */
    ParsedArticle parsed(FactType type) {
        ParsedArticle.Builder parsed = ParsedArticle.builder();
        return parsed.article(article())
                .actors(List.of(actor("a1"), actor("a2")))
                .addFact(fact(type, "f1"))
                .addConsidered(fact(type, "f2"))
                .diagnostics(List.of(Diagnostic.of("cut", "too long"), Diagnostic.of("odd", text, span(1))))
                .build();
    }

    Article article() {
        Article.Builder article = Article.builder();
        article.text(text).addParagraph(Paragraph.of(Span.of(0, text.length()), Paragraph.Kind.QUOTE));
        if (bit(40)) {
            article.id("id")
                    .url("u")
                    .canonicalUrl("c")
                    .publisher(text)
                    .section("s")
                    .title(text);
            article.byline(List.of("A", "B")).language("en").addCaption(text).addLink(Link.of(text, "#"));
            article.published(Timestamp.of(LocalDate.of(2031, 5, 16)));
            article.modified(Timestamp.of(
                    LocalDate.of(2031, 5, 17),
                    Optional.of(LocalTime.of(9, 30)),
                    bit(41) ? Optional.of(ZoneOffset.ofHours(2)) : Optional.empty()));
            article.dateline(Dateline.of(span(2).in(text), span(2))).putFoundIn("title", "og:title");
        }
        return article.build();
    }

    Fact fact(FactType type, String id) {
        FactForm.Builder form = FactForm.builder();
        form.type(type).id(id).rule("en/" + type.key() + "/x").addEvidence(Evidence.in(text, span(3)));
        form.modality(Modality.values()[(int) (bits & 3)]).background(bit(42));
        if (bit(43)) {
            form.trigger(Evidence.in(text, span(4)))
                    .accordingTo(participant(43))
                    .time(time());
        }
        for (int i = 0; i < type.slots().size(); i++) {
            Slot slot = type.slots().get(i);
            if (bit(i) || slot.name().equals("content") || type == FactType.CUSTOM) {
                fill(form, slot);
            }
        }
        if (type == FactType.CUSTOM) {
            form.putRole("strikers", List.of(participant(1))).putCode("sector", List.of(text));
        }
        return type.fact(form.build());
    }

    private void fill(FactForm.Builder form, Slot slot) {
        String name = slot.name();
        switch (slot.shape()) {
            case ACTORS -> form.putRole(name, List.of(participant(5), participant(6)));
            case ACTOR -> form.putRole(name, List.of(participant(7)));
            case PLACE -> form.putPlace(name, bit(44) ? Place.of(mention(8), "FR") : Place.of(mention(9)));
            case COUNT -> form.putCount(name, count());
            case TIME -> form.putTime(name, time());
            case PASSAGES -> form.putPassage(name, List.of(Evidence.in(text, span(10)), Evidence.in(text, span(11))));
            case PASSAGE -> form.putPassage(name, List.of(Evidence.in(text, span(12))));
            case WORD -> form.putCode(name, List.of("say"));
            case CODE -> form.putCode(name, List.of(slot.constants().get(0)));
            case CODES -> form.putCode(name, slot.constants());
        }
    }

    private Actor actor(String id) {
        Actor.Builder actor = Actor.builder();
        actor.id(id).kind(Actor.Kind.GROUP).name("N " + id).addMention(mention(13));
        if (bit(45)) {
            actor.addAlias("M").addTitle("President").country("NE");
        }
        return actor.build();
    }

    private Participant participant(int n) {
        return bit(n + 13) ? Participant.of("a1", mention(n)) : Participant.of(mention(n));
    }

    private Count count() {
        Count.Builder count = Count.builder().mention(mention(14)).approximate(bit(46));
        if (bit(47)) {
            return count.value(1500).build();
        }
        return bit(48) ? count.min(200).build() : count.min(1).max(9).build();
    }

    private TimeReference time() {
        TimeReference.Builder time = TimeReference.builder().mention(mention(15));
        if (bit(49)) {
            time.from(LocalDate.of(2031, 5, 1)).to(LocalDate.of(2031, 5, 31)).resolvedBy("month");
            time.precision(TimeReference.Precision.MONTH);
        }
        return time.build();
    }

    private Mention mention(int n) {
        return Mention.in(text, span(n));
    }

    /** Some place in the text, another for each number. */
    private Span span(int n) {
        int start = (int) (Math.floorMod(bits * 31 + n * 7L, text.length() + 1L));
        int end = (int) (start + Math.floorMod(bits * 17 + n * 3L, text.length() - start + 1L));
        return Span.of(start, end);
    }

    private boolean bit(int n) {
        return (bits >>> (n % 60) & 1) == 1;
    }
}
