package io.github.tidings.syntax.model;

import java.io.DataInput;
import java.io.IOException;
import java.util.Arrays;

/**
 * Weights of hashed features for a set of classes. Immutable.
 *
 * <p>Most features speak for a class or two: these stand in the table itself. Longer rows are listed elsewhere, and those of the
 * frequent features, which speak for many, have a place for every class, so that they are added up without looking at entries.
 */
public final class LinearModel {
    /** A row that lists one class in so many is written out in full, */
    private static final int SPARSE = 9;

    /** unless there are more classes than that: their sums would take longer than the entries. */
    private static final int MANY = 64;

    // what a number of the table is: two entries of 16 bits, the start of a listed row, or the number of a full row
    private static final long ENTRIES = 1L << 32;
    private static final long LISTED = 2L << 32;
    private static final long FULL = 3L << 32;

    private static final int[] VALUES = new int[256];

    static {
        for (int code = -WeightScale.STEPS; code <= WeightScale.STEPS; code++) {
            VALUES[code & 0xFF] = WeightScale.value(code);
        }
    }

    private final int classes;
    private final boolean empty;
    private final FeatureTable table;
    /** A listed row is its length, then its entries: the class above, the weight's number below. */
    private final short[] listed;

    private final Lanes full;

    private LinearModel(WeightRows rows) {
        this.classes = rows.classes();
        this.empty = rows.keys().length == 0;
        int[] lengths = rows.lengths();
        this.table = new FeatureTable(lengths.length);
        this.full = new Lanes(
                classes, (int) Arrays.stream(lengths).filter(this::isFull).count());
        this.listed = new short
                [Arrays.stream(lengths)
                        .filter(this::isListed)
                        .map(length -> 1 + length)
                        .sum()];
        fill(rows);
    }

    private boolean isFull(int length) {
        return length > 2 && length * SPARSE >= classes && classes <= MANY;
    }

    private boolean isListed(int length) {
        return length > 2 && !isFull(length);
    }

    private void fill(WeightRows rows) {
        int nextFull = 0;
        int nextListed = 0;
        int entry = 0;
        for (int i = 0; i < rows.keys().length; i++) {
            int length = rows.lengths()[i];
            if (isFull(length)) {
                table.put(rows.keys()[i], FULL | nextFull);
                writeOut(rows, entry, length, nextFull++);
            } else if (isListed(length)) {
                table.put(rows.keys()[i], LISTED | nextListed);
                nextListed = list(rows, entry, length, nextListed);
            } else {
                int other = length == 2 ? entry(rows, entry + 1) : 0;
                table.put(rows.keys()[i], ENTRIES | (long) other << 16 | entry(rows, entry));
            }
            entry += length;
        }
    }

    private void writeOut(WeightRows rows, int from, int length, int row) {
        for (int entry = from; entry < from + length; entry++) {
            full.put(row, rows.labels()[entry] & 0xFF, VALUES[rows.codes()[entry] & 0xFF]);
        }
    }

    private int list(WeightRows rows, int from, int length, int start) {
        int place = start;
        listed[place++] = (short) length;
        for (int entry = from; entry < from + length; entry++) {
            listed[place++] = (short) entry(rows, entry);
        }
        return place;
    }

    private static int entry(WeightRows rows, int entry) {
        return (rows.labels()[entry] & 0xFF) << 8 | rows.codes()[entry] & 0xFF;
    }

    /** A model of those rows. */
    public static LinearModel of(WeightRows rows) {
        return new LinearModel(rows);
    }

    static LinearModel read(DataInput in) throws IOException {
        return new LinearModel(WeightRows.read(in));
    }

    /** Whether it knows no feature at all. */
    boolean isEmpty() {
        return empty;
    }

    /** How many classes there are. */
    public int classes() {
        return classes;
    }

    /** Adds up the weights of the features. */
    void score(Features features, int[] scores) {
        long[] found = table.find(features);
        int[] rows = features.rows();
        int fulls = 0;
        int others = 0;
        // nothing branches here: what kind a feature is nobody could foresee
        for (int f = 0; f < features.count(); f++) {
            long number = found[f];
            int kind = (int) (number >>> 32);
            int isFull = kind & kind >>> 1;
            rows[fulls] = (int) number;
            fulls += isFull;
            found[others] = number;
            others += (kind | kind >>> 1) & 1 ^ isFull;
        }
        if (fulls > 0) {
            full.sum(rows, fulls, scores);
        } else {
            Arrays.fill(scores, 0, classes, 0);
        }
        for (int f = 0; f < others; f++) {
            long number = found[f];
            if (number >= LISTED) {
                addListed((int) number, scores);
            } else {
                add((int) number, scores);
                add((int) number >>> 16, scores);
            }
        }
    }

    private static void add(int entry, int[] scores) {
        scores[entry >>> 8 & 0xFF] += VALUES[entry & 0xFF];
    }

    private void addListed(int start, int[] scores) {
        int end = start + listed[start];
        for (int i = start + 1; i <= end; i++) {
            add(listed[i], scores);
        }
    }
}
