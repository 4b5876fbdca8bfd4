package io.github.tidings.syntax.train;

import io.github.tidings.syntax.model.ArcHybrid;
import io.github.tidings.syntax.model.Parser;
import io.github.tidings.syntax.model.ParserFeatures;
import io.github.tidings.syntax.model.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Trains the parser with a dynamic oracle: it learns from states that its own errors lead to. */
final class ParserTrainer {
    private static final double EXPLORE = 0.9;

    private ParserTrainer() {}

    static Perceptron.Frozen train(List<Gold> treebank, List<Words> tagged, int relations, int epochs, int weights) {
        Perceptron perceptron = new Perceptron(1 + 2 * relations);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < treebank.size(); i++) {
            order.add(i);
        }
        Random random = new Random(19);
        ParserFeatures features = new ParserFeatures();
        float[] scores = new float[perceptron.classes()];
        int[] costs = new int[ArcHybrid.MOVES];
        for (int epoch = 0; epoch < epochs; epoch++) {
            java.util.Collections.shuffle(order, random);
            for (int s : order) {
                Gold gold = treebank.get(s);
                DynamicOracle oracle = new DynamicOracle(gold.heads);
                ArcHybrid tree = new ArcHybrid(gold.size(), new int[gold.size()], new int[gold.size()]);
                while (!tree.done()) {
                    int n = features.extract(tagged.get(s), tree);
                    perceptron.score(features.keys(), n, scores);
                    oracle.costs(tree, costs);
                    int guess = -1;
                    int right = -1;
                    int least0 = Integer.MAX_VALUE;
                    for (int m = 0; m < 3; m++) {
                        if (tree.allows(m)) {
                            least0 = Math.min(least0, costs[m]);
                        }
                    }
                    for (int c = 0; c < scores.length; c++) {
                        int move = Parser.move(c);
                        if (!tree.allows(move)) {
                            continue;
                        }
                        if (guess < 0 || scores[c] > scores[guess]) {
                            guess = c;
                        }
                        if (costs[move] == least0
                                && labelled(gold, oracle, tree, move, c)
                                && (right < 0 || scores[c] > scores[right])) {
                            right = c;
                        }
                    }
                    boolean fine = costs[Parser.move(guess)] == least0
                            && labelled(gold, oracle, tree, Parser.move(guess), guess);
                    if (!fine) {
                        perceptron.learn(features.keys(), n, right, guess);
                    }
                    perceptron.tick();
                    int taken = epoch > 0 && random.nextDouble() < EXPLORE ? guess : right;
                    tree.make(Parser.move(taken), Parser.relation(taken));
                }
            }
        }
        return perceptron.freeze(weights);
    }

    /** Whether the class has the gold relation of the word it hangs; any will do where the head is wrong anyway. */
    private static boolean labelled(Gold gold, DynamicOracle oracle, ArcHybrid tree, int move, int c) {
        if (move == ArcHybrid.SHIFT) {
            return true;
        }
        int child = tree.stack(0);
        return Parser.relation(c) == gold.relations[child];
    }
}
