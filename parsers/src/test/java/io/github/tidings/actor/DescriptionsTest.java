package io.github.tidings.actor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidings.core.Actor;
import org.junit.jupiter.api.Test;

class DescriptionsTest {

    @Test
    void theHeadOfABlocIsWhoIsNamedBehindItsShortForm() {
        Cast cast = ActorTexts.cast(
                "en",
                "The head of the African Development Union (ADU), Ghana's President Kofi Mensah, warned that the coup was wrong.");
        assertThat(ActorTexts.mentions(ActorTexts.actor(cast, "Kofi Mensah")))
                .contains("The head of the African Development Union");
    }

    @Test
    void thePresidentIsTheOneNamedBefore() {
        Cast cast = ActorTexts.cast("en", "President Daniel Okello left the palace. The president gave a speech.");
        assertThat(ActorTexts.mentions(ActorTexts.actor(cast, "Daniel Okello"))).contains("The president");
    }

    @Test
    void anotherCountrysPresidentIsAnother() {
        Cast cast = ActorTexts.cast(
                "en", "Kenyan President Daniel Okello left the palace. The president of Chad gave a speech.");
        assertThat(ActorTexts.mentions(ActorTexts.actor(cast, "Daniel Okello")))
                .noneMatch(mention -> mention.contains("Chad"));
    }

    @Test
    void aLeaderDescribedBeforeTheNameIsTheOneNamedLater() {
        Cast cast = ActorTexts.cast(
                "en",
                "Togo's ousted leader has asked for help. In a letter, President Daniel Okello wrote to the press.");
        assertThat(ActorTexts.mentions(ActorTexts.actor(cast, "Daniel Okello"))).contains("Togo's ousted leader");
    }

    @Test
    void whatASentenceOpensWithTellsWhatItsSubjectIs() {
        Cast cast = ActorTexts.cast("en", "As a leader of the opposition, Daniel Okello was arrested.");
        assertThat(ActorTexts.mentions(ActorTexts.actor(cast, "Daniel Okello"))).contains("a leader of the opposition");
    }

    @Test
    void forWhomSomethingIsSoIsSomebodyElse() {
        Cast cast = ActorTexts.cast("en", "For the president, Daniel Okello was a threat.");
        assertThat(ActorTexts.mentions(ActorTexts.actor(cast, "Daniel Okello"))).doesNotContain("the president");
    }

    @Test
    void theLeaderOfTheOppositionIsNoPresident() {
        Cast cast = ActorTexts.cast("sv", "Oppositionsledaren Anna Berg lämnade mötet. Presidenten höll ett tal.");
        assertThat(ActorTexts.mentions(ActorTexts.actor(cast, "Anna Berg"))).doesNotContain("Presidenten");
    }

    @Test
    void oneOfAPeopleIsWhoeverIsNamedRightBehind() {
        Cast cast = ActorTexts.cast("sv", "Svensken Karl Berg har frigetts.");
        assertThat(ActorTexts.mentions(ActorTexts.actor(cast, "Karl Berg"))).contains("Svensken Karl Berg");
    }

    @Test
    void theLetterOfAPartyIsNobody() {
        Cast cast = ActorTexts.cast("sv", "Utrikesminister Anna Berg (S) lämnade mötet. Sedan höll hon ett tal.");
        assertThat(ActorTexts.mentions(ActorTexts.actor(cast, "Anna Berg"))).contains("hon");
    }

    @Test
    void protestersAreOneGroupHoweverTheyAreCounted() {
        Cast cast = ActorTexts.cast("en", "Hundreds of protesters gathered. The protesters sang.");
        Actor group = cast.actors().get(0);
        assertThat(group.kind()).isEqualTo(Actor.Kind.GROUP);
        assertThat(ActorTexts.mentions(group)).containsExactly("Hundreds of protesters", "The protesters");
    }

    @Test
    void theJuntaAndTheCoupLeadersAreOne() {
        Cast cast = ActorTexts.cast("en", "The junta closed the border. The coup leaders gave no reason.");
        assertThat(cast.actors())
                .anySatisfy(actor -> assertThat(ActorTexts.mentions(actor)).contains("The junta", "The coup leaders"));
    }

    @Test
    void theCountryIsTheOneTheTextIsAbout() {
        Cast cast = ActorTexts.cast("en", "Gabon held elections. Gabon closed its border. The country was calm.");
        assertThat(ActorTexts.mentions(ActorTexts.actor(cast, "Gabon"))).contains("The country");
    }

    @Test
    void theMinistryIsTheOneNamedBefore() {
        Cast cast =
                ActorTexts.cast("en", "The Russian Foreign Ministry summoned the envoy. The ministry gave no reason.");
        assertThat(cast.actors())
                .filteredOn(actor -> actor.kind() == Actor.Kind.ORGANIZATION)
                .singleElement()
                .satisfies(ministry -> {
                    assertThat(ministry.country()).contains("RU");
                    assertThat(ActorTexts.mentions(ministry)).contains("The ministry");
                });
    }

    @Test
    void aSwedishCompoundIsReadByItsLastPart() {
        Cast cast = ActorTexts.cast("sv", "En presstalesperson svarade inte.");
        assertThat(cast.actors()).anyMatch(actor -> actor.kind() == Actor.Kind.PERSON);
    }

    @Test
    void aThingIsNoActor() {
        Cast cast = ActorTexts.cast("en", "The road was wet and the morning was cold.");
        assertThat(cast.actors()).isEmpty();
    }

    @Test
    void theHeadOfStateIsThePresident() {
        Cast cast = ActorTexts.cast(
                "fr", "Le président Jean Duval a dissous le parlement. Le chef de l'État a promis des élections.");
        assertThat(ActorTexts.mentions(ActorTexts.actor(cast, "Jean Duval"))).contains("Le chef de l'État");
    }
}
