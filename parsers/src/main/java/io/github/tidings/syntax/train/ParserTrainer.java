package io.github.tidings.syntax.train;

import io.github.tidings.syntax.model.ArcHybrid;
import io.github.tidings.syntax.model.Parser;
import io.github.tidings.syntax.model.ParserFeatures;
import io.github.tidings.syntax.model.WeightRows;
import io.github.tidings.syntax.model.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Trains the parser with a dynamic oracle: it learns from states that its own errors lead to. */
final class ParserTrainer {
    private static final double EXPLORE = 0.9;

    /** By how much the right move has to win. */
    private static final float MARGIN = 5;

    private final Perceptron perceptron;
    private final ParserFeatures features = new ParserFeatures();
    private final Random random = new Random(19);
    private final float[] scores;
    private final int[] costs = new int[ArcHybrid.MOVES];
    private int right;
    private int wrong;

    private ParserTrainer(int relations) {
        this.perceptron = new Perceptron(1 + 2 * relations);
        this.scores = new float[perceptron.classes()];
    }

    static WeightRows train(List<Gold> treebank, List<Words> tagged, int relations, int epochs, int weights) {
        ParserTrainer trainer = new ParserTrainer(relations);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < treebank.size(); i++) {
            order.add(i);
        }
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, trainer.random);
            for (int s : order) {
                trainer.learn(treebank.get(s), tagged.get(s), epoch > 0);
            }
        }
        return trainer.perceptron.freeze(weights);
    }

    private void learn(Gold gold, Words words, boolean explore) {
        DynamicOracle oracle = new DynamicOracle(gold.heads);
        ArcHybrid tree = new ArcHybrid(gold.size(), new int[gold.size()], new int[gold.size()]);
        while (!tree.done()) {
            int n = features.extract(words, tree);
            perceptron.score(features.keys(), n, scores);
            oracle.costs(tree, costs);
            choose(tree, tree.depth() == 0 ? -1 : gold.relations[tree.stack(0)]);
            if (wrong >= 0 && scores[right] - scores[wrong] <= MARGIN) {
                perceptron.learn(features.keys(), n, right, wrong);
            }
            perceptron.tick();
            boolean own = explore && wrong >= 0 && scores[wrong] > scores[right] && random.nextDouble() < EXPLORE;
            int taken = own ? wrong : right;
            tree.make(Parser.move(taken), Parser.relation(taken));
        }
    }

    /** Finds the best class that costs least and has the gold relation, and the best of all others. */
    private void choose(ArcHybrid tree, int relation) {
        int least = Integer.MAX_VALUE;
        for (int move = 0; move < ArcHybrid.MOVES; move++) {
            if (tree.allows(move)) {
                least = Math.min(least, costs[move]);
            }
        }
        right = -1;
        wrong = -1;
        for (int c = 0; c < scores.length; c++) {
            int move = Parser.move(c);
            if (!tree.allows(move)) {
                continue;
            }
            boolean fine = costs[move] == least && (move == ArcHybrid.SHIFT || Parser.relation(c) == relation);
            if (fine) {
                right = right < 0 || scores[c] > scores[right] ? c : right;
            } else {
                wrong = wrong < 0 || scores[c] > scores[wrong] ? c : wrong;
            }
        }
    }
}
