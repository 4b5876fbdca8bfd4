package io.github.tidings.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClosingSpeechTest {
    private static final ClosingSpeech CLOSING = new ClosingSpeech(Set.of("said"), Set.of("informed"));

    @Test
    void theNounBehindTheCommaIsTheSubject() {
        List<Token> mended = CLOSING.mended(TreeText.read(
                "roads/NOUN/1/nsubj closed/VERB/-1/root/VerbForm=Fin ,/PUNCT/4/punct two/NUM/4/nummod aides/NOUN/1/parataxis"
                        + " in/ADP/6/case Lima/PROPN/7/nsubj said/VERB/4/acl:relcl on/ADP/9/case Friday/PROPN/4/nmod"));

        assertThat(mended.get(7)).returns(1, Token::head).returns("parataxis", Token::relation);
        assertThat(mended.get(4)).returns(7, Token::head).returns("nsubj", Token::relation);
        assertThat(mended.get(6)).returns(4, Token::head).returns("nmod", Token::relation);
        assertThat(mended.get(9)).returns(7, Token::head).returns("obl", Token::relation);
    }

    @Test
    void whoIsToldStandsBehindTheVerb() {
        List<Token> mended = CLOSING.mended(TreeText.read(
                "roads/NOUN/1/nsubj closed/VERB/-1/root/VerbForm=Fin ,/PUNCT/4/punct the/DET/4/det ministry/NOUN/1/parataxis"
                        + " informed/VERB/6/amod parliament/NOUN/4/nmod"));

        assertThat(mended.get(4)).returns(5, Token::head).returns("nsubj", Token::relation);
        assertThat(mended.get(6)).returns(5, Token::head).returns("iobj", Token::relation);
    }

    @Test
    void ofTwoNounsTheSecondIsJoinedToTheFirst() {
        List<Token> mended = CLOSING.mended(TreeText.read(
                "roads/NOUN/1/nsubj closed/VERB/-1/root/VerbForm=Fin ,/PUNCT/3/punct drivers/NOUN/1/conj and/CCONJ/6/cc"
                        + " police/NOUN/6/compound officers/NOUN/7/nsubj said/VERB/1/conj/VerbForm=Fin"));

        assertThat(mended.get(3)).returns(7, Token::head).returns("nsubj", Token::relation);
        assertThat(mended.get(6)).returns(3, Token::head).returns("conj", Token::relation);
    }

    @Test
    void aNameBetweenCommasExplainsTheNoun() {
        List<Token> mended = CLOSING.mended(TreeText.read(
                "roads/NOUN/1/nsubj closed/VERB/-1/root/VerbForm=Fin ,/PUNCT/3/punct aides/NOUN/1/obl ,/PUNCT/5/punct"
                        + " Lind/PROPN/3/appos ,/PUNCT/1/punct said/VERB/1/conj in/ADP/9/case Lima/PROPN/7/obl"));

        assertThat(mended.get(3)).returns(7, Token::head).returns("nsubj", Token::relation);
        assertThat(mended.get(6)).returns(3, Token::head);
    }

    @Test
    void aClauseThatDescribesItsNounIsNone() {
        List<Token> tokens = TreeText.read(
                "mobs/NOUN/1/nsubj cheered/VERB/-1/root/VerbForm=Fin ,/PUNCT/4/punct a/DET/4/det thing/NOUN/1/parataxis"
                        + " Lind/PROPN/6/nsubj said/VERB/4/acl:relcl on/ADP/8/case Friday/PROPN/6/obl");

        assertThat(CLOSING.mended(tokens)).isEqualTo(tokens);
    }

    @Test
    void otherVerbsCloseNoSentence() {
        List<Token> tokens = TreeText.read(
                "mobs/NOUN/1/nsubj cheered/VERB/-1/root/VerbForm=Fin ,/PUNCT/3/punct troops/NOUN/1/conj fled/VERB/3/acl");

        assertThat(CLOSING.mended(tokens)).isEqualTo(tokens);
    }
}
