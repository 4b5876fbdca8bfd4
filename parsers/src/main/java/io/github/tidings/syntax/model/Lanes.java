package io.github.tidings.syntax.model;

/**
 * The weights of all classes as a row of numbers, three weights in each: one addition adds three. A lane holds sums up to a million
 * either way, more than all features of a decision together come to.
 */
final class Lanes {
    /** A row is as many numbers long as a multiple of this, and is added up in steps of it. */
    private static final int STEP = 6;

    private static final int IN_ONE = 3;
    private static final int BITS = 21;

    private final int classes;
    private final int width;
    private final long[] rows;

    /** Room for so many rows of weights, one for each class. */
    Lanes(int classes, int rows) {
        this.classes = classes;
        this.width = (classes + IN_ONE * STEP - 1) / (IN_ONE * STEP) * STEP;
        this.rows = new long[rows * width];
    }

    /** Sets the weight of one class, which is none so far, in a row. */
    void put(int row, int label, int weight) {
        rows[row * width + label / IN_ONE] += (long) weight << label % IN_ONE * BITS;
    }

    /** Sets the scores of all classes to the sums of those rows. */
    void sum(int[] chosen, int count, int[] scores) {
        for (int at = 0; at < width; at += STEP) {
            long a = 0;
            long b = 0;
            long c = 0;
            long d = 0;
            long e = 0;
            long f = 0;
            for (int i = 0; i < count; i++) {
                int from = chosen[i] * width + at;
                a += rows[from];
                b += rows[from + 1];
                c += rows[from + 2];
                d += rows[from + 3];
                e += rows[from + 4];
                f += rows[from + 5];
            }
            int label = at * IN_ONE;
            spread(a, scores, label);
            spread(b, scores, label + IN_ONE);
            spread(c, scores, label + 2 * IN_ONE);
            spread(d, scores, label + 3 * IN_ONE);
            spread(e, scores, label + 4 * IN_ONE);
            spread(f, scores, label + 5 * IN_ONE);
        }
    }

    private void spread(long sums, int[] scores, int label) {
        long left = sums;
        for (int l = label; l < Math.min(label + IN_ONE, classes); l++) {
            long lane = left << Long.SIZE - BITS >> Long.SIZE - BITS;
            scores[l] = (int) lane;
            left = left - lane >> BITS;
        }
    }
}
