package io.github.tidings.syntax.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidings.syntax.PartOfSpeech;
import java.util.List;
import org.junit.jupiter.api.Test;

class GrammarTest {
    private static final List<String> FEATURES = List.of("", "VerbForm=Fin", "PronType=Rel");
    private static final List<String> RELATIONS = List.of("root", "nsubj", "obj", "acl:relcl", "punct", "det");
    private final Grammar grammar = new Grammar(FEATURES, RELATIONS);

    @Test
    void aPlainClauseBreaksNothing() {
        Words words = words("ministers/NOUN left/VERB+Fin ./PUNCT");
        hang(words, 0, 1, "nsubj");
        hang(words, 1, -1, "root");
        hang(words, 2, 1, "punct");

        assertThat(grammar.breaks(words)).isZero();
    }

    @Test
    void nobodyHasTwoSubjects() {
        Words words = words("ministers/NOUN they/PRON left/VERB+Fin");
        hang(words, 0, 2, "nsubj");
        hang(words, 1, 2, "nsubj");
        hang(words, 2, -1, "root");

        assertThat(grammar.breaks(words)).isOne();
    }

    @Test
    void aClauseOfANounStandsForItOrHasASubject() {
        Words without = words("ministers/NOUN left/VERB+Fin");
        hang(without, 0, -1, "root");
        hang(without, 1, 0, "acl:relcl");
        Words with = words("ministers/NOUN who/PRON+Rel left/VERB+Fin");
        hang(with, 0, -1, "root");
        hang(with, 1, 2, "nsubj");
        hang(with, 2, 0, "acl:relcl");

        assertThat(grammar.breaks(without)).isOne();
        assertThat(grammar.breaks(with)).isZero();
    }

    @Test
    void aWholeSentenceSaysSomethingOfItsNoun() {
        Words words = words("ministers/NOUN who/PRON+Rel left/VERB+Fin ./PUNCT");
        hang(words, 0, -1, "root");
        hang(words, 1, 2, "nsubj");
        hang(words, 2, 0, "acl:relcl");
        hang(words, 3, 0, "punct");

        assertThat(grammar.breaks(words)).isOne();
    }

    @Test
    void aSentenceIsMoreThanAnd() {
        Words words = words("and/CCONJ ministers/NOUN who/PRON+Rel left/VERB+Fin ./PUNCT");
        hang(words, 0, -1, "root");
        hang(words, 1, 0, "obj");
        hang(words, 2, 3, "nsubj");
        hang(words, 3, 1, "acl:relcl");
        hang(words, 4, 0, "punct");

        assertThat(grammar.breaks(words)).isOne();
    }

    @Test
    void aRelativePronounOpensAClauseAlsoWithinAPhrase() {
        Words words = words("who/PRON+Rel house/NOUN burnt/VERB+Fin");

        assertThat(grammar.opens(words, 0, false)).isTrue();
        assertThat(grammar.opens(words, 1, false)).isFalse();
        assertThat(grammar.opens(words, 1, true)).isTrue();
        assertThat(grammar.opens(words, 2, true)).isFalse();
    }

    private static void hang(Words words, int word, int head, String relation) {
        words.heads[word] = head;
        words.relations[word] = RELATIONS.indexOf(relation);
    }

    /** Words of the shape {@code form/PART}, with {@code +} the beginning of a feature's value. */
    private static Words words(String line) {
        List<String> tokens = List.of(line.split(" "));
        Words words =
                new Words(tokens.stream().map(t -> t.replaceAll("/.*", "")).toList());
        for (int i = 0; i < words.size(); i++) {
            String tag = tokens.get(i).replaceAll(".*/", "");
            int feature = tag.endsWith("+Fin") ? 1 : tag.endsWith("+Rel") ? 2 : 0;
            words.tag(i, PartOfSpeech.valueOf(tag.replaceAll("\\+.*", "")).ordinal(), feature);
        }
        return words;
    }
}
