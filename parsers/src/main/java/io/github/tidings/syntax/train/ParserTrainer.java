package io.github.tidings.syntax.train;

import io.github.tidings.syntax.model.ArcHybrid;
import io.github.tidings.syntax.model.MoveFeatures;
import io.github.tidings.syntax.model.RelationFeatures;
import io.github.tidings.syntax.model.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;

/**
 * Trains the parser with a dynamic oracle: it learns from states that its own errors lead to. Moves and relations are learnt
 * apart, but from the same trees.
 */
final class ParserTrainer {
    private static final double EXPLORE = 0.9;

    /** How many parsers learn from the trees in orders of their own; they are mixed into one. */
    private static final int RUNS = 3;

    /** By how much the right choice has to win. */
    private static final float MARGIN = 5;

    private final Perceptron moves = new Perceptron(ArcHybrid.MOVES);
    private final Perceptron relations;
    private final Random random;
    private final float[] moveScores = new float[ArcHybrid.MOVES];
    private final float[] relationScores;

    private ParserTrainer(int relations, int run) {
        this.random = new Random(19 + run);
        this.relations = new Perceptron(relations);
        this.relationScores = new float[relations];
    }

    /** What is learnt from those trees, whose words are tagged as they will be. */
    static ParserTrainer train(List<Gold> treebank, List<Words> tagged, int relations, int epochs) {
        ParserTrainer mixed = new ParserTrainer(relations, 0);
        mixed.read(treebank, tagged, epochs);
        for (int run = 1; run < RUNS; run++) {
            ParserTrainer other = new ParserTrainer(relations, run);
            other.read(treebank, tagged, epochs);
            mixed.moves.mix(other.moves);
            mixed.relations.mix(other.relations);
        }
        return mixed;
    }

    private void read(List<Gold> treebank, List<Words> tagged, int epochs) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < treebank.size(); i++) {
            order.add(i);
        }
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, random);
            for (int s : order) {
                new Lesson(treebank.get(s), tagged.get(s), epoch > 0).learn();
            }
        }
    }

    /** What was learnt of moves. */
    Perceptron moves() {
        return moves;
    }

    /** What was learnt of relations. */
    Perceptron relations() {
        return relations;
    }

    /** One sentence. */
    private final class Lesson {
        private final Gold gold;
        private final boolean explore;
        private final DynamicOracle oracle;
        private final ArcHybrid tree;
        private final MoveFeatures moveFeatures;
        private final RelationFeatures relationFeatures;
        private final int[] costs = new int[ArcHybrid.MOVES];

        Lesson(Gold gold, Words words, boolean explore) {
            this.gold = gold;
            this.explore = explore;
            this.oracle = new DynamicOracle(gold.heads);
            this.tree = new ArcHybrid(gold.size(), new int[gold.size()], new int[gold.size()]);
            this.moveFeatures = new MoveFeatures(words, tree);
            this.relationFeatures = new RelationFeatures(words, tree);
        }

        void learn() {
            while (!tree.done()) {
                int move = move();
                tree.make(move, move == ArcHybrid.SHIFT ? 0 : relation(move));
            }
        }

        /** The move that is made: the best of those that cost least, or now and then the parser's own. */
        private int move() {
            oracle.costs(tree, costs);
            moveFeatures.extract();
            moves.score(moveFeatures, moveScores);
            int least = least();
            int right = best(moveScores, move -> tree.allows(move) && costs[move] == least);
            int wrong = best(moveScores, move -> tree.allows(move) && costs[move] != least);
            if (wrong >= 0 && moveScores[right] - moveScores[wrong] <= MARGIN) {
                moves.learn(moveFeatures, right, wrong);
            }
            moves.tick();
            return wrong >= 0 && errs(moveScores, right, wrong) ? wrong : right;
        }

        private int least() {
            int least = Integer.MAX_VALUE;
            for (int move = 0; move < ArcHybrid.MOVES; move++) {
                least = tree.allows(move) ? Math.min(least, costs[move]) : least;
            }
            return least;
        }

        /** The relation that is given. What hangs on a wrong word has no right one: nothing is learnt from it. */
        private int relation(int move) {
            int child = tree.stack(0);
            int head = move == ArcHybrid.LEFT ? tree.next() : tree.stack(1);
            int right = gold.relations[child];
            relationFeatures.extract(move);
            relations.score(relationFeatures, relationScores);
            int wrong = best(relationScores, relation -> relation != right);
            if (head == oracle.head(child)) {
                if (relationScores[right] - relationScores[wrong] <= MARGIN) {
                    relations.learn(relationFeatures, right, wrong);
                }
                relations.tick();
            }
            return errs(relationScores, right, wrong) ? wrong : right;
        }

        private boolean errs(float[] scores, int right, int wrong) {
            return explore && scores[wrong] > scores[right] && random.nextDouble() < EXPLORE;
        }
    }

    private static int best(float[] scores, IntPredicate allowed) {
        int best = -1;
        for (int c = 0; c < scores.length; c++) {
            if (allowed.test(c) && (best < 0 || scores[c] > scores[best])) {
                best = c;
            }
        }
        return best;
    }
}
