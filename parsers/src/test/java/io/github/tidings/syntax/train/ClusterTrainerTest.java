package io.github.tidings.syntax.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClusterTrainerTest {
    private static final int START = 0;
    private static final int FIRST_NOUN = 1;
    private static final int FIRST_VERB = 5;
    private static final int WORDS = 9;

    @Test
    void wordsThatStandAmongTheSameWordsBecomeAClass() {
        List<int[]> sentences = new ArrayList<>();
        for (int noun = FIRST_NOUN; noun < FIRST_VERB; noun++) {
            for (int verb = FIRST_VERB; verb < WORDS; verb++) {
                sentences.add(new int[] {START, noun, verb, START});
            }
        }

        int[] classes = ClusterTrainer.train(WORDS, sentences, 3, 10);

        for (int i = 1; i < FIRST_VERB - FIRST_NOUN; i++) {
            assertThat(classes[FIRST_NOUN + i]).isEqualTo(classes[FIRST_NOUN]);
            assertThat(classes[FIRST_VERB + i]).isEqualTo(classes[FIRST_VERB]);
        }
        assertThat(List.of(classes[START], classes[FIRST_NOUN], classes[FIRST_VERB]))
                .doesNotHaveDuplicates();
    }

    @Test
    void rareWordsAreNoNeighbours() {
        int[] classes = ClusterTrainer.train(2, List.of(new int[] {0, 7, 1}), 2, 3);

        assertThat(classes).hasSize(2);
    }
}
