package io.github.tidings.syntax.train;

import java.util.Arrays;
import java.util.List;

/**
 * Classes of words by the exchange algorithm: a word moves to the class in which the classes of neighbours tell most of each
 * other, as long as words move (Kneser and Ney 1993, Martin et al. 1998).
 */
final class ClusterTrainer {
    private static final double[] N_LOG_N = new double[1 << 20];

    static {
        for (int n = 2; n < N_LOG_N.length; n++) {
            N_LOG_N[n] = n * Math.log(n);
        }
    }

    private final int classes;
    private final int[] classOf;
    private final Neighbours neighbours;
    private final int[][] pairs;
    private final int[] first;
    private final int[] second;

    private ClusterTrainer(Neighbours neighbours, int classes) {
        this.neighbours = neighbours;
        this.classes = classes;
        this.classOf = new int[neighbours.words()];
        this.pairs = new int[classes][classes];
        this.first = new int[classes];
        this.second = new int[classes];
    }

    /**
     * The class of each word.
     *
     * @param words how many words there are, the most frequent ones first
     * @param sentences the numbers of words in the order of the text; numbers from {@code words} on stand for unknown ones
     */
    static int[] train(int words, List<int[]> sentences, int classes, int rounds) {
        ClusterTrainer trainer = new ClusterTrainer(new Neighbours(words, sentences), classes);
        trainer.begin();
        for (int round = 0; round < rounds && trainer.exchange() > words / 500; round++) {}
        return trainer.classOf;
    }

    private void begin() {
        for (int w = 0; w < classOf.length; w++) {
            classOf[w] = w % classes;
        }
        for (int w = 0; w < classOf.length; w++) {
            int[] after = neighbours.after(w);
            for (int i = 0; i < after.length; i += 2) {
                pairs[classOf[w]][classOf[after[i]]] += after[i + 1];
                first[classOf[w]] += after[i + 1];
                second[classOf[after[i]]] += after[i + 1];
            }
        }
    }

    /** Lets every word move once; returns how many did. */
    private int exchange() {
        int[] left = new int[classes];
        int[] right = new int[classes];
        int moved = 0;
        for (int w = 0; w < classOf.length; w++) {
            Arrays.fill(left, 0);
            Arrays.fill(right, 0);
            int own = classes(neighbours.before(w), w, left);
            classes(neighbours.after(w), w, right);
            int old = classOf[w];
            shift(old, left, right, own, -1);
            int best = best(left, right, own);
            shift(best, left, right, own, 1);
            classOf[w] = best;
            moved += best == old ? 0 : 1;
        }
        return moved;
    }

    /** Counts neighbours by class; returns how often the word is its own neighbour, which is left out. */
    private int classes(int[] words, int self, int[] counts) {
        int own = 0;
        for (int i = 0; i < words.length; i += 2) {
            if (words[i] == self) {
                own = words[i + 1];
            } else {
                counts[classOf[words[i]]] += words[i + 1];
            }
        }
        return own;
    }

    private void shift(int c, int[] left, int[] right, int own, int sign) {
        for (int d = 0; d < classes; d++) {
            pairs[d][c] += sign * left[d];
            pairs[c][d] += sign * right[d];
            second[c] += sign * left[d];
            first[c] += sign * right[d];
        }
        pairs[c][c] += sign * own;
        first[c] += sign * own;
        second[c] += sign * own;
    }

    private int best(int[] left, int[] right, int own) {
        int[] lefts = present(left);
        int[] rights = present(right);
        int sumLeft = Arrays.stream(left).sum() + own;
        int sumRight = Arrays.stream(right).sum() + own;
        int best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int c = 0; c < classes; c++) {
            double gain = n(first[c]) - n(first[c] + sumRight) + n(second[c]) - n(second[c] + sumLeft);
            for (int d : lefts) {
                if (d != c) {
                    gain += n(pairs[d][c] + left[d]) - n(pairs[d][c]);
                }
            }
            int[] row = pairs[c];
            for (int d : rights) {
                if (d != c) {
                    gain += n(row[d] + right[d]) - n(row[d]);
                }
            }
            gain += n(row[c] + left[c] + right[c] + own) - n(row[c]);
            if (gain > most) {
                most = gain;
                best = c;
            }
        }
        return best;
    }

    private static int[] present(int[] counts) {
        int[] present = new int[counts.length];
        int n = 0;
        for (int d = 0; d < counts.length; d++) {
            if (counts[d] > 0) {
                present[n++] = d;
            }
        }
        return Arrays.copyOf(present, n);
    }

    private static double n(int count) {
        return count < N_LOG_N.length ? N_LOG_N[count] : count * Math.log(count);
    }
}
