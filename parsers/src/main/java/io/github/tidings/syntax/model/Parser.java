package io.github.tidings.syntax.model;

/**
 * Builds the tree of a sentence move by move, taking the best one each time: linear in its length. Where the tree breaks the
 * grammar or has an arc of an unknown kind, each of the least certain decisions is tried the other way, until a tree has no fault; the best tree
 * of those with the fewest faults is taken.
 * Immutable.
 */
public final class Parser {
    /** How many decisions are tried the other way. */
    private static final int DOUBTS = 8;

    /** How many words are read again at most, so that a text of endless sentences costs no more than its length. */
    private static final int WORDS_AGAIN = 800;

    private final ParserModels models;
    private final Grammar grammar;
    private final KnownArcs arcs;

    /** A parser with those weights, its trees kept to that grammar and to arcs of kinds that are known. */
    Parser(ParserModels models, Grammar grammar, KnownArcs arcs) {
        this.models = models;
        this.grammar = grammar;
        this.arcs = arcs;
    }

    /** Settles heads and relations; tags and features are settled before. */
    public void parse(Words words) {
        ParserRun first = new ParserRun(models, grammar, words);
        first.finish();
        int faults = faults(words);
        if (faults == 0) {
            return;
        }
        ParserRun best = first;
        for (int doubt : first.doubts(Math.min(DOUBTS, WORDS_AGAIN / words.size))) {
            ParserRun other = first.otherwise(doubt);
            int others = faults(words);
            if (others < faults || others == faults && other.total() > best.total()) {
                best = other;
                faults = others;
            }
            if (faults == 0) {
                break;
            }
        }
        best.replay();
    }

    private int faults(Words words) {
        return grammar.breaks(words) + arcs.strangers(words);
    }
}
