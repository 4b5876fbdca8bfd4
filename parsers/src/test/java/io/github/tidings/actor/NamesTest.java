package io.github.tidings.actor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidings.core.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Anna Lind accused Washington of meddling. | Washington",
                "en | Lima offered to Tokyo a treaty. | Tokyo",
                "en | An ally of Havana resigned on Monday. | Havana",
                "en | According to Beijing, the road is closed. | Beijing",
                "fr | Elle a accusé Washington d'ingérence. | Washington",
                "fr | La reconnaissance par Moscou du nouveau gouvernement a surpris. | Moscou",
                "sv | Presidenten varnade Bryssel på måndagen. | Bryssel"
            })
    void aCapitalThatIsDealtWithIsItsState(String language, String text, String capital) {
        assertThat(ActorTexts.actor(ActorTexts.cast(language, text), capital).kind())
                .isEqualTo(Actor.Kind.COUNTRY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The minister left Moscow on Friday.", "Rebels shelled Damascus.", "She flew to Paris."})
    void aCapitalThatIsLeftOrReachedIsNobody(String text) {
        assertThat(ActorTexts.cast("en", text).actors()).noneMatch(actor -> actor.kind() == Actor.Kind.COUNTRY);
    }

    @Test
    void theSecondPartOfAGivenNameMayBeInSmallLetters() {
        Cast cast = ActorTexts.cast("en", "Park Min-jae met Hanna Singer-Lund and the Iran-backed militia.");
        assertThat(cast.actors()).extracting(Actor::name).contains("Park Min-jae", "Hanna Singer-Lund", "Iran");
    }

    @Test
    void aStateOfThePastAndOneThatFewRecogniseAreCountries() {
        Cast cast = ActorTexts.cast("en", "The Soviet Union protested, and Abkhazia closed its border.");
        assertThat(ActorTexts.actor(cast, "Soviet Union").country()).contains("SU");
        assertThat(ActorTexts.actor(cast, "Abkhazia").country()).contains("XA");
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
                "fr", "Le Conseil de veille et de défense (CVD) s'est réuni. Le CVD a levé les sanctions.");
        assertThat(ActorTexts.mentions(cast.actors().get(0))).contains("CVD", "Le CVD");
    }
}
