package io.github.tidings.actor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidings.core.Actor;
import org.junit.jupiter.api.Test;

class NamesTest {

    @Test
    void aSurnameMeansThePersonNamedInFull() {
        Cast cast = ActorTexts.cast("en", "President Robert Kiplagat resigned. Mr Kiplagat said he was tired.");
        Actor actor = ActorTexts.actor(cast, "Robert Kiplagat");
        assertThat(actor.kind()).isEqualTo(Actor.Kind.PERSON);
        assertThat(actor.titles()).contains("President");
        assertThat(actor.aliases()).containsExactly("Kiplagat");
        assertThat(ActorTexts.mentions(actor)).containsExactly("President Robert Kiplagat", "Mr Kiplagat", "he");
    }

    @Test
    void aSlipInALongSurnameIsTheSamePerson() {
        Cast cast = ActorTexts.cast("en", "Gen Ibrahim Kandara spoke on Monday. Gen Kandar promised elections.");
        assertThat(ActorTexts.mentions(ActorTexts.actor(cast, "Ibrahim Kandara")))
                .contains("Gen Kandar");
    }

    @Test
    void twoFirstNamesAreTwoPersons() {
        Cast cast = ActorTexts.cast("en", "Anna Lindqvist met Peter Lindqvist in Oslo.");
        assertThat(ActorTexts.actor(cast, "Anna Lindqvist")).isNotEqualTo(ActorTexts.actor(cast, "Peter Lindqvist"));
    }

    @Test
    void aCapitalThatSpeaksIsItsState() {
        Cast cast = ActorTexts.cast("en", "Moscow said the embassy would close.");
        Actor russia = ActorTexts.actor(cast, "Moscow");
        assertThat(russia.kind()).isEqualTo(Actor.Kind.COUNTRY);
        assertThat(russia.country()).contains("RU");
    }

    @Test
    void aCapitalThatIsOnlyAPlaceIsNobody() {
        Cast cast = ActorTexts.cast("en", "Thousands marched in Moscow.");
        assertThat(cast.actors()).noneMatch(actor -> actor.kind() == Actor.Kind.COUNTRY);
    }

    @Test
    void aGovernmentByItsAdjectiveIsTheCountry() {
        Cast cast = ActorTexts.cast("en", "France closed its base. The French government gave no reason.");
        assertThat(ActorTexts.mentions(ActorTexts.actor(cast, "France"))).contains("The French government");
    }

    @Test
    void anAcronymInBracketsIsTheOrganizationBeforeIt() {
        Cast cast = ActorTexts.cast("en", "The National Resistance Front (NRF) attacked. The NRF denied it.");
        assertThat(ActorTexts.actor(cast, "National Resistance Front")).isEqualTo(ActorTexts.actor(cast, "NRF"));
    }

    @Test
    void aSwedishGenitiveNamesTheCountry() {
        Cast cast = ActorTexts.cast("sv", "Norges utrikesminister Espen Barth Eide reste till Mali.");
        Actor norway = ActorTexts.actor(cast, "Norge");
        assertThat(norway.country()).contains("NO");
        assertThat(ActorTexts.actor(cast, "Espen Barth Eide").country()).contains("NO");
    }

    @Test
    void aFrenchOrganizationHasOneActorUnderItsAcronymAndItsName() {
        Cast cast = ActorTexts.cast("fr", "Les Nations unies ont protesté. L'ONU demande une enquête.");
        assertThat(ActorTexts.mentions(ActorTexts.actor(cast, "ONU"))).hasSize(2);
    }

    @Test
    void aShortNameInBracketsIsTheOrganizationsBeforeIt() {
        Cast cast = ActorTexts.cast(
                "fr", "Le Conseil de paix et de sécurité (CPS) s'est réuni. Le CPS a levé les sanctions.");
        assertThat(ActorTexts.mentions(cast.actors().get(0))).contains("CPS", "Le CPS");
    }
}
