package io.github.tidings.syntax.model;

import java.util.List;

/** Morphological features, of those that the part of speech may have. Immutable. */
public final class Morphology {
    /** How many features a word has at most. */
    public static final int FEATURES = 32;

    private final LinearModel model;
    private final int[][] allowed;
    private final Dictionary dictionary;
    private final boolean[] present;

    /**
     * A classifier with those weights.
     *
     * @param allowed by part of speech the numbers of the feature sets seen with it, the most frequent first
     */
    public Morphology(LinearModel model, int[][] allowed) {
        this(model, allowed, Dictionary.NONE, new boolean[0]);
    }

    private Morphology(LinearModel model, int[][] allowed, Dictionary dictionary, boolean[] present) {
        this.model = model;
        this.allowed = allowed;
        this.dictionary = dictionary;
        this.present = present;
    }

    /** The same classifier, kept to what a dictionary knows of past forms; the names of the feature sets tell which are present. */
    Morphology with(Dictionary known, List<String> names) {
        boolean[] now = Flags.of(names, name -> name.contains("Tense=Pres") || name.contains("VerbForm=Inf"));
        return new Morphology(model, allowed, known, now);
    }

    /** Settles the features of every word; parts of speech are settled before. */
    public void annotate(Words words) {
        int[] features = new int[FEATURES];
        int[] scores = new int[model.classes()];
        for (int i = 0; i < words.size; i++) {
            int[] choice = allowed[words.pos[i]];
            if (choice.length > 1) {
                model.score(features, features(words, i, features), scores);
            }
            words.features[i] =
                    best(choice, scores, words.pos[i] == PosNumbers.VERB && dictionary.past(words.forms[i]));
        }
    }

    private int best(int[] choice, int[] scores, boolean past) {
        int best = choice.length == 0 ? 0 : choice[0];
        for (int c : choice) {
            boolean barred = past && present[best];
            if ((barred || scores[c] > scores[best]) && !(past && present[c])) {
                best = c;
            }
        }
        return best;
    }

    /** What speaks for the features of a word; returns how many. */
    public static int features(Words w, int i, int[] f) {
        int n = 0;
        int pos = w.pos[i];
        int before = i > 0 ? w.pos[i - 1] + 1 : 0;
        int after = i + 1 < w.size ? w.pos[i + 1] + 1 : 0;
        int seen = i > 0 ? w.features[i - 1] : -1;
        f[n++] = Hash.feature(1, pos);
        f[n++] = Hash.feature(2, Hash.pair(pos, w.lower[i]));
        for (int k = 1; k <= Words.AFFIX; k++) {
            f[n++] = Hash.feature(2 + k, Hash.pair(pos, w.suffix[k][i]));
        }
        f[n++] = Hash.feature(10, Hash.pair(pos, w.prefix[2][i]));
        f[n++] = Hash.feature(11, Hash.pair(pos, Tagger.at(w.lower, i - 1)));
        f[n++] = Hash.feature(12, Hash.pair(pos, Tagger.at(w.lower, i + 1)));
        f[n++] = Hash.feature(13, Hash.pair(pos, Tagger.at(w.lower, i - 2)));
        f[n++] = Hash.feature(14, Hash.pair(pos, Tagger.at(w.suffix[2], i + 1)));
        f[n++] = Hash.feature(15, Hash.pair(pos, seen));
        f[n++] = Hash.feature(16, Hash.pair(pos * 32 + before, after));
        f[n++] = Hash.feature(17, Hash.pair(pos * 32 + before, w.lower[i]));
        f[n++] = Hash.feature(18, Hash.pair(pos * 32 + after, w.lower[i]));
        f[n++] = Hash.feature(19, Hash.pair(pos, Hash.pair(seen, w.suffix[3][i])));
        f[n++] = Hash.feature(20, Hash.pair(pos, w.shape[i]));
        f[n++] = Hash.feature(21, Hash.pair(pos, Hash.pair(Tagger.at(w.lower, i - 1), w.suffix[2][i])));
        f[n++] = Hash.feature(22, Hash.pair(pos, governing(w, i)));
        f[n++] = Hash.feature(23, Hash.pair(Hash.pair(pos, governing(w, i)), w.suffix[3][i]));
        return n;
    }

    /** The nearest auxiliary among the five words before: participles and passives hang on it. */
    private static int governing(Words w, int i) {
        int aux = PosNumbers.AUX;
        for (int j = i - 1; j >= 0 && j >= i - 5; j--) {
            if (w.pos[j] == aux) {
                return w.lower[j];
            }
        }
        return 0;
    }
}
