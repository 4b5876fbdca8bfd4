package io.github.tidings.syntax.model;

/**
 * Builds the tree of a sentence move by move, taking the best one each time: linear in its length. Where the tree breaks the
 * grammar, each of the least certain moves is tried the other way, and the best tree of those that break it least is taken.
 * Immutable.
 */
public final class Parser {
    /** How many moves are tried the other way. */
    private static final int DOUBTS = 4;

    /** How many words are read again at most, so that a text of endless sentences costs no more than its length. */
    private static final int WORDS_AGAIN = 800;

    private final ParserModels models;
    private final Grammar grammar;

    /** A parser with those weights, its trees kept to that grammar. */
    Parser(ParserModels models, Grammar grammar) {
        this.models = models;
        this.grammar = grammar;
    }

    /** Settles heads and relations; tags and features are settled before. */
    public void parse(Words words) {
        ParserRun first = new ParserRun(models, words);
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
}
