package io.github.tidings.syntax.train;

import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.model.Tagger;
import io.github.tidings.syntax.model.Words;
import java.util.List;
import java.util.Random;

/** Trains the tagger of parts of speech. */
final class TaggerTrainer {
    private TaggerTrainer() {}

    static Perceptron.Frozen train(List<Gold> treebank, int epochs, int weights) {
        Perceptron perceptron = new Perceptron(PartOfSpeech.values().length);
        List<Gold> order = new java.util.ArrayList<>(treebank);
        Random random = new Random(17);
        int[] features = new int[Tagger.FEATURES];
        float[] scores = new float[perceptron.classes()];
        for (int epoch = 0; epoch < epochs; epoch++) {
            java.util.Collections.shuffle(order, random);
            for (Gold gold : order) {
                Words words = new Words(gold.forms);
                for (int i = 0; i < gold.size(); i++) {
                    int n = Tagger.features(words, i, features);
                    perceptron.score(features, n, scores);
                    int guess = best(scores);
                    if (guess != gold.pos[i]) {
                        perceptron.learn(features, n, gold.pos[i], guess);
                    }
                    perceptron.tick();
                    words.tag(i, guess, 0);
                }
            }
        }
        return perceptron.freeze(weights);
    }

    private static int best(float[] scores) {
        int best = 0;
        for (int c = 1; c < scores.length; c++) {
            if (scores[c] > scores[best]) {
                best = c;
            }
        }
        return best;
    }
}
