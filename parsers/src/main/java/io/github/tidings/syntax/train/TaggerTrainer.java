package io.github.tidings.syntax.train;

import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.model.Tagger;
import io.github.tidings.syntax.model.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Trains the two passes of the tagger of parts of speech. */
final class TaggerTrainer {
    /** By how much the right tag has to win. */
    private static final float MARGIN = 2;

    private final Lexicon lexicon;
    private final Perceptron perceptron = new Perceptron(PartOfSpeech.values().length);
    private final int[] features = new int[Tagger.FEATURES];
    private final float[] scores = new float[perceptron.classes()];

    private TaggerTrainer(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The first pass. */
    static Perceptron first(Lexicon lexicon, List<Gold> treebank, int epochs) {
        return train(lexicon, treebank.stream().map(Example::untagged).toList(), epochs);
    }

    /** The second pass, over words that a first pass tagged which had not seen them. */
    static Perceptron second(Lexicon lexicon, List<Gold> treebank, List<Words> tagged, int epochs) {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < treebank.size(); i++) {
            examples.add(new Example(treebank.get(i), tagged.get(i).tags(), true));
        }
        return train(lexicon, examples, epochs);
    }

    private record Example(Gold gold, int[] before, boolean again) {
        static Example untagged(Gold gold) {
            return new Example(gold, new int[gold.size()], false);
        }
    }

    private static Perceptron train(Lexicon lexicon, List<Example> examples, int epochs) {
        TaggerTrainer trainer = new TaggerTrainer(lexicon);
        List<Example> order = new ArrayList<>(examples);
        Random random = new Random(17);
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, random);
            order.forEach(trainer::learn);
        }
        return trainer.perceptron;
    }

    private void learn(Example example) {
        Gold gold = example.gold;
        Words words = lexicon.words(gold);
        for (int i = 0; i < gold.size(); i++) {
            words.tag(i, example.before[i], 0);
        }
        for (int i = 0; i < gold.size(); i++) {
            int known = lexicon.certain.of(words, i);
            words.tag(i, known < 0 ? weighed(example, words, i) : known, 0);
        }
    }

    /** The tag that wins now; where it is wrong, or wins by too little, something is learnt. */
    private int weighed(Example example, Words words, int i) {
        int n = example.again ? Tagger.secondFeatures(words, i, features) : Tagger.features(words, i, features);
        perceptron.score(features, n, scores);
        int right = example.gold.pos[i];
        int rival = best(right);
        if (scores[right] - scores[rival] <= MARGIN) {
            perceptron.learn(features, n, right, rival);
        }
        perceptron.tick();
        return scores[rival] > scores[right] ? rival : right;
    }

    /** The best class but that one. */
    private int best(int but) {
        int best = but == 0 ? 1 : 0;
        for (int c = 0; c < scores.length; c++) {
            if (c != but && scores[c] > scores[best]) {
                best = c;
            }
        }
        return best;
    }
}
