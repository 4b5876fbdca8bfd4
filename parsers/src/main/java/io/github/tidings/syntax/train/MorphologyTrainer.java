package io.github.tidings.syntax.train;

import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.model.MorphologyFeatures;
import io.github.tidings.syntax.model.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Trains the classifier of morphological features. */
final class MorphologyTrainer {
    private MorphologyTrainer() {}

    /** By part of speech the feature sets seen at least twice with it, the most frequent first. */
    static int[][] allowed(List<Gold> treebank) {
        int[][] allowed = new int[PartOfSpeech.values().length][];
        for (int pos = 0; pos < allowed.length; pos++) {
            Map<Integer, Integer> counts = new TreeMap<>();
            for (Gold gold : treebank) {
                for (int i = 0; i < gold.size(); i++) {
                    if (gold.pos[i] == pos) {
                        counts.merge(gold.features[i], 1, Integer::sum);
                    }
                }
            }
            List<Map.Entry<Integer, Integer>> entries = new ArrayList<>(counts.entrySet());
            entries.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
            allowed[pos] = entries.stream()
                    .filter(e -> e.getValue() > 1 && e.getKey() < 256)
                    .mapToInt(Map.Entry::getKey)
                    .toArray();
        }
        return allowed;
    }

    static Perceptron train(Lexicon lexicon, List<Gold> treebank, int[][] allowed, int classes, int epochs) {
        Perceptron perceptron = new Perceptron(Math.min(classes, 256));
        List<Gold> order = new ArrayList<>(treebank);
        Random random = new Random(18);
        MorphologyFeatures features = new MorphologyFeatures();
        float[] scores = new float[perceptron.classes()];
        for (int epoch = 0; epoch < epochs; epoch++) {
            java.util.Collections.shuffle(order, random);
            for (Gold gold : order) {
                Words words = lexicon.words(gold);
                for (int i = 0; i < gold.size(); i++) {
                    words.tag(i, gold.pos[i], 0);
                }
                for (int i = 0; i < gold.size(); i++) {
                    int[] choice = allowed[gold.pos[i]];
                    if (choice.length == 0) {
                        continue;
                    }
                    features.extract(words, i);
                    perceptron.score(features, scores);
                    int guess = choice[0];
                    boolean known = false;
                    for (int c : choice) {
                        known |= c == gold.features[i];
                        if (scores[c] > scores[guess]) {
                            guess = c;
                        }
                    }
                    if (known && guess != gold.features[i]) {
                        perceptron.learn(features, gold.features[i], guess);
                    }
                    perceptron.tick();
                    words.tag(i, gold.pos[i], guess);
                }
            }
        }
        return perceptron;
    }
}
