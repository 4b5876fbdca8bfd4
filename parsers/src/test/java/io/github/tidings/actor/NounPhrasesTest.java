package io.github.tidings.actor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidings.core.Span;
import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NounPhrasesTest {

    /** "the old leader of Togo , who fled": a tree by hand, so that only the phrases are tested. */
    private static final String TEXT = "the old leader of Togo , who fled";

    private static final Sentence SENTENCE = sentence(
            TEXT,
            "the DET 2 det",
            "old ADJ 2 amod",
            "leader NOUN -1 root",
            "of ADP 4 case",
            "Togo PROPN 2 nmod",
            ", PUNCT 7 punct",
            "who PRON 7 nsubj",
            "fled VERB 2 acl:relcl");

    @Test
    void theCoreHasDeterminerAdjectivesAndComplement() {
        assertThat(NounPhrases.core(SENTENCE, SENTENCE.token(2)).in(TEXT)).isEqualTo("the old leader of Togo");
    }

    @Test
    void theFullPhraseHasTheRelativeClauseToo() {
        assertThat(NounPhrases.full(SENTENCE, SENTENCE.token(2)).in(TEXT)).isEqualTo(TEXT);
    }

    @Test
    void aNameRightBehindWhatItIsTheNameOfBelongsToIt() {
        String text = "de intog staden Lund";
        Sentence sentence = sentence(
                text, "de PRON 1 nsubj", "intog VERB -1 root", "staden NOUN 1 obj Definite=Def", "Lund PROPN 2 appos");
        assertThat(NounPhrases.core(sentence, sentence.token(2)).in(text)).isEqualTo("staden Lund");
    }

    @Test
    void whatStandsInBracketsIsNoPartOfTheName() {
        String text = "minister Berg ( S ) gick";
        Sentence sentence = sentence(
                text,
                "minister NOUN 1 nmod",
                "Berg PROPN 5 nsubj",
                "( PUNCT 3 punct",
                "S PROPN 1 nmod",
                ") PUNCT 3 punct",
                "gick VERB -1 root");
        assertThat(NounPhrases.core(sentence, sentence.token(1)).in(text)).isEqualTo("minister Berg");
    }

    @Test
    void conjunctsStandInOrder() {
        Sentence sentence = sentence(
                "Mali , Chad and Togo",
                "Mali PROPN -1 root",
                ", PUNCT 2 punct",
                "Chad PROPN 0 conj",
                "and CCONJ 4 cc",
                "Togo PROPN 0 conj");
        assertThat(NounPhrases.conjuncts(sentence, sentence.token(0)).stream().map(Token::form))
                .containsExactly("Mali", "Chad", "Togo");
    }

    private static Sentence sentence(String text, String... rows) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String row : rows) {
            String[] columns = row.split(" ");
            Span span = Span.of(at, at + columns[0].length());
            tokens.add(new Token(
                    tokens.size(),
                    span,
                    columns[0],
                    columns[0],
                    PartOfSpeech.valueOf(columns[1]),
                    columns.length > 4 ? columns[4] : "",
                    Integer.parseInt(columns[2]),
                    columns[3]));
            at = span.end() + 1;
        }
        return new Sentence(Span.of(0, text.length()), 0, tokens);
    }
}
