package io.github.tidings.fact.clause;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidings.core.Span;
import io.github.tidings.lang.LanguagePack;
import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What trees often get wrong, drawn by hand so that no model's mistakes are needed. */
class ClausesTest {
    private final Clauses clauses = Clauses.of(LanguagePack.bundled("en"));
    private final Clauses french = Clauses.of(LanguagePack.bundled("fr"));
    private final Clauses swedish = Clauses.of(LanguagePack.bundled("sv"));

    @Test
    void aParticipleBehindACommaSharesTheSubjectOfTheVerbBeforeIt() {
        Sentence sentence = tree(
                "Rebels NOUN 1 nsubj",
                "raided VERB -1 root",
                "villages NOUN 1 obj",
                ", PUNCT 4 punct",
                "killing VERB 2 acl VerbForm=Ger",
                "farmers NOUN 4 obj");

        assertThat(forms(clauses.agents(sentence, sentence.token(4)))).containsExactly("Rebels");
        assertThat(Coordination.ownClause(sentence, sentence.token(4))).isTrue();
    }

    @Test
    void aNameWithoutAPrepositionBehindAVerbAndItsSubjectIsItsObject() {
        Sentence sentence = tree("Officerare NOUN 1 nsubj", "störtade VERB -1 root", "Okello PROPN 1 obl");

        assertThat(forms(swedish.patients(sentence, sentence.token(1)))).containsExactly("Okello");
    }

    @Test
    void aBareNounRightBehindTheDayIsTheVerbsObject() {
        Sentence sentence = tree(
                "Soldater NOUN 1 nsubj",
                "öppnade VERB -1 root",
                "på ADP 3 case",
                "måndagen NOUN 1 obl",
                "eld NOUN 1 obl");

        assertThat(forms(swedish.patients(sentence, sentence.token(1)))).containsExactly("eld");
    }

    @Test
    void aRelativePronounWhoseClauseHangsOnNoNounMeansTheNameBeforeIt() {
        Sentence sentence = tree(
                "Peter PROPN -1 root",
                "Okello PROPN 0 flat",
                ", PUNCT 5 punct",
                "who PRON 5 nsubj:pass PronType=Rel",
                "was AUX 5 aux:pass",
                "arrested VERB 0 parataxis");

        assertThat(forms(clauses.patients(sentence, sentence.token(5)))).containsExactly("Peter");
    }

    @Test
    void whoSuffersADeedIsNotItsAgent() {
        Sentence sentence = tree(
                "Lima PROPN 2 nsubj",
                "se PRON 2 expl Reflex=Yes",
                "voir VERB -1 root VerbForm=Fin",
                "infliger VERB 2 xcomp VerbForm=Inf",
                "sanctions NOUN 3 obj");

        assertThat(french.agents(sentence, sentence.token(3))).isEmpty();
    }

    @Test
    void anImpersonalPronounMeansNobody() {
        Sentence sentence = tree(
                "il PRON 2 nsubj",
                "est AUX 2 cop",
                "interdit ADJ -1 root",
                "de ADP 4 mark",
                "partir VERB 2 xcomp VerbForm=Inf");

        assertThat(french.subjects(sentence, sentence.token(4))).isEmpty();
    }

    @Test
    void aPrepositionThatTheTreeTookApartIsOne() {
        Sentence sentence = tree(
                "sanctions NOUN -1 root",
                "à ADP 3 case",
                "l' DET 3 det",
                "encontre NOUN 0 nmod",
                "de ADP 5 case",
                "Lind PROPN 3 nmod");

        assertThat(forms(french.nominals().phrases(sentence, sentence.token(0), Set.of("à l'encontre de"))))
                .containsExactly("Lind");
    }

    @Test
    void theOwnerInAPrepositionIsWhomItMeans() {
        Sentence sentence =
                tree("sanctions NOUN -1 root", "à ADP 3 case", "son DET 3 det Poss=Yes", "encontre NOUN 0 nmod");

        assertThat(forms(french.nominals().phrases(sentence, sentence.token(0), Set.of("à l'encontre"))))
                .containsExactly("son");
    }

    @Test
    void twoSubjectsWithAnAndBetweenThemAreJoined() {
        Sentence sentence =
                tree("Ruto PROPN 3 nsubj", "and CCONJ 3 cc", "Museveni PROPN 3 nsubj", "spoke VERB -1 root Tense=Past");

        assertThat(forms(Coordination.conjuncts(sentence, sentence.token(0)))).containsExactly("Ruto", "Museveni");
    }

    @Test
    void aNameWhoseTitleCarriesTheAndIsJoined() {
        Sentence sentence = tree(
                "Ruto PROPN 4 nsubj",
                "and CCONJ 2 cc",
                "President PROPN 3 nmod:desc",
                "Museveni PROPN 0 appos",
                "spoke VERB -1 root Tense=Past");

        assertThat(forms(Coordination.conjuncts(sentence, sentence.token(0)))).containsExactly("Ruto", "Museveni");
    }

    @Test
    void aNumberOfThemMeansThem() {
        Sentence sentence = tree(
                "Police NOUN 1 nsubj",
                "arrested VERB -1 root Tense=Past",
                "63 NUM 1 obj",
                "of ADP 4 case",
                "them PRON 2 nmod");

        assertThat(forms(clauses.patients(sentence, sentence.token(1)))).containsExactly("them");
    }

    @Test
    void onlyAParticipleOfParticularOnesTellsAnEvent() {
        Sentence generic = tree("ousted VERB 1 amod", "leaders NOUN -1 root Number=Plur");
        Sentence others =
                tree("two NUM 3 nummod", "other ADJ 3 amod", "ousted VERB 3 amod", "leaders NOUN -1 root Number=Plur");
        Sentence particular = tree("the DET 2 det", "ousted VERB 2 amod", "leaders NOUN -1 root Number=Plur");

        assertThat(clauses.nominals().generic(generic, generic.token(0))).isTrue();
        assertThat(clauses.nominals().generic(others, others.token(2))).isTrue();
        assertThat(clauses.nominals().generic(particular, particular.token(1))).isFalse();
    }

    @Test
    void whatIsSeizedStandsBehindOf() {
        Sentence sentence = tree(
                "ils PRON 2 nsubj",
                "se PRON 2 expl:pv Reflex=Yes",
                "emparer VERB -1 root",
                "de ADP 4 case",
                "Lima PROPN 2 obl:arg");

        assertThat(forms(french.patients(sentence, sentence.token(2)))).containsExactly("Lima");
    }

    @Test
    void theFirstToDoItDoesIt() {
        Sentence sentence = tree(
                "Lima PROPN 2 nsubj",
                "est AUX 2 cop",
                "ville NOUN -1 root",
                "à ADP 4 mark",
                "rompre VERB 2 acl VerbForm=Inf");

        assertThat(forms(french.agents(sentence, sentence.token(4)))).containsExactly("Lima");
    }

    @Test
    void aVerbWithASubjectOfItsOwnIsActiveAlsoOnANoun() {
        Sentence sentence = tree(
                "days NOUN -1 root",
                "after SCONJ 3 mark",
                "police NOUN 3 nsubj",
                "shot VERB 0 acl VerbForm=Part|Tense=Past",
                "miners NOUN 3 obl");

        assertThat(forms(clauses.agents(sentence, sentence.token(3)))).containsExactly("police");
    }

    @Test
    void whoseDeedANounIsMayHangOnThePlaceBetweenTheTwo() {
        Sentence sentence =
                tree("trip NOUN -1 root", "to ADP 2 case", "Lima PROPN 0 nmod", "by ADP 4 case", "Lind PROPN 2 nmod");

        assertThat(forms(clauses.nounAgents(sentence, sentence.token(0)))).containsExactly("Lind");
    }

    @Test
    void whatANounIsOfMayHangOnWhoseDeedItIs() {
        Sentence sentence =
                tree("arrest NOUN -1 root", "by ADP 2 case", "Peru PROPN 0 nmod", "of ADP 4 case", "Lind PROPN 2 nmod");

        assertThat(forms(clauses.nominals().complements(sentence, sentence.token(0))))
                .containsExactly("Lind");
    }

    private static List<String> forms(List<Token> tokens) {
        return tokens.stream().map(Token::form).toList();
    }

    /** Words with their part of speech, head, relation and features. */
    private static Sentence tree(String... words) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String word : words) {
            String[] parts = word.split(" ");
            Span span = Span.of(at, at + parts[0].length());
            tokens.add(new Token(
                    tokens.size(),
                    span,
                    parts[0],
                    parts[0],
                    PartOfSpeech.valueOf(parts[1]),
                    parts.length > 4 ? parts[4] : "",
                    Integer.parseInt(parts[2]),
                    parts[3]));
            at = span.end() + 1;
        }
        return new Sentence(Span.of(0, at), 0, tokens);
    }
}
