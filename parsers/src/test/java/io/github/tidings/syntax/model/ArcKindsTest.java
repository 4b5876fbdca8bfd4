package io.github.tidings.syntax.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidings.syntax.PartOfSpeech;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArcKindsTest {
    private static final int NOUN = PartOfSpeech.NOUN.ordinal();
    private static final int VERB = PartOfSpeech.VERB.ordinal();
    private static final int ADP = PartOfSpeech.ADP.ordinal();
    private static final int PUNCT = PartOfSpeech.PUNCT.ordinal();

    private static final List<String> FEATURES = List.of("", "Mood=Ind|VerbForm=Fin", "VerbForm=Part");
    private static final List<String> RELATIONS = List.of("root", "nsubj", "obl", "case", "punct");
    private final ArcKinds kinds = new ArcKinds(FEATURES, RELATIONS);

    @Test
    void everyWordHasAKindButMarksOfPunctuation() {
        assertThat(kinds.of(
                        new int[] {NOUN, VERB, PUNCT}, new int[] {0, 1, 0}, new int[] {1, -1, 1}, new int[] {1, 0, 4}))
                .hasSize(2);
    }

    @Test
    void aPhraseIsOfAnotherKindForWhatMarksIt() {
        int[] pos = {VERB, ADP, NOUN};
        int[] features = {1, 0, 0};
        int[] marked = kinds.of(pos, features, new int[] {-1, 2, 0}, new int[] {0, 3, 2});
        int[] bare = kinds.of(pos, features, new int[] {-1, 0, 0}, new int[] {0, 3, 2});

        assertThat(marked[2]).isNotEqualTo(bare[2]);
    }

    @Test
    void aVerbIsOfAnotherKindForItsForm() {
        int[] finite = kinds.of(new int[] {VERB}, new int[] {1}, new int[] {-1}, new int[] {0});
        int[] participle = kinds.of(new int[] {VERB}, new int[] {2}, new int[] {-1}, new int[] {0});

        assertThat(finite[0]).isNotEqualTo(participle[0]);
    }

    @Test
    void siblingsOnOneSideAreAKindOfTheirOwn() {
        int[] pos = {VERB, NOUN, NOUN};
        int[] features = {1, 0, 0};
        int[] heads = {-1, 0, 0};
        int[] twoSubjects = kinds.of(pos, features, heads, new int[] {0, 1, 1});
        int[] one = kinds.of(pos, features, heads, new int[] {0, 1, 2});

        assertThat(twoSubjects).hasSize(4);
        assertThat(twoSubjects[3]).isNotEqualTo(one[3]);
    }
}
