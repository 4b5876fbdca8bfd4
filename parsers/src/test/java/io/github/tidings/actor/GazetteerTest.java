package io.github.tidings.actor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidings.lang.LanguagePack;
import io.github.tidings.syntax.Sentence;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {

    @ParameterizedTest
    @CsvSource({
        "en, Paris was calm., CAPITAL, FR",
        "en, Kano was calm., CITY, NG",
        "en, Nigerien troops left., ADJECTIVE, NE",
        "sv, Nigers gräns stängdes., COUNTRY, NE",
        "sv, Ryska soldater kom., ADJECTIVE, RU",
        "fr, Londres a réagi., CAPITAL, GB",
        "en, Burkina Faso was calm., COUNTRY, BF"
    })
    void findsWhatBeginsASentence(String language, String text, Gazetteer.Kind kind, String country) {
        assertThat(first(language, text).map(Gazetteer.Found::entry)).contains(new Gazetteer.Entry(kind, country));
    }

    @ParameterizedTest
    @CsvSource({"en, Nobody was calm.", "sv, Ingen kom.", "fr, Personne ne vient."})
    void findsNothingInOtherWords(String language, String text) {
        assertThat(first(language, text)).isEmpty();
    }

    private static Optional<Gazetteer.Found> first(String language, String text) {
        Sentence sentence = ActorTexts.sentence(language, text);
        return Gazetteer.of(LanguagePack.bundled(language)).at(text, sentence, 0);
    }
}
