package io.github.tidings.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningsTest {

    @Test
    void whatFollowsThePhraseBehindACommaIsTheSubject() {
        List<Token> mended = Reattachments.of(
                TreeText.read(
                        "In/ADP/1/case Oslo/PROPN/7/obl ,/PUNCT/3/punct Anna/PROPN/1/appos"
                                + " Lind/PROPN/1/conj who/PRON/6/nsubj/PronType=Rel sang/VERB/1/acl:relcl left/VERB/-1/root/VerbForm=Fin"));

        assertThat(mended.get(3)).returns(7, Token::head).returns("nsubj", Token::relation);
        assertThat(mended.get(4)).returns(3, Token::head).returns("flat", Token::relation);
        assertThat(mended.get(6)).returns(3, Token::head).returns("acl:relcl", Token::relation);
    }

    @Test
    void soIsANameThatWasTakenToExplainAnother() {
        List<Token> mended = Reattachments.of(
                TreeText.read("In/ADP/1/case talks/NOUN/6/obl with/ADP/3/case Lind/PROPN/1/nmod ,/PUNCT/5/punct"
                        + " Okello/PROPN/3/appos left/VERB/-1/root/VerbForm=Fin"));

        assertThat(mended.get(5)).returns(6, Token::head).returns("nsubj", Token::relation);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // the verb has its subject
                "In/ADP/1/case Oslo/PROPN/5/obl ,/PUNCT/3/punct Norway/PROPN/1/appos she/PRON/5/nsubj left/VERB/-1/root/VerbForm=Fin",
                // no comma stands between
                "In/ADP/1/case Oslo/PROPN/3/obl Norway/PROPN/1/appos left/VERB/-1/root/VerbForm=Fin ,/PUNCT/3/punct",
                // "and" joins the two
                "In/ADP/1/case Oslo/PROPN/5/obl ,/PUNCT/4/punct and/CCONJ/4/cc Bergen/PROPN/1/conj leave/VERB/-1/root/VerbForm=Fin",
                // somebody is told to do something
                "In/ADP/1/case Oslo/PROPN/4/obl ,/PUNCT/3/punct Norway/PROPN/1/appos leave/VERB/-1/root/Mood=Imp|VerbForm=Fin",
            })
    void leavesWhatMayBeRight(String tree) {
        List<Token> tokens = TreeText.read(tree);

        assertThat(Reattachments.of(tokens)).isEqualTo(tokens);
    }
}
