package io.github.tidings.syntax.train;

import io.github.tidings.syntax.model.LinearModel;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/** An averaged perceptron over hashed features, while it learns. */
final class Perceptron {
    private final int classes;
    private int[] keys = new int[1 << 16];
    private Row[] rows = new Row[1 << 16];
    private int count;
    private int clock = 1;

    Perceptron(int classes) {
        this.classes = classes;
    }

    private static final class Row {
        private byte[] labels = new byte[2];
        private float[] weights = new float[2];
        private float[] totals = new float[2];
        private int[] stamps = new int[2];
        private int size;

        private int place(int label) {
            for (int i = 0; i < size; i++) {
                if (labels[i] == (byte) label) {
                    return i;
                }
            }
            if (size == labels.length) {
                labels = Arrays.copyOf(labels, size * 2);
                weights = Arrays.copyOf(weights, size * 2);
                totals = Arrays.copyOf(totals, size * 2);
                stamps = Arrays.copyOf(stamps, size * 2);
            }
            labels[size] = (byte) label;
            return size++;
        }

        private void add(int label, float change, int now) {
            int i = place(label);
            totals[i] += (now - stamps[i]) * weights[i];
            stamps[i] = now;
            weights[i] += change;
        }

        private float mean(int i, int now) {
            return (totals[i] + (now - stamps[i]) * weights[i]) / now;
        }
    }

    int classes() {
        return classes;
    }

    private int slot(int key) {
        int mask = keys.length - 1;
        int slot = key & mask;
        while (rows[slot] != null && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    void score(int[] features, int n, float[] scores) {
        Arrays.fill(scores, 0);
        for (int f = 0; f < n; f++) {
            Row row = rows[slot(features[f])];
            if (row != null) {
                for (int i = 0; i < row.size; i++) {
                    scores[row.labels[i] & 0xFF] += row.weights[i];
                }
            }
        }
    }

    /** Learns that the one class was right where the other was guessed. */
    void learn(int[] features, int n, int right, int wrong) {
        for (int f = 0; f < n; f++) {
            Row row = row(features[f]);
            row.add(right, 1, clock);
            row.add(wrong, -1, clock);
        }
    }

    void tick() {
        clock++;
    }

    private Row row(int key) {
        int slot = slot(key);
        if (rows[slot] == null) {
            if (count * 2 > keys.length) {
                grow();
                slot = slot(key);
            }
            keys[slot] = key;
            rows[slot] = new Row();
            count++;
        }
        return rows[slot];
    }

    private void grow() {
        int[] oldKeys = keys;
        Row[] oldRows = rows;
        keys = new int[oldKeys.length * 2];
        rows = new Row[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldRows[i] != null) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                rows[slot] = oldRows[i];
            }
        }
    }

    /** The averaged weights as a model: the given number of those farthest from 0. */
    Frozen freeze(int most) {
        float least = least(most);
        int[] frozenKeys = new int[count];
        int[] lengths = new int[count];
        byte[] labels = new byte[16];
        short[] weights = new short[16];
        int rowCount = 0;
        int size = 0;
        for (int slot = 0; slot < keys.length; slot++) {
            Row row = rows[slot];
            int length = 0;
            for (int i = 0; row != null && i < row.size; i++) {
                float mean = row.mean(i, clock);
                int weight = Math.max(-32767, Math.min(32767, Math.round(mean * 256)));
                if (Math.abs(mean) >= least && weight != 0) {
                    if (size == labels.length) {
                        labels = Arrays.copyOf(labels, size * 2);
                        weights = Arrays.copyOf(weights, size * 2);
                    }
                    labels[size] = row.labels[i];
                    weights[size++] = (short) weight;
                    length++;
                }
            }
            if (length > 0) {
                frozenKeys[rowCount] = keys[slot];
                lengths[rowCount++] = length;
            }
        }
        return new Frozen(
                classes,
                Arrays.copyOf(frozenKeys, rowCount),
                Arrays.copyOf(lengths, rowCount),
                Arrays.copyOf(labels, size),
                Arrays.copyOf(weights, size));
    }

    private float least(int most) {
        float[] all = new float[1024];
        int n = 0;
        for (Row row : rows) {
            for (int i = 0; row != null && i < row.size; i++) {
                if (n == all.length) {
                    all = Arrays.copyOf(all, n * 2);
                }
                all[n++] = Math.abs(row.mean(i, clock));
            }
        }
        Arrays.sort(all, 0, n);
        return n > most ? all[n - most] : 0;
    }

    /** Weights that learn no more. */
    record Frozen(int classes, int[] keys, int[] lengths, byte[] labels, short[] weights) {
        LinearModel model() {
            return new LinearModel(classes, keys, lengths, labels, weights);
        }

        void write(DataOutput out) throws IOException {
            LinearModel.write(out, classes, keys, lengths, labels, weights);
        }
    }
}
