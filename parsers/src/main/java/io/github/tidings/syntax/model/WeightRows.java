package io.github.tidings.syntax.model;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * Weights as a file holds them: rows in ascending order of their features, a row being the classes that a feature speaks for
 * or against. Arrays are not copied.
 *
 * @param classes how many classes there are, at most 256
 * @param keys the features, ascending
 * @param lengths of each feature how many entries it has, at least one
 * @param labels the class of each entry
 * @param codes the weight of each entry, see {@link WeightScale}
 */
public record WeightRows(int classes, int[] keys, int[] lengths, byte[] labels, byte[] codes) {

    /** Writes them; the steps between keys take fewer bytes than keys. */
    public void write(DataOutput out) throws IOException {
        out.writeInt(classes);
        out.writeInt(keys.length);
        out.writeInt(labels.length);
        int last = 0;
        for (int key : keys) {
            Varint.write(out, key - last);
            last = key;
        }
        for (int length : lengths) {
            Varint.write(out, length);
        }
        out.write(labels);
        out.write(codes);
    }

    /** Reads what {@link #write} wrote. */
    static WeightRows read(DataInput in) throws IOException {
        int classes = in.readInt();
        int[] keys = new int[in.readInt()];
        int[] lengths = new int[keys.length];
        byte[] labels = new byte[in.readInt()];
        byte[] codes = new byte[labels.length];
        int last = 0;
        for (int i = 0; i < keys.length; i++) {
            last += Varint.read(in);
            keys[i] = last;
        }
        for (int i = 0; i < keys.length; i++) {
            lengths[i] = Varint.read(in);
        }
        in.readFully(labels);
        in.readFully(codes);
        return new WeightRows(classes, keys, lengths, labels, codes);
    }
}
