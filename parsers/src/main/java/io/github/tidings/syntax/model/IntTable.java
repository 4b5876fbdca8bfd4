package io.github.tidings.syntax.model;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;

/** From hashes to small whole numbers: an open hash table that is written once. Immutable. */
public final class IntTable {
    private static final int ABSENT = -1;

    private final int[] keys;
    private final int[] values;
    private final int mask;
    private final int entries;

    private IntTable(int[] keys, int[] values) {
        int slots = Integer.highestOneBit(Math.max(4, keys.length * 3 / 2)) * 2;
        this.mask = slots - 1;
        this.entries = keys.length;
        this.keys = new int[slots];
        this.values = new int[slots];
        java.util.Arrays.fill(this.values, ABSENT);
        for (int i = 0; i < keys.length; i++) {
            int slot = slot(keys[i]);
            this.keys[slot] = keys[i];
            this.values[slot] = values[i];
        }
    }

    private int slot(int key) {
        int slot = key & mask;
        while (values[slot] != ABSENT && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** Whether it has no entry. */
    boolean isEmpty() {
        return entries == 0;
    }

    /** The value of a key, -1 if it has none. */
    public int get(int key) {
        return values[slot(key)];
    }

    /** A table of those entries; no value below 0. */
    public static IntTable of(SortedMap<Integer, Integer> entries) {
        return new IntTable(numbers(entries.keySet()), numbers(entries.values()));
    }

    private static int[] numbers(Collection<Integer> all) {
        return all.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Writes entries whose values are below 65536. */
    public static void write(DataOutput out, SortedMap<Integer, Integer> entries) throws IOException {
        out.writeInt(entries.size());
        int last = Integer.MIN_VALUE;
        for (int key : entries.keySet()) {
            Varint.write(out, key - last);
            last = key;
        }
        for (int value : entries.values()) {
            Varint.write(out, value);
        }
    }

    /** Reads what {@link #write} wrote. */
    public static IntTable read(DataInput in) throws IOException {
        return of(entries(in));
    }

    /** Reads the entries that {@link #write} wrote. */
    static SortedMap<Integer, Integer> entries(DataInput in) throws IOException {
        int[] keys = new int[in.readInt()];
        int last = Integer.MIN_VALUE;
        for (int i = 0; i < keys.length; i++) {
            last += Varint.read(in);
            keys[i] = last;
        }
        SortedMap<Integer, Integer> entries = new TreeMap<>();
        for (int key : keys) {
            entries.put(key, Varint.read(in));
        }
        return entries;
    }
}
