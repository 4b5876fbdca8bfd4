package io.github.tidings.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NamingsTest {
    private static final Namings NAMINGS = new Namings(Set.of("appointed"));

    @Test
    void aNameRightBehindTheVerbIsWhoIsAppointed() {
        List<Token> mended = NAMINGS.mended(TreeText.read(
                "she/PRON/1/nsubj appointed/VERB/-1/root Anna/PROPN/4/compound Lind/PROPN/2/flat minister/NOUN/1/obj"));

        assertThat(mended.get(2)).returns(1, Token::head).returns("obj", Token::relation);
        assertThat(mended.get(4)).returns(1, Token::head).returns("xcomp", Token::relation);
    }

    @Test
    void aNameOfOneWordMayBeAPartOfTheNoun() {
        List<Token> tokens =
                TreeText.read("she/PRON/1/nsubj appointed/VERB/-1/root Peru/PROPN/3/compound specialists/NOUN/1/obj");

        assertThat(NAMINGS.mended(tokens)).isEqualTo(tokens);
    }

    @Test
    void otherVerbsNameNobody() {
        List<Token> tokens = TreeText.read(
                "she/PRON/1/nsubj heard/VERB/-1/root Anna/PROPN/4/compound Lind/PROPN/2/flat songs/NOUN/1/obj");

        assertThat(NAMINGS.mended(tokens)).isEqualTo(tokens);
    }
}
