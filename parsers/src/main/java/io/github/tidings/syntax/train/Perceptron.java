package io.github.tidings.syntax.train;

import io.github.tidings.syntax.model.Features;
import io.github.tidings.syntax.model.LinearModel;
import io.github.tidings.syntax.model.WeightRows;
import io.github.tidings.syntax.model.WeightScale;
import java.util.Arrays;

/** An averaged perceptron over hashed features, while it learns. */
final class Perceptron {
    /** What a weight matters grows with the root of the root of how often its feature is met: measured, not derived. */
    private static final double FREQUENT = 0.25;

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
        private int met;

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

        /** Adds the other row's means to the means of this one. */
        private void mix(Row other, int othersNow, int now) {
            met += other.met;
            for (int i = 0; i < other.size; i++) {
                int place = place(other.labels[i] & 0xFF);
                totals[place] += other.mean(i, othersNow) * now;
            }
        }

        private float matters(int i, int now) {
            return (float) (Math.abs(mean(i, now)) * Math.pow(1 + met, FREQUENT));
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

    void score(Features features, float[] scores) {
        Arrays.fill(scores, 0);
        for (int f = 0; f < features.count(); f++) {
            Row row = rows[slot(features.keys()[f])];
            if (row != null) {
                row.met++;
                for (int i = 0; i < row.size; i++) {
                    scores[row.labels[i] & 0xFF] += row.weights[i];
                }
            }
        }
    }

    /** Learns that the one class was right where the other was guessed. */
    void learn(Features features, int right, int wrong) {
        for (int f = 0; f < features.count(); f++) {
            Row row = row(features.keys()[f]);
            row.add(right, 1, clock);
            row.add(wrong, -1, clock);
        }
    }

    void tick() {
        clock++;
    }

    /** Mixes in what another one learnt: chances differ, what was there to learn adds up. Nothing is learnt after that. */
    void mix(Perceptron other) {
        for (int slot = 0; slot < other.keys.length; slot++) {
            if (other.rows[slot] != null) {
                row(other.keys[slot]).mix(other.rows[slot], other.clock, clock);
            }
        }
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

    /** All averaged weights. */
    LinearModel model() {
        return LinearModel.of(freeze(Integer.MAX_VALUE));
    }

    /** The averaged weights: the given number of those that matter most. */
    WeightRows freeze(int most) {
        float[] all = matters();
        float greatest = 1e-6f;
        for (Row row : rows) {
            for (int i = 0; row != null && i < row.size; i++) {
                greatest = Math.max(greatest, Math.abs(row.mean(i, clock)));
            }
        }
        return new Freezing(all.length > most ? all[all.length - most] : 0, greatest).freeze();
    }

    /** How much each averaged weight matters, in ascending order. */
    private float[] matters() {
        float[] all = new float[1024];
        int n = 0;
        for (Row row : rows) {
            for (int i = 0; row != null && i < row.size; i++) {
                if (n == all.length) {
                    all = Arrays.copyOf(all, n * 2);
                }
                all[n++] = row.matters(i, clock);
            }
        }
        float[] sizes = Arrays.copyOf(all, n);
        Arrays.sort(sizes);
        return sizes;
    }

    /** Puts weights onto their scale, in ascending order of keys and classes. */
    private final class Freezing {
        private final float least;
        private final float greatest;
        private byte[] labels = new byte[1024];
        private byte[] codes = new byte[1024];
        private int size;

        Freezing(float least, float greatest) {
            this.least = least;
            this.greatest = greatest;
        }

        WeightRows freeze() {
            int[] sorted = sortedKeys();
            int[] lengths = new int[sorted.length];
            int kept = 0;
            for (int key : sorted) {
                int before = size;
                add(rows[slot(key)]);
                if (size > before) {
                    sorted[kept] = key;
                    lengths[kept++] = size - before;
                }
            }
            return new WeightRows(
                    classes,
                    Arrays.copyOf(sorted, kept),
                    Arrays.copyOf(lengths, kept),
                    Arrays.copyOf(labels, size),
                    Arrays.copyOf(codes, size));
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

        private void add(Row row) {
            for (int label = 0; label < classes; label++) {
                for (int i = 0; i < row.size; i++) {
                    if (row.labels[i] == (byte) label && row.matters(i, clock) >= least) {
                        add(label, WeightScale.code(row.mean(i, clock) / greatest));
                    }
                }
            }
        }

        private void add(int label, int code) {
            if (code == 0) {
                return;
            }
            if (size == labels.length) {
                labels = Arrays.copyOf(labels, size * 2);
                codes = Arrays.copyOf(codes, size * 2);
            }
            labels[size] = (byte) label;
            codes[size++] = (byte) code;
        }
    }
}
