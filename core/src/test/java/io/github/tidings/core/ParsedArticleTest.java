package io.github.tidings.core;

import static io.github.tidings.core.InvariantsTest.actor;
import static io.github.tidings.core.InvariantsTest.article;
import static io.github.tidings.core.InvariantsTest.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ParsedArticleTest {
    /** Two paragraphs: 0..7 and 9..16. */
    private static final String TEXT = "Marovia\n\nErlandt";

    private static final Span FIRST = Span.of(0, 7);
    private static final Span SECOND = Span.of(9, 16);

    @Test
    void findsActorsAndFactsOfAKind() {
        ParsedArticle parsed = parsed().addActor(
                        actor("a1", "Marovia", Mention.in(TEXT, FIRST)).build())
                .addFact(coup(FIRST)
                        .country(Participant.of("a1", Mention.in(TEXT, FIRST)))
                        .build())
                .build();
        Coup coup = parsed.facts(Coup.class).get(0);
        assertThat(coup.country().flatMap(parsed::actor)).map(Actor::name).contains("Marovia");
        assertThat(parsed.actor("a2")).isEmpty();
        assertThat(parsed.facts(Attack.class)).isEmpty();
    }

    @Test
    void evidenceLiesWithinOneParagraph() {
        refuses(() -> parsed().addFact(coup(FIRST.union(SECOND)).build()).build(), "evidence outside of a paragraph");
        refuses(() -> parsed().addFact(coup(Span.of(7, 9)).build()).build(), "evidence outside of a paragraph");
        refuses(() -> parsed().addConsidered(coup(FIRST.union(SECOND)).build()).build(), "evidence outside");
    }

    @Test
    void everyWordStandsAtItsPlace() {
        Mention wrong = Mention.of(FIRST, "Elsewhere".substring(0, 7));
        refuses(() -> parsed().addActor(actor("a1", "E", wrong).build()).build(), "the text does not say so");
        refuses(
                () -> parsed().addFact(
                                coup(FIRST).country(Participant.of(wrong)).build())
                        .build(),
                "does not say so");
        refuses(
                () -> parsed().addFact(coup(FIRST)
                                .trigger(Evidence.of(Span.of(20, 21), "x"))
                                .build())
                        .build(),
                "does not say so");
        refuses(
                () -> parsed().addFact(coup(FIRST)
                                .time(TimeReference.builder().mention(wrong).build())
                                .build())
                        .build(),
                "does not say so");
    }

    @Test
    void participantsAreKnown() {
        Participant stranger = Participant.of("a9", Mention.in(TEXT, FIRST));
        refuses(() -> parsed().addFact(coup(FIRST).addOusted(stranger).build()).build(), "no actor has the id a9");
        refuses(
                () -> parsed().addFact(coup(FIRST).accordingTo(stranger).build())
                        .build(),
                "no actor has the id a9");
    }

    @Test
    void idsOfActorsAreTheirOwn() {
        Actor actor = actor("a1", "Marovia", Mention.in(TEXT, FIRST)).build();
        refuses(() -> parsed().addActor(actor).addActor(actor).build(), "two actors with the id a1");
    }

    @Test
    void textOfAParagraph() {
        Article article = article(TEXT, FIRST, SECOND).build();
        assertThat(article.text(article.paragraphs().get(1))).isEqualTo("Erlandt");
        assertThat(article.language()).isEqualTo(Optional.empty());
    }

    private static ParsedArticle.Builder parsed() {
        ParsedArticle.Builder parsed = ParsedArticle.builder();
        parsed.article(article(TEXT, FIRST, SECOND).build());
        return parsed;
    }

    private static Coup.Builder coup(Span evidence) {
        Coup.Builder coup = Coup.builder();
        coup.id("f1").rule("r").addEvidence(Evidence.in(TEXT, evidence));
        return coup;
    }
}
