package io.github.tidings.syntax.model;

/**
 * Parts of speech, in two passes from left to right. The first sees the tags of the two words before; the second looks again at the
 * words of which the first was not sure, and sees the tags of the words to come as well: whether "that" begins a clause is told by what
 * follows. Immutable.
 */
public final class Tagger {
    /** By how much the first pass has to be sure of a tag, in weights. Most words pass; to look at them again changes nothing. */
    private static final int SURE = 20_000;

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
        look(words);
        lookAgain(words);
    }

    /** Settles the parts of speech as the first pass sees them. */
    public void look(Words words) {
        TagFeatures features = new TagFeatures();
        int[] scores = new int[first.classes()];
        for (int i = 0; i < words.size; i++) {
            int known = certain.of(words, i);
            if (known >= 0) {
                words.pos[i] = known;
            } else {
                features.first(words, i);
                first.score(features, scores);
                words.pos[i] = best(scores, words, i);
                words.doubtful[i] = !sure(scores, words.pos[i]);
            }
        }
    }

    /** Settles the parts of speech as the second pass sees them; those of the first stand in the words. */
    public void lookAgain(Words words) {
        if (second.isEmpty()) {
            return;
        }
        TagFeatures features = new TagFeatures();
        int[] scores = new int[second.classes()];
        for (int i = 0; i < words.size; i++) {
            if (words.doubtful[i]) {
                features.second(words, i);
                second.score(features, scores);
                words.pos[i] = best(scores, words, i);
            }
        }
    }

    private static boolean sure(int[] scores, int best) {
        return scores[best] - scores[best(scores, best)] >= SURE;
    }

    private int best(int[] scores, Words words, int i) {
        int best = best(scores, -1);
        boolean possible = best != PosNumbers.AUX || dictionary.auxiliary(words, i);
        return dictionary.named(words, i, possible ? best : best(scores, PosNumbers.AUX));
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
}
