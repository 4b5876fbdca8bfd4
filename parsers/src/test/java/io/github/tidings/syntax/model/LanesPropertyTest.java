package io.github.tidings.syntax.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class LanesPropertyTest {
    private static final int GREATEST = 16_384;

    @Property
    void threeInOneAddUpLikeEachAlone(
            @ForAll @IntRange(min = 1, max = 64) int classes,
            @ForAll @IntRange(min = 0, max = 60) int rows,
            @ForAll long seed) {
        Random random = new Random(seed);
        Lanes lanes = new Lanes(classes, rows);
        int[] expected = new int[classes];
        int[] chosen = new int[rows];
        for (int row = 0; row < rows; row++) {
            chosen[row] = row;
            for (int label = 0; label < classes; label++) {
                int weight = random.nextInt(2 * GREATEST + 1) - GREATEST;
                lanes.put(row, label, weight);
                expected[label] += weight;
            }
        }
        int[] scores = new int[classes];

        lanes.sum(chosen, rows, scores);

        assertThat(scores).containsExactly(expected);
    }
}
