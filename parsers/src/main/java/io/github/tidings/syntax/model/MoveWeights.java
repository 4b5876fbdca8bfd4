package io.github.tidings.syntax.model;

import java.io.DataInput;
import java.io.IOException;

/**
 * Weights of hashed features for the three moves. Immutable.
 *
 * <p>Two weights are enough: by how much a feature speaks for hanging a word to the left, and to the right, more than for going
 * on. Both lie in the table itself.
 */
final class MoveWeights {
    /** Set in every number of the table: two weights of 0 are a number as well. */
    private static final long PRESENT = 1L << 32;

    private final FeatureTable table;

    private MoveWeights(WeightRows rows) {
        this.table = new FeatureTable(rows.keys().length);
        int entry = 0;
        for (int i = 0; i < rows.keys().length; i++) {
            int[] weights = new int[ArcHybrid.MOVES];
            for (int end = entry + rows.lengths()[i]; entry < end; entry++) {
                weights[rows.labels()[entry]] = WeightScale.value(rows.codes()[entry]);
            }
            int shift = weights[ArcHybrid.SHIFT];
            long left = bits(weights[ArcHybrid.LEFT] - shift);
            table.put(rows.keys()[i], PRESENT | left << 16 | bits(weights[ArcHybrid.RIGHT] - shift));
        }
    }

    static MoveWeights read(DataInput in) throws IOException {
        return new MoveWeights(WeightRows.read(in));
    }

    /** Sixteen bits of a weight; twice the greatest one just does not fit. */
    private static long bits(int weight) {
        return Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, weight)) & 0xFFFF;
    }

    /** Adds up the weights of the features. */
    void score(Features features, int[] scores) {
        long[] found = table.find(features);
        int left = 0;
        int right = 0;
        for (int f = 0; f < features.count(); f++) {
            left += (short) (found[f] >>> 16);
            right += (short) found[f];
        }
        scores[ArcHybrid.SHIFT] = 0;
        scores[ArcHybrid.LEFT] = left;
        scores[ArcHybrid.RIGHT] = right;
    }
}
