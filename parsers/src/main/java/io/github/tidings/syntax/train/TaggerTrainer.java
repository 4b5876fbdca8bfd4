package io.github.tidings.syntax.train;

import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.model.TagFeatures;
import io.github.tidings.syntax.model.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Trains the two passes of the tagger of parts of speech. */
final class TaggerTrainer {
    /** By how much the right tag has to win. */
    private static final float MARGIN = 5;

    private final Lexicon lexicon;
    private final Perceptron perceptron = new Perceptron(PartOfSpeech.values().length);
    private final TagFeatures features = new TagFeatures();
    private final float[] scores = new float[perceptron.classes()];

    private TaggerTrainer(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The first pass. */
    static Perceptron first(Lexicon lexicon, List<Gold> treebank, Course course) {
        return train(
                lexicon,
                treebank.stream()
                        .map(gold -> new Example(gold, lexicon.words(gold), false))
                        .toList(),
                course);
    }

    /** The second pass, over the words of which a first pass that had not seen them was not sure. */
    static Perceptron second(Lexicon lexicon, List<Gold> treebank, List<Words> tagged, Course course) {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < treebank.size(); i++) {
            examples.add(new Example(treebank.get(i), tagged.get(i), true));
        }
        return train(lexicon, examples, course);
    }

    /** A sentence, as it stands before the pass. */
    private record Example(Gold gold, Words before, boolean again) {
        boolean open(int i) {
            return !again || before.doubtful(i);
        }
    }

    private static Perceptron train(Lexicon lexicon, List<Example> examples, Course course) {
        Perceptron mixed = train(lexicon, examples, course.epochs(), 0);
        for (int run = 1; run < course.runs(); run++) {
            mixed.mix(train(lexicon, examples, course.epochs(), run));
        }
        return mixed;
    }

    private static Perceptron train(Lexicon lexicon, List<Example> examples, int epochs, int run) {
        TaggerTrainer trainer = new TaggerTrainer(lexicon);
        List<Example> order = new ArrayList<>(examples);
        Random random = new Random(17 + run);
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, random);
            order.forEach(trainer::learn);
        }
        return trainer.perceptron;
    }

    private void learn(Example example) {
        Gold gold = example.gold;
        Words words = example.before.copy();
        for (int i = 0; i < gold.size(); i++) {
            int known = lexicon.certain.of(words, i);
            if (known >= 0) {
                words.tag(i, known, 0);
            } else if (example.open(i)) {
                words.tag(i, weighed(example, words, i), 0);
            }
        }
    }

    /** The tag that wins now; where it is wrong, or wins by too little, something is learnt. */
    private int weighed(Example example, Words words, int i) {
        if (example.again) {
            features.second(words, i);
        } else {
            features.first(words, i);
        }
        perceptron.score(features, scores);
        int right = example.gold.pos[i];
        int rival = best(right);
        if (scores[right] - scores[rival] <= MARGIN) {
            perceptron.learn(features, right, rival);
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
