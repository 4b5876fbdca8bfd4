package io.github.tidings.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TimeClausesTest {
    private static final TimeClauses TIMES = new TimeClauses(Set.of("after"));

    @Test
    void aFiniteVerbBehindThePhraseHasItsNounAsSubject() {
        List<Token> mended = TIMES.mended(
                TreeText.read(
                        "it/PRON/1/nsubj came/VERB/-1/root after/ADP/3/case army/NOUN/1/obl backed/VERB/1/advcl/VerbForm=Fin him/PRON/4/obj"));

        assertThat(mended.get(2)).returns(4, Token::head).returns("mark", Token::relation);
        assertThat(mended.get(3)).returns(4, Token::head).returns("nsubj", Token::relation);
        assertThat(mended.get(4)).returns(1, Token::head).returns("advcl", Token::relation);
    }

    @Test
    void aVerbWithASubjectOfItsOwnNeedsNoOther() {
        List<Token> tokens = TreeText.read(
                "it/PRON/1/nsubj came/VERB/-1/root after/ADP/3/case dawn/NOUN/1/obl said/VERB/1/parataxis/VerbForm=Fin she/PRON/4/nsubj");

        assertThat(TIMES.mended(tokens)).isEqualTo(tokens);
    }

    @Test
    void aParticipleDescribesTheNoun() {
        List<Token> tokens = TreeText.read(
                "it/PRON/1/nsubj came/VERB/-1/root after/ADP/3/case army/NOUN/1/obl backed/VERB/3/acl/VerbForm=Part");

        assertThat(TIMES.mended(tokens)).isEqualTo(tokens);
    }
}
