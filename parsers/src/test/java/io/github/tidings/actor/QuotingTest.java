package io.github.tidings.actor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "– En norsk medborgare har gripits, säger han till pressen.; medborgare; han",
                "”En norsk medborgare har gripits”, säger han till pressen.; medborgare; han",
            })
    void whatIsSaidIsQuotedAndWhoSaysSoIsNot(String text, String said, String speaker) {
        Sentence sentence = ActorTexts.sentence("sv", text);
        Quoting quoting = new Quoting();
        quoting.read(sentence);
        assertThat(quoting.holds(token(sentence, said))).isTrue();
        assertThat(quoting.holds(token(sentence, speaker))).isFalse();
    }

    private static Token token(Sentence sentence, String form) {
        return sentence.tokens().stream()
                .filter(token -> token.form().equals(form))
                .findFirst()
                .orElseThrow();
    }
}
