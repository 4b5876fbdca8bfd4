package io.github.tidings.syntax.model;

/** The features of one decision, and room to look them up. Belongs to one thread. */
public abstract class Features {
    /** How many a decision has at most. */
    private static final int MOST = 96;

    private final int[] keys = new int[MOST];
    private final long[] found = new long[MOST];
    private final int[] rows = new int[MOST];
    private int count;
    private int template;

    /** The keys of the features found last; valid up to {@link #count}. */
    public int[] keys() {
        return keys;
    }

    /** How many features were found last. */
    public int count() {
        return count;
    }

    /** Room for as many numbers as there may be features. */
    long[] found() {
        return found;
    }

    /** Room for as many rows. */
    int[] rows() {
        return rows;
    }

    /** Starts anew; templates are counted from there. */
    void start(int first) {
        count = 0;
        template = first;
    }

    /** A feature of the next template. */
    void add(int value) {
        put(Hash.feature(template++, value));
    }

    /** A feature by its key. */
    void put(int key) {
        keys[count++] = key;
    }

    /** A feature of the next template, of two values. */
    void add(int value, int other) {
        add(Hash.pair(value, other));
    }
}
