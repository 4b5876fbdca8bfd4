package io.github.tidings.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PronounsTest {

    @Test
    void heIsTheOnlyManAround() {
        Cast cast = ActorTexts.cast("en", "Anna Holm met John Okello. He smiled.");
        assertThat(ActorTexts.mentions(ActorTexts.actor(cast, "John Okello"))).contains("He");
    }

    @Test
    void sheIsTheOnlyWomanAround() {
        Cast cast = ActorTexts.cast("en", "Anna Holm met John Okello. She smiled.");
        assertThat(ActorTexts.mentions(ActorTexts.actor(cast, "Anna Holm"))).contains("She");
    }

    @Test
    void itThatStandsForNothingIsNobody() {
        Cast cast = ActorTexts.cast("en", "Ghana was calm. It is clear that the vote was fair.");
        assertThat(ActorTexts.mentions(ActorTexts.actor(cast, "Ghana"))).containsExactly("Ghana");
    }

    @Test
    void itsMeansTheSubjectOfTheClause() {
        Cast cast = ActorTexts.cast("en", "Ghana recalled its ambassador.");
        assertThat(ActorTexts.mentions(ActorTexts.actor(cast, "Ghana"))).contains("its");
    }

    @Test
    void aSwedishReflexiveMeansTheSubject() {
        Cast cast = ActorTexts.cast("sv", "Ghana kallar hem sin ambassadör.");
        assertThat(ActorTexts.mentions(ActorTexts.actor(cast, "Ghana"))).contains("sin");
    }

    @Test
    void theLatterIsThePersonNamedLast() {
        Cast cast = ActorTexts.cast("fr", "Anna Holm a reçu Jean Duval au palais. Ce dernier a souri.");
        assertThat(ActorTexts.mentions(ActorTexts.actor(cast, "Jean Duval"))).contains("Ce dernier");
    }

    @Test
    void aLastPointIsNobody() {
        Cast cast = ActorTexts.cast("fr", "Anna Holm a reçu Jean Duval au palais. Ce dernier point est clair.");
        assertThat(ActorTexts.mentions(ActorTexts.actor(cast, "Jean Duval"))).doesNotContain("Ce dernier");
    }

    @Test
    void whoeverWantsSomethingDoneWantsItOfAnother() {
        Cast cast = ActorTexts.cast("en", "Peter Holm was in Lima. John Okello ordered that he be held.");
        assertThat(ActorTexts.mentions(ActorTexts.actor(cast, "Peter Holm"))).contains("he");
    }

    @Test
    void aPronounWithoutAnybodyBeforeItIsNobody() {
        assertThat(ActorTexts.cast("en", "He said so.").actors()).isEmpty();
    }

    @Test
    void nobodyNamedInTheSentencesOfAQuotationIsMeantBehindIt() {
        Cast cast = ActorTexts.cast(
                "en", "Peter Holm was glad. \"John Okello is free. The road is long,\" he said at the airport.");
        assertThat(ActorTexts.mentions(ActorTexts.actor(cast, "Peter Holm"))).contains("he");
        assertThat(ActorTexts.mentions(ActorTexts.actor(cast, "John Okello"))).containsExactly("John Okello");
    }

    @Test
    void aSwedishQuotationOpensWithTheMarkThatClosesIt() {
        Cast cast = ActorTexts.cast(
                "sv", "Peter Holm var glad. ”John Okello är fri. Vägen är lång”, sade han på flygplatsen.");
        assertThat(ActorTexts.mentions(ActorTexts.actor(cast, "Peter Holm"))).contains("han");
    }

    @Test
    void whatSomebodyIsCalledIsNobodyElse() {
        Cast cast = ActorTexts.cast("en", "The court branded John Okello as a criminal and sent him to prison.");
        assertThat(ActorTexts.mentions(ActorTexts.actor(cast, "John Okello"))).contains("him");
    }

    @Test
    void nobodyNamedInAQuotationIsMeantRightBehindIt() {
        Cast cast = ActorTexts.cast("en", "Peter Holm was glad. \"Freedom for John Okello,\" he wrote.");
        assertThat(ActorTexts.mentions(ActorTexts.actor(cast, "Peter Holm"))).contains("he");
        assertThat(ActorTexts.mentions(ActorTexts.actor(cast, "John Okello"))).containsExactly("John Okello");
    }

    @Test
    void aGenitiveBeforeANameBelongsToThePersonAndNamesNoActorOfItsOwnThere() {
        Cast cast = ActorTexts.cast("sv", "Frankrikes Emmanuel Macron fördömde attacken.");
        assertThat(ActorTexts.mentions(ActorTexts.actor(cast, "Emmanuel Macron")))
                .contains("Frankrikes Emmanuel Macron");
    }
}
