package io.github.tidings.syntax.model;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * Weights of hashed features for a set of classes. Immutable.
 *
 * <p>An open hash table of rows; a row lists the classes that the feature speaks for or against, with a small whole
 * number each.
 */
public final class LinearModel {
    private final int classes;
    private final int mask;
    /** Of each slot the feature, and where its row starts and ends: beside each other, since they are read together. */
    private final int[] slots;

    private final byte[] labels;
    private final short[] weights;

    private LinearModel(int classes, int rows, int size) {
        this.classes = classes;
        int count = Integer.highestOneBit(Math.max(4, rows * 4 / 3)) * 2;
        this.mask = count - 1;
        this.slots = new int[count * 3];
        this.labels = new byte[size];
        this.weights = new short[size];
    }

    /**
     * A model of those rows.
     *
     * @param keys the features, none twice
     * @param lengths of each feature how many entries it has; they stand in the order of the keys
     * @param labels the class of each entry, below 256
     * @param weights the weight of each entry
     */
    public static LinearModel of(int classes, int[] keys, int[] lengths, byte[] labels, short[] weights) {
        LinearModel model = new LinearModel(classes, keys.length, labels.length);
        int at = 0;
        for (int i = 0; i < keys.length; i++) {
            model.put(keys[i], at, at + lengths[i]);
            at += lengths[i];
        }
        System.arraycopy(labels, 0, model.labels, 0, labels.length);
        System.arraycopy(weights, 0, model.weights, 0, weights.length);
        return model;
    }

    private void put(int key, int start, int end) {
        int slot = slot(key);
        slots[slot] = key;
        slots[slot + 1] = start;
        slots[slot + 2] = end;
    }

    /** Where the feature's row is noted, or a free place. */
    private int slot(int key) {
        int slot = (key & mask) * 3;
        while (slots[slot + 2] != 0 && slots[slot] != key) {
            slot = slot + 3 == slots.length ? 0 : slot + 3;
        }
        return slot;
    }

    /** How many classes there are. */
    public int classes() {
        return classes;
    }

    /** Whether it knows no feature at all. */
    public boolean isEmpty() {
        return labels.length == 0;
    }

    /** Adds up the weights of the first {@code count} features. */
    public void score(int[] features, int count, int[] scores) {
        java.util.Arrays.fill(scores, 0, classes, 0);
        for (int f = 0; f < count; f++) {
            int slot = slot(features[f]);
            int end = slots[slot + 2];
            for (int i = slots[slot + 1]; i < end; i++) {
                scores[labels[i] & 0xFF] += weights[i];
            }
        }
    }

    /**
     * Writes rows whose keys are in ascending order. The steps between keys take fewer bytes than keys; the upper and the
     * lower bytes of the weights stand apart, since a jar packs them better so.
     */
    public static void write(DataOutput out, int classes, int[] keys, int[] lengths, byte[] labels, short[] weights)
            throws IOException {
        out.writeInt(classes);
        out.writeInt(keys.length);
        out.writeInt(labels.length);
        int last = Integer.MIN_VALUE;
        for (int key : keys) {
            Varint.write(out, key - last);
            last = key;
        }
        for (int length : lengths) {
            Varint.write(out, length);
        }
        out.write(labels);
        for (short weight : weights) {
            out.writeByte(weight >> 8);
        }
        for (short weight : weights) {
            out.writeByte(weight);
        }
    }

    /** Reads what {@link #write} wrote. */
    public static LinearModel read(DataInput in) throws IOException {
        int classes = in.readInt();
        int[] keys = new int[in.readInt()];
        LinearModel model = new LinearModel(classes, keys.length, in.readInt());
        int last = Integer.MIN_VALUE;
        for (int i = 0; i < keys.length; i++) {
            last += Varint.read(in);
            keys[i] = last;
        }
        int at = 0;
        for (int key : keys) {
            int length = Varint.read(in);
            model.put(key, at, at + length);
            at += length;
        }
        in.readFully(model.labels);
        model.readWeights(in);
        return model;
    }

    private void readWeights(DataInput in) throws IOException {
        byte[] bytes = new byte[weights.length];
        in.readFully(bytes);
        for (int i = 0; i < bytes.length; i++) {
            weights[i] = (short) (bytes[i] << 8);
        }
        in.readFully(bytes);
        for (int i = 0; i < bytes.length; i++) {
            weights[i] |= (short) (bytes[i] & 0xFF);
        }
    }
}
