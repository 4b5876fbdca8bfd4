package io.github.tidings.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class InvariantsTest {
    private static final Mention MENTION = Mention.of(Span.of(0, 1), "x");

    @Test
    void spansAreRanges() {
        refuses(() -> Span.of(-1, 2), "-1..2");
        refuses(() -> Span.of(3, 2), "3..2");
        assertThat(Span.of(2, 2).length()).isZero();
    }

    @Test
    void wordsAreAsLongAsTheirSpan() {
        refuses(() -> Mention.of(Span.of(0, 2), "long"), "0", "2", "\"long\"");
        refuses(() -> Evidence.of(Span.of(0, 2), "long"), "\"long\"");
        refuses(() -> Dateline.of("OSLO", Span.of(0, 2)), "\"OSLO\"");
        assertThatThrownBy(() -> Mention.in("x", Span.of(0, 2))).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void countsHoldANumber() {
        refuses(() -> Count.builder().mention(MENTION).build(), "no number in the count x");
        refuses(() -> Count.builder().mention(MENTION).min(3).max(2).build(), "3", "2");
        assertThat(Count.atLeast(3, MENTION).nearest()).contains(3L);
        assertThat(Count.builder().mention(MENTION).max(9).build().nearest()).contains(9L);
    }

    @Test
    void timesAreRanges() {
        LocalDate day = LocalDate.of(2031, 5, 16);
        refuses(() -> TimeReference.builder().mention(MENTION).to(day).build(), "2031-05-16");
        refuses(
                () -> TimeReference.builder()
                        .mention(MENTION)
                        .from(day)
                        .to(day.minusDays(1))
                        .build(),
                "2031-05-15");
    }

    @Test
    void anOffsetHasATime() {
        refuses(
                () -> Timestamp.of(LocalDate.EPOCH, Optional.empty(), Optional.of(ZoneOffset.UTC)),
                "an offset without a time");
    }

    @Test
    void actorsHaveANameAndAMention() {
        refuses(() -> actor("a1", " ", MENTION).build(), "the actor's name is blank");
        refuses(
                () -> Actor.builder()
                        .id("a1")
                        .kind(Actor.Kind.MEDIA)
                        .name("Herald")
                        .build(),
                "no mention of the actor Herald");
    }

    @Test
    void whatIsRequiredIsAskedFor() {
        assertThatThrownBy(() -> Article.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("text");
        assertThatThrownBy(() -> Sanction.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("rule");
    }

    @Test
    void factsHaveEvidence() {
        refuses(() -> Meeting.builder().id("f1").rule("r").build(), "a meeting without evidence");
        refuses(
                () -> Statement.builder()
                        .id("f1")
                        .rule("r")
                        .addEvidence(Evidence.of(Span.of(0, 1), "x"))
                        .build(),
                "a statement without content");
    }

    @Test
    void aCustomKindHasAName() {
        refuses(() -> custom(" ").build(), "the kind is blank");
        refuses(() -> custom("strike").putAttribute("kind", "x").build(), "the kind is no attribute");
    }

    @Test
    void paragraphsStandInOrder() {
        refuses(
                () -> article("abcdef", Span.of(3, 5), Span.of(0, 2)).build(),
                "overlaps the one before it or the end of the text");
        refuses(() -> article("abc", Span.of(0, 4)).build(), "the end of the text at 3");
    }

    @Test
    void theDatelineStandsInTheText() {
        refuses(
                () -> article("OSLO: x")
                        .dateline(Dateline.of("ROME", Span.of(0, 4)))
                        .build(),
                "no such dateline",
                "ROME");
        refuses(() -> article("OS").dateline(Dateline.of("OSLO", Span.of(0, 4))).build(), "no such dateline");
    }

    @Test
    void listsCannotBeChanged() {
        List<Paragraph> paragraphs = article("abc", Span.of(0, 3)).build().paragraphs();
        assertThatThrownBy(paragraphs::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    static Actor.Builder actor(String id, String name, Mention mention) {
        Actor.Builder actor = Actor.builder();
        actor.id(id).kind(Actor.Kind.PERSON).name(name).addMention(mention);
        return actor;
    }

    static Article.Builder article(String text, Span... paragraphs) {
        Article.Builder article = Article.builder();
        article.text(text);
        for (Span span : paragraphs) {
            article.addParagraph(Paragraph.of(span, Paragraph.Kind.PARAGRAPH));
        }
        return article;
    }

    static void refuses(ThrowingCallable maker, String... words) {
        assertThatThrownBy(maker).isInstanceOf(IllegalArgumentException.class).hasMessageContainingAll(words);
    }

    private static CustomFact.Builder custom(String kind) {
        CustomFact.Builder fact = CustomFact.builder();
        fact.kind(kind).id("f1").rule("r").addEvidence(Evidence.of(Span.of(0, 1), "x"));
        return fact;
    }
}
