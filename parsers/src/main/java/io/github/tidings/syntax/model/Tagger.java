package io.github.tidings.syntax.model;

/** Parts of speech, from left to right, each seeing the two before it. Immutable. */
public final class Tagger {
    /** How many features a word has at most. */
    public static final int FEATURES = 40;

    private final LinearModel model;

    /** A tagger with those weights. */
    public Tagger(LinearModel model) {
        this.model = model;
    }

    /** Settles the part of speech of every word. */
    public void tag(Words words) {
        int[] features = new int[FEATURES];
        int[] scores = new int[model.classes()];
        for (int i = 0; i < words.size; i++) {
            model.score(features, features(words, i, features), scores);
            int best = 0;
            for (int c = 1; c < scores.length; c++) {
                if (scores[c] > scores[best]) {
                    best = c;
                }
            }
            words.pos[i] = best;
        }
    }

    /** What speaks for the part of speech of a word; returns how many features. */
    public static int features(Words w, int i, int[] f) {
        int n = 0;
        int word = w.lower[i];
        int before = at(w.lower, i - 1);
        int before2 = at(w.lower, i - 2);
        int after = at(w.lower, i + 1);
        int after2 = at(w.lower, i + 2);
        int tag = i > 0 ? w.pos[i - 1] + 1 : 0;
        int tags = tag * 32 + (i > 1 ? w.pos[i - 2] + 1 : 0);
        int shape = w.shape[i];
        f[n++] = Hash.feature(1, word);
        f[n++] = Hash.feature(2, Hash.pair(word, shape));
        f[n++] = Hash.feature(3, shape);
        for (int k = 1; k <= Words.AFFIX; k++) {
            f[n++] = Hash.feature(3 + k, w.suffix[k][i]);
        }
        for (int k = 1; k <= 4; k++) {
            f[n++] = Hash.feature(10 + k, w.prefix[k][i]);
        }
        f[n++] = Hash.feature(20, before);
        f[n++] = Hash.feature(21, before2);
        f[n++] = Hash.feature(22, after);
        f[n++] = Hash.feature(23, after2);
        f[n++] = Hash.feature(24, tag);
        f[n++] = Hash.feature(25, tags);
        f[n++] = Hash.feature(26, Hash.pair(tag, word));
        f[n++] = Hash.feature(27, Hash.pair(before, word));
        f[n++] = Hash.feature(28, Hash.pair(word, after));
        f[n++] = Hash.feature(29, Hash.pair(before, after));
        f[n++] = Hash.feature(30, Hash.pair(tag, w.suffix[3][i]));
        f[n++] = Hash.feature(31, at(w.suffix[3], i + 1));
        f[n++] = Hash.feature(32, at(w.suffix[3], i - 1));
        f[n++] = Hash.feature(33, at(w.suffix[2], i + 1));
        f[n++] = Hash.feature(34, at(w.shape, i + 1));
        f[n++] = Hash.feature(35, at(w.shape, i - 1));
        f[n++] = Hash.feature(36, Hash.pair(tags, shape));
        f[n++] = Hash.feature(37, Hash.pair(shape, w.suffix[3][i]));
        f[n++] = Hash.feature(38, Hash.pair(tag, after));
        f[n++] = Hash.feature(39, Hash.pair(tag, at(w.suffix[3], i + 1)));
        return n;
    }

    static int at(int[] values, int i) {
        return i < 0 ? -1 : i >= values.length ? -2 : values[i];
    }
}
