package io.github.tidings.syntax.model;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * Weights of hashed features for a set of classes. Immutable.
 *
 * <p>An open hash table of rows; a row lists the classes that the feature speaks for or against, with a whole number each.
 */
public final class LinearModel {
    private final int classes;
    private final int mask;
    private final int[] keys;
    private final int[] starts;
    private final byte[] labels;
    private final short[] weights;

    /**
     * A model of those rows.
     *
     * @param keys the features, none twice
     * @param lengths of each feature how many entries it has; they stand in the order of the keys
     */
    public LinearModel(int classes, int[] keys, int[] lengths, byte[] labels, short[] weights) {
        this.classes = classes;
        int slots = Integer.highestOneBit(Math.max(4, keys.length * 3 / 2)) * 2;
        this.mask = slots - 1;
        this.keys = new int[slots];
        this.starts = new int[slots * 2];
        int at = 0;
        for (int i = 0; i < keys.length; i++) {
            int slot = slot(keys[i]);
            this.keys[slot] = keys[i];
            starts[2 * slot] = at;
            at += lengths[i];
            starts[2 * slot + 1] = at;
        }
        this.labels = labels;
        this.weights = weights;
    }

    private int slot(int key) {
        int slot = key & mask;
        while (starts[2 * slot + 1] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** How many classes there are. */
    public int classes() {
        return classes;
    }

    /** Adds up the weights of the first {@code count} features. */
    public void score(int[] features, int count, int[] scores) {
        java.util.Arrays.fill(scores, 0, classes, 0);
        for (int f = 0; f < count; f++) {
            int slot = slot(features[f]);
            int end = starts[2 * slot + 1];
            for (int i = starts[2 * slot]; i < end; i++) {
                scores[labels[i] & 0xFF] += weights[i];
            }
        }
    }

    /** Writes the rows. */
    public static void write(DataOutput out, int classes, int[] keys, int[] lengths, byte[] labels, short[] weights)
            throws IOException {
        out.writeInt(classes);
        out.writeInt(keys.length);
        out.writeInt(labels.length);
        for (int i = 0; i < keys.length; i++) {
            out.writeInt(keys[i]);
            out.writeByte(lengths[i]);
        }
        out.write(labels);
        for (short weight : weights) {
            out.writeShort(weight);
        }
    }

    /** Reads what {@link #write} wrote. */
    public static LinearModel read(DataInput in) throws IOException {
        int classes = in.readInt();
        int[] keys = new int[in.readInt()];
        byte[] labels = new byte[in.readInt()];
        int[] lengths = new int[keys.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = in.readInt();
            lengths[i] = in.readUnsignedByte();
        }
        in.readFully(labels);
        short[] weights = new short[labels.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = in.readShort();
        }
        return new LinearModel(classes, keys, lengths, labels, weights);
    }
}
