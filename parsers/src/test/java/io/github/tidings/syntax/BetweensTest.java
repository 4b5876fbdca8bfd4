package io.github.tidings.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BetweensTest {
    private static final Betweens BETWEENS = new Betweens(Set.of("between"));

    @Test
    void theSecondOfTwoIsNoSubject() {
        List<Token> mended = BETWEENS.mended(TreeText.read("talks/NOUN/-1/root between/ADP/2/case Peru/PROPN/0/nmod"
                + " and/CCONJ/5/cc rebels/NOUN/5/nsubj failed/VERB/0/conj"));

        assertThat(mended.get(5)).returns(-1, Token::head);
        assertThat(mended.get(0)).returns(5, Token::head).returns("nsubj", Token::relation);
        assertThat(mended.get(4)).returns(2, Token::head).returns("conj", Token::relation);
        assertThat(mended.get(3)).returns(4, Token::head);
    }

    @Test
    void behindAnotherPrepositionItMayBe() {
        List<Token> tokens = TreeText.read("talks/NOUN/-1/root with/ADP/2/case Peru/PROPN/0/nmod and/CCONJ/5/cc"
                + " rebels/NOUN/5/nsubj failed/VERB/0/conj");

        assertThat(BETWEENS.mended(tokens)).isEqualTo(tokens);
    }
}
