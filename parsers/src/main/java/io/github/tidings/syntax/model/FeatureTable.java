package io.github.tidings.syntax.model;

/**
 * A hash table from features to small numbers, in one array: a look-up is one access to memory. Filled by one thread, then not
 * changed any more and thread-safe.
 */
final class FeatureTable {
    /** A feature has 28 bits, see {@link Hash#feature}; what it maps to has the others. */
    private static final int VALUE = 36;

    /** The greatest number that a feature may map to. */
    static final long GREATEST = (1L << VALUE) - 1;

    /** The feature above, its number below; 0 is a free slot. */
    private final long[] slots;

    private final int mask;

    /** A table that has room for so many features, and stays two thirds empty: to look farther than one slot costs more than room. */
    FeatureTable(int features) {
        int size = Integer.highestOneBit(Math.max(2, features)) * 4;
        this.slots = new long[size];
        this.mask = size - 1;
    }

    /** Maps a feature that it does not have yet to a number from 1 to {@link #GREATEST}. */
    void put(int feature, long number) {
        int slot = feature & mask;
        while (slots[slot] != 0) {
            slot = slot + 1 & mask;
        }
        slots[slot] = (long) feature << VALUE | number;
    }

    /**
     * The numbers of the features, in their order; 0 for one that it does not have. All slots are read before any is compared, so
     * that waiting for memory overlaps.
     */
    long[] find(Features features) {
        int[] keys = features.keys();
        long[] found = features.found();
        int count = features.count();
        for (int f = 0; f < count; f++) {
            found[f] = slots[keys[f] & mask];
        }
        for (int f = 0; f < count; f++) {
            long entry = found[f];
            int slot = keys[f];
            while (entry != 0 && entry >>> VALUE != keys[f]) {
                slot = slot + 1 & mask;
                entry = slots[slot];
            }
            found[f] = entry & GREATEST;
        }
        return found;
    }
}
