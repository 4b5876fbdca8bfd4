package io.github.tidings.syntax.train;

import io.github.tidings.syntax.model.LinearModel;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/** An averaged perceptron over hashed features, while it learns. */
final class Perceptron {
    /** The greatest weight as a whole number; the least are some hundredths of it. */
    private static final float GREATEST = 4000;

    private final int classes;
    private final boolean slowing;
    private int[] keys = new int[1 << 16];
    private Row[] rows = new Row[1 << 16];
    private int count;
    private int clock = 1;

    /** {@code slowing}: whether a weight changes less the more often it has changed (AdaGrad). */
    Perceptron(int classes, boolean slowing) {
        this.classes = classes;
        this.slowing = slowing;
    }

    private static final class Row {
        private byte[] labels = new byte[2];
        private float[] weights = new float[2];
        private float[] totals = new float[2];
        private int[] stamps = new int[2];
        private int[] changes = new int[2];
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
                changes = Arrays.copyOf(changes, size * 2);
            }
            labels[size] = (byte) label;
            return size++;
        }

        private void add(int label, float change, int now, boolean slowing) {
            int i = place(label);
            totals[i] += (now - stamps[i]) * weights[i];
            stamps[i] = now;
            weights[i] += slowing ? change / (float) Math.sqrt(++changes[i]) : change;
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
            row.add(right, 1, clock, slowing);
            row.add(wrong, -1, clock, slowing);
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

    /** All averaged weights as a model. */
    Frozen freeze() {
        return freeze(Integer.MAX_VALUE);
    }

    /**
     * The averaged weights as a model: the given number of those that matter most.
     *
     * <p>Where weights change less and less, those of frequent features are small, and those that changed once are great: what
     * matters is how far a weight would have come at full steps.
     */
    Frozen freeze(int most) {
        float[] sizes = sizes();
        float least = sizes.length > most ? sizes[sizes.length - most] : 0;
        float greatest = 1e-6f;
        for (Row row : rows) {
            for (int i = 0; row != null && i < row.size; i++) {
                greatest = Math.max(greatest, Math.abs(row.mean(i, clock)));
            }
        }
        return new Freezing(GREATEST / greatest).freeze(least);
    }

    /** How much each averaged weight matters, in ascending order. */
    private float[] sizes() {
        float[] all = new float[1024];
        int n = 0;
        for (Row row : rows) {
            for (int i = 0; row != null && i < row.size; i++) {
                if (n == all.length) {
                    all = Arrays.copyOf(all, n * 2);
                }
                float steps = slowing ? (float) Math.sqrt(row.changes[i]) : 1;
                all[n++] = Math.abs(row.mean(i, clock)) * steps;
            }
        }
        float[] sizes = Arrays.copyOf(all, n);
        Arrays.sort(sizes);
        return sizes;
    }

    /** Turns rows into whole numbers, in ascending order of their keys. */
    private final class Freezing {
        private final float scale;
        private byte[] labels = new byte[1024];
        private short[] weights = new short[1024];
        private int size;

        Freezing(float scale) {
            this.scale = scale;
        }

        Frozen freeze(float least) {
            int[] sorted = sortedKeys();
            int[] lengths = new int[sorted.length];
            int kept = 0;
            for (int key : sorted) {
                int before = size;
                add(rows[slot(key)], least);
                if (size > before) {
                    sorted[kept] = key;
                    lengths[kept++] = size - before;
                }
            }
            return new Frozen(
                    classes,
                    Arrays.copyOf(sorted, kept),
                    Arrays.copyOf(lengths, kept),
                    Arrays.copyOf(labels, size),
                    Arrays.copyOf(weights, size));
        }

        private int[] sortedKeys() {
            int[] sorted = new int[count];
            int n = 0;
            for (int slot = 0; slot < keys.length; slot++) {
                if (rows[slot] != null) {
                    sorted[n++] = keys[slot];
                }
            }
            Arrays.sort(sorted);
            return sorted;
        }

        private void add(Row row, float least) {
            for (int i = 0; i < row.size; i++) {
                float mean = row.mean(i, clock);
                int weight = Math.round(mean * scale);
                float steps = slowing ? (float) Math.sqrt(row.changes[i]) : 1;
                if (Math.abs(mean) * steps >= least && weight != 0) {
                    if (size == labels.length) {
                        labels = Arrays.copyOf(labels, size * 2);
                        weights = Arrays.copyOf(weights, size * 2);
                    }
                    labels[size] = row.labels[i];
                    weights[size++] = (short) weight;
                }
            }
        }
    }

    /** Weights that learn no more. */
    record Frozen(int classes, int[] keys, int[] lengths, byte[] labels, short[] weights) {
        LinearModel model() {
            return LinearModel.of(classes, keys, lengths, labels, weights);
        }

        void write(DataOutput out) throws IOException {
            LinearModel.write(out, classes, keys, lengths, labels, weights);
        }
    }
}
