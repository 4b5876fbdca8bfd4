package io.github.tidings.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MedialSpeechTest {
    private static final MedialSpeech MEDIAL = new MedialSpeech(Set.of("said"));

    @Test
    void theNounBeforeTheFirstCommaIsTheSubjectOfTheVerbBehindTheSecond() {
        List<Token> mended = MEDIAL.mended(
                TreeText.read("Lind/PROPN/3/obl ,/PUNCT/3/punct she/PRON/3/nsubj said/VERB/-1/root ,/PUNCT/3/punct"
                        + " has/AUX/6/aux/VerbForm=Fin left/VERB/3/ccomp"));

        assertThat(mended.get(0)).returns(6, Token::head).returns("nsubj", Token::relation);
        assertThat(mended.get(6)).returns(-1, Token::head);
        assertThat(mended.get(3)).returns(6, Token::head).returns("parataxis", Token::relation);
    }

    @Test
    void aVerbWithItsSubjectKeepsIt() {
        List<Token> tokens = TreeText.read(
                "Monday/PROPN/3/obl ,/PUNCT/3/punct she/PRON/3/nsubj said/VERB/-1/root ,/PUNCT/3/punct Lind/PROPN/7/nsubj"
                        + " has/AUX/7/aux/VerbForm=Fin left/VERB/3/ccomp");

        assertThat(MEDIAL.mended(tokens)).isEqualTo(tokens);
    }
}
