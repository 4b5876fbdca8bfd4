package io.github.tidings.syntax.model;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** From hashes to small whole numbers: an open hash table that is written once. Immutable. */
public final class IntTable {
    private static final int ABSENT = -1;

    private final int[] keys;
    private final int[] values;
    private final int mask;

    /** A table of those entries; no key twice, no value below 0. */
    public IntTable(int[] keys, int[] values) {
        int slots = Integer.highestOneBit(Math.max(4, keys.length * 3 / 2)) * 2;
        this.mask = slots - 1;
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

    /** The value of a key, -1 if it has none. */
    public int get(int key) {
        return values[slot(key)];
    }

    /** Writes entries with values below 65536. */
    public static void write(DataOutput out, int[] keys, int[] values) throws IOException {
        out.writeInt(keys.length);
        for (int i = 0; i < keys.length; i++) {
            out.writeInt(keys[i]);
            out.writeShort(values[i]);
        }
    }

    /** Reads what {@link #write} wrote. */
    public static IntTable read(DataInput in) throws IOException {
        int[] keys = new int[in.readInt()];
        int[] values = new int[keys.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = in.readInt();
            values[i] = in.readUnsignedShort();
        }
        return new IntTable(keys, values);
    }
}
