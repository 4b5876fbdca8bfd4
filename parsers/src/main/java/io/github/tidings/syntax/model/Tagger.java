package io.github.tidings.syntax.model;

/**
 * Parts of speech, in two passes from left to right. The first sees the tags of the two words before; the second sees the
 * first one's tags of the words to come as well: whether "that" begins a clause is told by what follows. Immutable.
 */
public final class Tagger {
    /** How many features a word has at most. */
    public static final int FEATURES = 64;

    /** How far ahead the second pass looks for a verb. */
    private static final int AHEAD = 6;

    private final CertainTags certain;
    private final LinearModel first;
    private final LinearModel second;
    private final Dictionary dictionary;

    /** A tagger with those weights for its two passes; an empty second model leaves the first pass as it is. */
    public Tagger(CertainTags certain, LinearModel first, LinearModel second) {
        this(certain, first, second, Dictionary.NONE);
    }

    private Tagger(CertainTags certain, LinearModel first, LinearModel second, Dictionary dictionary) {
        this.certain = certain;
        this.first = first;
        this.second = second;
        this.dictionary = dictionary;
    }

    /** The same tagger, kept to what a dictionary knows. */
    Tagger with(Dictionary known) {
        return new Tagger(certain, first, second, known);
    }

    /** Settles the part of speech of every word. */
    public void tag(Words words) {
        int[] features = new int[FEATURES];
        int[] scores = new int[first.classes()];
        look(words, features, scores);
        lookAgain(words, features, scores);
    }

    /** Settles the parts of speech as the second pass sees them; those of the first stand in the words. */
    public void lookAgain(Words words) {
        lookAgain(words, new int[FEATURES], new int[second.classes()]);
    }

    private void lookAgain(Words words, int[] features, int[] scores) {
        if (second.isEmpty()) {
            return;
        }
        for (int i = 0; i < words.size; i++) {
            if (certain.of(words, i) < 0) {
                second.score(features, secondFeatures(words, i, features), scores);
                words.pos[i] = best(scores, words, i);
            }
        }
    }

    /** Settles the parts of speech as the first pass sees them. */
    public void look(Words words) {
        look(words, new int[FEATURES], new int[first.classes()]);
    }

    private void look(Words words, int[] features, int[] scores) {
        for (int i = 0; i < words.size; i++) {
            int known = certain.of(words, i);
            if (known < 0) {
                first.score(features, features(words, i, features), scores);
            }
            words.pos[i] = known < 0 ? best(scores, words, i) : known;
        }
    }

    private int best(int[] scores, Words words, int i) {
        int best = best(scores, -1);
        return best != PosNumbers.AUX || dictionary.auxiliary(words, i) ? best : best(scores, PosNumbers.AUX);
    }

    private static int best(int[] scores, int barred) {
        int best = barred == 0 ? 1 : 0;
        for (int c = best + 1; c < scores.length; c++) {
            if (c != barred && scores[c] > scores[best]) {
                best = c;
            }
        }
        return best;
    }

    /** What speaks for it where the words to come have tags; returns how many features. */
    public static int secondFeatures(Words w, int i, int[] f) {
        int n = features(w, i, f);
        int word = w.lower[i];
        int before = i > 0 ? w.pos[i - 1] + 1 : 0;
        int next = i + 1 < w.size ? w.pos[i + 1] + 1 : 0;
        int after = i + 2 < w.size ? w.pos[i + 2] + 1 : 0;
        int two = next * 32 + after;
        int verb = verbAhead(w, i);
        f[n++] = Hash.feature(50, w.pos[i]);
        f[n++] = Hash.feature(51, Hash.pair(w.pos[i], word));
        f[n++] = Hash.feature(52, next);
        f[n++] = Hash.feature(53, two);
        f[n++] = Hash.feature(54, before * 32 + next);
        f[n++] = Hash.feature(55, Hash.pair(word, next));
        f[n++] = Hash.feature(56, Hash.pair(word, two));
        f[n++] = Hash.feature(57, Hash.pair(word, before * 32 + next));
        f[n++] = Hash.feature(58, Hash.pair(w.suffix[3][i], next));
        f[n++] = Hash.feature(59, Hash.pair(word, verb < 0 ? 0 : w.pos[verb] * 8 + verb - i));
        f[n++] = Hash.feature(60, Hash.pair(word, verb < 0 ? 0 : w.suffix[2][verb]));
        f[n++] = Hash.feature(61, Hash.pair(w.pos[i], two * 32 + before));
        return n;
    }

    private static int verbAhead(Words w, int i) {
        int last = Math.min(w.size, i + 1 + AHEAD);
        for (int j = i + 1; j < last; j++) {
            if (w.pos[j] == PosNumbers.VERB || w.pos[j] == PosNumbers.AUX) {
                return j;
            }
        }
        return -1;
    }

    /** What speaks for the part of speech of a word where only those before it have tags; returns how many features. */
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
        int fine = w.fine[i];
        int fineBefore = at(w.fine, i - 1);
        int fineAfter = at(w.fine, i + 1);
        f[n++] = Hash.feature(40, fine);
        f[n++] = Hash.feature(41, Hash.pair(fine, shape));
        f[n++] = Hash.feature(42, fineBefore);
        f[n++] = Hash.feature(43, fineAfter);
        f[n++] = Hash.feature(44, at(w.fine, i + 2));
        f[n++] = Hash.feature(45, Hash.pair(fineBefore, fineAfter));
        f[n++] = Hash.feature(46, Hash.pair(fine, fineAfter));
        f[n++] = Hash.feature(47, Hash.pair(fine, tag));
        f[n++] = Hash.feature(48, Hash.pair(at(w.coarse, i - 1), at(w.coarse, i - 2)));
        f[n++] = Hash.feature(49, Hash.pair(at(w.coarse, i + 1), at(w.coarse, i + 2)));
        f[n++] = Hash.feature(70, Hash.pair(fine, w.suffix[2][i]));
        return n;
    }

    static int at(int[] values, int i) {
        return i < 0 ? -1 : i >= values.length ? -2 : values[i];
    }
}
