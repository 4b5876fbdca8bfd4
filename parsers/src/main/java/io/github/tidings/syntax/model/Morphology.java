package io.github.tidings.syntax.model;

import java.util.List;

/** Morphological features, of those that the part of speech may have. Immutable. */
public final class Morphology {
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
        MorphologyFeatures features = new MorphologyFeatures();
        int[] scores = new int[model.classes()];
        for (int i = 0; i < words.size; i++) {
            int[] choice = allowed[words.pos[i]];
            if (choice.length > 1) {
                features.extract(words, i);
                model.score(features, scores);
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
}
