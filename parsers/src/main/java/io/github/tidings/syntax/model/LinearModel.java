package io.github.tidings.syntax.model;

import java.io.DataInput;
import java.io.IOException;
import java.util.Arrays;

/**
 * Weights of hashed features for a set of classes. Immutable.
 *
 * <p>Looking up a feature is a wait for memory, and most features of a state are unknown: a small filter that stays near the
 * processor turns those away; of the others the place of the row is in one table, the row in one piece in another.
 */
public final class LinearModel {
    private static final int[] VALUES = new int[256];

    static {
        for (int code = -WeightScale.STEPS; code <= WeightScale.STEPS; code++) {
            VALUES[code & 0xFF] = WeightScale.value(code);
        }
    }

    private final int classes;
    /** A feature and the place of its row, by turns; place 0 is a free slot. */
    private final int[] slots;

    private final int mask;
    private final long[] filter;
    private final int filterMask;
    /** A row is its length, then its entries: the class above, the weight's number below. */
    private final short[] rows;

    LinearModel(WeightRows given) {
        this.classes = given.classes();
        int count = given.keys().length;
        int size = Integer.highestOneBit(Math.max(4, count * 4 / 3)) * 2;
        this.mask = size - 1;
        this.slots = new int[size * 2];
        this.filter = new long[Math.max(1, Integer.highestOneBit(Math.max(1, count)) * 16 / Long.SIZE)];
        this.filterMask = filter.length * Long.SIZE - 1;
        this.rows = new short[1 + count + given.labels().length];
        int place = 1;
        int entry = 0;
        for (int i = 0; i < count; i++) {
            put(given.keys()[i], place);
            int length = given.lengths()[i];
            rows[place++] = (short) length;
            for (int end = entry + length; entry < end; entry++) {
                rows[place++] = (short) (given.labels()[entry] << 8 | given.codes()[entry] & 0xFF);
            }
        }
    }

    /** A model of those rows. */
    public static LinearModel of(WeightRows rows) {
        return new LinearModel(rows);
    }

    static LinearModel read(DataInput in) throws IOException {
        return new LinearModel(WeightRows.read(in));
    }

    private void put(int key, int place) {
        int slot = (key & mask) * 2;
        while (slots[slot + 1] != 0) {
            slot = slot + 2 == slots.length ? 0 : slot + 2;
        }
        slots[slot] = key;
        slots[slot + 1] = place;
        int bit = key >>> 4 & filterMask;
        filter[bit >> 6] |= 1L << bit;
    }

    /** Where the feature's row is, 0 if it has none. */
    private int place(int key) {
        int bit = key >>> 4 & filterMask;
        if ((filter[bit >> 6] >>> bit & 1) == 0) {
            return 0;
        }
        int slot = (key & mask) * 2;
        while (slots[slot] != key && slots[slot + 1] != 0) {
            slot = slot + 2 == slots.length ? 0 : slot + 2;
        }
        return slots[slot + 1];
    }

    /** How many classes there are. */
    public int classes() {
        return classes;
    }

    /** Whether it knows no feature at all. */
    public boolean isEmpty() {
        return rows.length == 1;
    }

    /** Adds up the weights of the first {@code count} features. */
    public void score(int[] features, int count, int[] scores) {
        Arrays.fill(scores, 0, classes, 0);
        for (int f = 0; f < count; f++) {
            int at = place(features[f]);
            if (at != 0) {
                for (int end = at + rows[at]; at < end; ) {
                    int entry = rows[++at];
                    scores[entry >> 8 & 0xFF] += VALUES[entry & 0xFF];
                }
            }
        }
    }
}
