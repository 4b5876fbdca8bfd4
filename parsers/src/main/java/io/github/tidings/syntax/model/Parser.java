package io.github.tidings.syntax.model;

/** Builds the tree of a sentence move by move, taking the best one each time: linear in its length. Immutable. */
public final class Parser {
    private final LinearModel model;

    /** A parser with those weights; class 0 is SHIFT, 1 + 2r hangs to the left with relation r, 2 + 2r to the right. */
    public Parser(LinearModel model) {
        this.model = model;
    }

    /** Settles heads and relations; tags and features are settled before. */
    public void parse(Words words) {
        ArcHybrid tree = new ArcHybrid(words.size, words.heads, words.relations);
        ParserFeatures features = new ParserFeatures();
        int[] scores = new int[model.classes()];
        while (!tree.done()) {
            model.score(features.keys(), features.extract(words, tree), scores);
            int best = best(tree, scores);
            tree.make(move(best), relation(best));
        }
    }

    private static int best(ArcHybrid tree, int[] scores) {
        boolean[] allowed = {tree.allows(0), tree.allows(1), tree.allows(2)};
        int best = -1;
        for (int c = 0; c < scores.length; c++) {
            if (allowed[move(c)] && (best < 0 || scores[c] > scores[best])) {
                best = c;
            }
        }
        return best;
    }

    /** The move of a class. */
    public static int move(int c) {
        return c == 0 ? ArcHybrid.SHIFT : (c & 1) == 1 ? ArcHybrid.LEFT : ArcHybrid.RIGHT;
    }

    /** The relation of a class. */
    public static int relation(int c) {
        return c == 0 ? 0 : (c - 1) >> 1;
    }
}
