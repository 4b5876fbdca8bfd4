package io.github.tidings.syntax.model;

import java.io.DataInput;
import java.io.IOException;
import java.util.Arrays;

/**
 * Weights of hashed features for a set of classes. Immutable.
 *
 * <p>Most features speak for few classes: their rows list these. The frequent ones speak for many: their rows have a place
 * for every class, so that they are added up without looking at single entries, many times as fast.
 */
public final class LinearModel {
    /** A row that lists one class in so many is written out in full. */
    private static final int SPARSE = 3;

    private static final int[] VALUES = new int[256];

    static {
        for (int code = -WeightScale.STEPS; code <= WeightScale.STEPS; code++) {
            VALUES[code & 0xFF] = WeightScale.value(code);
        }
    }

    private final int classes;
    /** A feature and the place of its row, by turns; place 0 is a free slot, places below it count the full rows. */
    private final int[] slots;

    private final int mask;
    /** A listed row is its length, then its entries: the class above, the weight's number below. Place 0 is none. */
    private final short[] listed;
    /** A full row is the weights of all classes. */
    private final int[] full;

    private LinearModel(WeightRows given) {
        this.classes = given.classes();
        int[] lengths = given.lengths();
        int size = Integer.highestOneBit(Math.max(4, lengths.length * 4 / 3)) * 2;
        this.mask = size - 1;
        this.slots = new int[size * 2];
        this.full = new int[(int) Arrays.stream(lengths).filter(this::isFull).count() * classes];
        this.listed = new short
                [1
                        + Arrays.stream(lengths)
                                .filter(length -> !isFull(length))
                                .map(length -> 1 + length)
                                .sum()];
        int fullRows = 0;
        int place = 1;
        int entry = 0;
        for (int i = 0; i < lengths.length; i++) {
            int end = entry + lengths[i];
            if (isFull(lengths[i])) {
                fill(given, entry, end, fullRows * classes);
                put(given.keys()[i], - ++fullRows);
            } else {
                put(given.keys()[i], place);
                place = list(given, entry, end, place);
            }
            entry = end;
        }
    }

    private boolean isFull(int length) {
        return length * SPARSE >= classes;
    }

    private void fill(WeightRows given, int from, int to, int start) {
        for (int entry = from; entry < to; entry++) {
            full[start + (given.labels()[entry] & 0xFF)] = VALUES[given.codes()[entry] & 0xFF];
        }
    }

    private int list(WeightRows given, int from, int to, int start) {
        int place = start;
        listed[place++] = (short) (to - from);
        for (int entry = from; entry < to; entry++) {
            listed[place++] = (short) (given.labels()[entry] << 8 | given.codes()[entry] & 0xFF);
        }
        return place;
    }

    /** A model of those rows. */
    public static LinearModel of(WeightRows rows) {
        return new LinearModel(rows);
    }

    static LinearModel read(DataInput in) throws IOException {
        return new LinearModel(WeightRows.read(in));
    }

    private void put(int key, int place) {
        int slot = slot(key);
        slots[slot] = key;
        slots[slot + 1] = place;
    }

    /** Where the feature's row is noted, or a free slot. */
    private int slot(int key) {
        int slot = (key & mask) * 2;
        while (slots[slot] != key && slots[slot + 1] != 0) {
            slot = slot + 2 == slots.length ? 0 : slot + 2;
        }
        return slot;
    }

    /** How many classes there are. */
    public int classes() {
        return classes;
    }

    /** Whether it knows no feature at all. */
    public boolean isEmpty() {
        return full.length == 0 && listed.length == 1;
    }

    /** Adds up the weights of the first {@code count} features. */
    public void score(int[] features, int count, int[] scores) {
        Arrays.fill(scores, 0, classes, 0);
        for (int f = 0; f < count; f++) {
            int place = slots[slot(features[f]) + 1];
            if (place > 0) {
                addListed(place, scores);
            } else if (place < 0) {
                addFull(full, -(place + 1) * classes, classes, scores);
            }
        }
    }

    private void addListed(int place, int[] scores) {
        int end = place + listed[place];
        for (int i = place + 1; i <= end; i++) {
            int entry = listed[i];
            scores[entry >> 8 & 0xFF] += VALUES[entry & 0xFF];
        }
    }

    /** A plain loop over two arrays: the compiler adds many at a time. */
    private static void addFull(int[] full, int start, int count, int[] scores) {
        for (int c = 0; c < count; c++) {
            scores[c] += full[start + c];
        }
    }
}
