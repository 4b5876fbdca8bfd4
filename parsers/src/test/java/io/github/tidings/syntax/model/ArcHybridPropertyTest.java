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

    @Property
    void treesBuiltAlikeAreInOneStateAndOthersAreNot(
            @ForAll @IntRange(min = 3, max = 30) int size, @ForAll long seed, @ForAll @IntRange(max = 20) int steps) {
        ArcHybrid one = grown(size, seed, steps, 0);
        ArcHybrid same = grown(size, seed, steps, 0);
        ArcHybrid relabelled = grown(size, seed, steps, 1);

        assertThat(one.state()).isEqualTo(same.state());
        boolean armed = one.leftmost(one.next()) >= 0 || one.rightmost(one.stack(0)) >= 0;
        if (armed) {
            assertThat(one.state()).isNotEqualTo(relabelled.state());
        }
    }

    private static ArcHybrid grown(int size, long seed, int steps, int relation) {
        ArcHybrid tree = new ArcHybrid(size, new int[size], new int[size]);
        Random random = new Random(seed);
        for (int i = 0; i < steps && !tree.done(); i++) {
            int move = random.nextInt(ArcHybrid.MOVES);
            if (tree.allows(move)) {
                tree.make(move, relation);
            }
        }
        return tree;
    }
}
