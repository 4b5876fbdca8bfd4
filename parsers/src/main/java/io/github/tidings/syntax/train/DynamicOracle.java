package io.github.tidings.syntax.train;

import io.github.tidings.syntax.model.ArcHybrid;

/** Tells how many arcs of the gold tree each move makes unreachable. */
final class DynamicOracle {
    private final int[] heads;
    private final int size;

    DynamicOracle(int[] goldHeads) {
        this.size = goldHeads.length;
        this.heads = new int[size];
        for (int i = 0; i < size; i++) {
            heads[i] = goldHeads[i] < 0 ? size : goldHeads[i];
        }
    }

    /** The gold head, the number of words for the root. */
    int head(int word) {
        return heads[word];
    }

    /** The cost of every move. */
    void costs(ArcHybrid tree, int[] costs) {
        int s0 = tree.stack(0);
        int s1 = tree.stack(1);
        int b0 = tree.next();
        java.util.Arrays.fill(costs, 0);
        if (s0 >= 0) {
            int ahead = 0;
            for (int d = b0; d < size; d++) {
                ahead += heads[d] == s0 ? 1 : 0;
            }
            costs[ArcHybrid.LEFT] = ahead + (heads[s0] == s1 || heads[s0] > b0 ? 1 : 0);
            costs[ArcHybrid.RIGHT] = ahead + (heads[s0] >= b0 ? 1 : 0);
        }
        if (b0 < size) {
            for (int down = 0; down < tree.depth(); down++) {
                int word = tree.stack(down);
                costs[ArcHybrid.SHIFT] += heads[word] == b0 ? 1 : 0;
                costs[ArcHybrid.SHIFT] += down > 0 && heads[b0] == word ? 1 : 0;
            }
        }
    }
}
