package io.github.tidings.syntax.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ArcHybridPropertyTest {

    @Property
    void anyAllowedMovesEndInOneTreeAfterTwoMovesAWord(
            @ForAll @IntRange(min = 1, max = 40) int size, @ForAll long seed) {
        int[] heads = new int[size];
        ArcHybrid tree = new ArcHybrid(size, heads, new int[size]);
        Random random = new Random(seed);
        int moves = 0;
        while (!tree.done()) {
            int move = random.nextInt(ArcHybrid.MOVES);
            if (tree.allows(move)) {
                tree.make(move, 0);
                moves++;
            }
        }

        assertThat(moves).isEqualTo(2 * size);
        assertThat(heads).containsOnlyOnce(-1);
        for (int word = 0; word < size; word++) {
            int steps = 0;
            for (int at = word; heads[at] >= 0; at = heads[at]) {
                assertThat(++steps).isLessThan(size);
            }
        }
    }
}
