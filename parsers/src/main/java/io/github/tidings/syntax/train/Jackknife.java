package io.github.tidings.syntax.train;

import io.github.tidings.syntax.model.LinearModel;
import io.github.tidings.syntax.model.Morphology;
import io.github.tidings.syntax.model.Tagger;
import io.github.tidings.syntax.model.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Tags every part of a treebank by models of the other parts, so that what is trained on the tags learns to live with
 * their errors.
 */
final class Jackknife {
    private static final int FOLDS = 4;

    private final Lexicon lexicon;
    private final List<Gold> treebank;
    private final Course course;
    private final List<Words> words = new ArrayList<>();

    Jackknife(Lexicon lexicon, List<Gold> treebank, Course course) {
        this.lexicon = lexicon;
        this.course = course;
        this.treebank = treebank;
        treebank.forEach(gold -> words.add(lexicon.words(gold)));
    }

    /** The words, tagged as a first pass does. */
    List<Words> firstPass() {
        for (int fold = 0; fold < FOLDS; fold++) {
            Tagger tagger = tagger(TaggerTrainer.first(lexicon, others(treebank, fold), course));
            for (int i = fold; i < words.size(); i += FOLDS) {
                tagger.look(words.get(i));
            }
        }
        return words;
    }

    /** The words, with the tags of both passes and the features; the first pass has to be done. */
    List<Words> both(int[][] allowed, int featureSets) {
        List<Words> before = new ArrayList<>(words);
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Gold> others = others(treebank, fold);
            Tagger tagger = tagger(TaggerTrainer.second(lexicon, others, others(before, fold), course));
            Morphology morphology = new Morphology(
                    MorphologyTrainer.train(lexicon, others, allowed, featureSets, course.epochs())
                            .model(),
                    allowed);
            for (int i = fold; i < words.size(); i += FOLDS) {
                Words again = words.get(i).copy();
                tagger.lookAgain(again);
                morphology.annotate(again);
                words.set(i, again);
            }
        }
        return words;
    }

    private Tagger tagger(Perceptron perceptron) {
        LinearModel model = perceptron.model();
        return new Tagger(lexicon.certain, model, model);
    }

    private static <T> List<T> others(List<T> all, int fold) {
        List<T> others = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (i % FOLDS != fold) {
                others.add(all.get(i));
            }
        }
        return others;
    }
}
