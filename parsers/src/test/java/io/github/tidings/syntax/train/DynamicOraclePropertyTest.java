package io.github.tidings.syntax.train;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidings.syntax.model.ArcHybrid;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class DynamicOraclePropertyTest {

    @Property
    void movesWithoutCostBuildTheGoldTree(@ForAll @IntRange(min = 1, max = 25) int size, @ForAll long seed) {
        int[] gold = tree(size, new Random(seed));
        int[] heads = new int[size];

        assertThat(follow(gold, heads, new Random(seed), 0)).isZero();
        assertThat(heads).isEqualTo(gold);
    }

    @Property
    void theCostsOfAllMovesTakenAreTheArcsThatGotLost(
            @ForAll @IntRange(min = 1, max = 25) int size, @ForAll long seed) {
        int[] gold = tree(size, new Random(seed));
        int[] heads = new int[size];

        int cost = follow(gold, heads, new Random(seed), 50);

        int lost = 0;
        for (int i = 0; i < size; i++) {
            lost += heads[i] == gold[i] ? 0 : 1;
        }
        assertThat(cost).isEqualTo(lost);
    }

    /** Takes any move so many times in a hundred, else one of those that cost least. */
    private static int follow(int[] gold, int[] heads, Random random, int any) {
        ArcHybrid tree = new ArcHybrid(gold.length, heads, new int[gold.length]);
        DynamicOracle oracle = new DynamicOracle(gold);
        int[] costs = new int[ArcHybrid.MOVES];
        int total = 0;
        while (!tree.done()) {
            oracle.costs(tree, costs);
            boolean anyMove = random.nextInt(100) < any;
            int best = -1;
            int start = random.nextInt(ArcHybrid.MOVES);
            for (int i = 0; i < ArcHybrid.MOVES; i++) {
                int move = (start + i) % ArcHybrid.MOVES;
                if (tree.allows(move) && (best < 0 || (!anyMove && costs[move] < costs[best]))) {
                    best = move;
                }
            }
            total += costs[best];
            tree.make(best, 0);
        }
        return total;
    }

    /** Any projective tree: what random moves build. */
    private static int[] tree(int size, Random random) {
        int[] heads = new int[size];
        ArcHybrid tree = new ArcHybrid(size, heads, new int[size]);
        while (!tree.done()) {
            int move = random.nextInt(ArcHybrid.MOVES);
            if (tree.allows(move)) {
                tree.make(move, 0);
            }
        }
        return heads;
    }
}
