package io.github.tidings.syntax.model;

/**
 * Builds the tree of a sentence move by move, taking the best one each time: linear in its length. Where the tree breaks the
 * grammar, each of the least certain moves is tried the other way, and the best tree of those that break it least is taken.
 * Immutable.
 */
public final class Parser {
    /** How many moves are tried the other way. */
    private static final int DOUBTS = 10;

    /** How many words are read again at most, so that a text of endless sentences costs no more than its length. */
    private static final int WORDS_AGAIN = 800;

    private final LinearModel model;
    private final Grammar grammar;

    /** A parser with those weights; class 0 is SHIFT, 1 + 2r hangs to the left with relation r, 2 + 2r to the right. */
    Parser(LinearModel model, Grammar grammar) {
        this.model = model;
        this.grammar = grammar;
    }

    /** Settles heads and relations; tags and features are settled before. */
    public void parse(Words words) {
        ParserRun first = new ParserRun(model, words);
        first.finish();
        int breaks = grammar.breaks(words);
        if (breaks == 0) {
            return;
        }
        ParserRun best = first;
        for (int doubt : first.doubts(Math.min(DOUBTS, WORDS_AGAIN / words.size))) {
            ParserRun other = first.otherwise(doubt);
            int broken = grammar.breaks(words);
            if (broken < breaks || broken == breaks && other.total() > best.total()) {
                best = other;
                breaks = broken;
            }
        }
        best.replay();
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
