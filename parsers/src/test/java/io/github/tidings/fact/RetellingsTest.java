package io.github.tidings.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidings.core.Count;
import io.github.tidings.core.Evidence;
import io.github.tidings.core.FactForm;
import io.github.tidings.core.FactType;
import io.github.tidings.core.Mention;
import io.github.tidings.core.Participant;
import io.github.tidings.core.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One event told twice is one fact; two events are two. */
class RetellingsTest {

    @Test
    void tellingsOfOneActorAreOneFactWithBothPlaces() {
        List<FactForm> folded = Retellings.fold(List.of(
                detention(0).role("detainees", List.of(actor("a1", 0))).build(),
                detention(50)
                        .role("detainees", List.of(actor("a1", 50)))
                        .role("detainers", List.of(actor("a2", 60)))
                        .build()));

        assertThat(folded).hasSize(1);
        assertThat(folded.get(0).evidence()).extracting(e -> e.span().start()).containsExactly(0, 50);
        assertThat(folded.get(0).role("detainers"))
                .extracting(p -> p.actor().orElse(""))
                .containsExactly("a2");
    }

    @Test
    void differentActorsAreDifferentFacts() {
        assertThat(Retellings.fold(List.of(
                        detention(0).role("detainees", List.of(actor("a1", 0))).build(),
                        detention(50)
                                .role("detainees", List.of(actor("a2", 50)))
                                .build())))
                .hasSize(2);
    }

    @Test
    void differentCountsAreDifferentFacts() {
        assertThat(Retellings.fold(List.of(
                        detention(0)
                                .role("detainees", List.of(actor("a1", 0)))
                                .putCount("count", count(7))
                                .build(),
                        detention(50)
                                .role("detainees", List.of(actor("a1", 50)))
                                .putCount("count", count(9))
                                .build())))
                .hasSize(2);
    }

    @Test
    void aReleaseIsNoRetellingOfAnArrest() {
        assertThat(Retellings.fold(List.of(
                        detention(0)
                                .role("detainees", List.of(actor("a1", 0)))
                                .putCode("status", List.of("DETAINED"))
                                .build(),
                        detention(50)
                                .role("detainees", List.of(actor("a1", 50)))
                                .putCode("status", List.of("RELEASED"))
                                .build())))
                .hasSize(2);
    }

    @Test
    void aBareTellingBelongsToTheEventThatItDoesNotContradict() {
        List<FactForm> folded = Retellings.fold(List.of(
                detention(0).build(),
                detention(50).role("detainees", List.of(actor("a1", 50))).build()));

        assertThat(folded).hasSize(1);
        assertThat(folded.get(0).role("detainees")).hasSize(1);
    }

    @Test
    void whatIsDemandedTwiceStaysTwoDemands() {
        FactForm.Builder demand =
                FactForm.builder().type(FactType.DEMAND).id("x").rule("r");
        FactForm one = demand.addEvidence(Evidence.of(Span.of(0, 3), "abc"))
                .role("issuers", List.of(actor("a1", 0)))
                .build();

        assertThat(Retellings.fold(List.of(one, one))).hasSize(2);
    }

    @Test
    void whomAnAttackToldRightBeforeHasKilledBelongsToIt() {
        FactForm attack = FactForm.builder()
                .type(FactType.ATTACK)
                .id("x0")
                .rule("en/attack/attack")
                .addEvidence(Evidence.of(Span.of(0, 3), "abc"))
                .role("attackers", List.of(actor("a1", 0)))
                .build();
        FactForm.Builder killing = FactForm.builder()
                .type(FactType.ATTACK)
                .id("x5")
                .rule("en/attack/kill")
                .role("targets", List.of(actor("a2", 5)))
                .putCount("killed", count(5));

        assertThat(Retellings.fold(List.of(
                        attack,
                        killing.addEvidence(Evidence.of(Span.of(5, 8), "abc")).build())))
                .singleElement()
                .satisfies(fact -> assertThat(fact.count("killed")).isPresent());
    }

    private static FactForm.Builder detention(int at) {
        return FactForm.builder()
                .type(FactType.DETENTION)
                .id("x" + at)
                .rule("en/detention/detain")
                .addEvidence(Evidence.of(Span.of(at, at + 3), "abc"));
    }

    private static Participant actor(String id, int at) {
        return Participant.of(id, Mention.of(Span.of(at, at + 2), "he"));
    }

    private static Count count(long value) {
        return Count.exactly(value, Mention.of(Span.of(0, 1), "x"));
    }
}
