package io.github.tidings.syntax.model;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * One way through a sentence: its decisions, which would have been second best, and by how much. A decision is a move or, after a move
 * that hangs a word, its relation. Every way through a sentence has as many decisions, so that the sums of their scores compare.
 * Belongs to one thread.
 */
final class ParserRun {
    private static final int NONE = -1;

    /** By how little a decision has to be the better one, in weights, to be worth taking the other way. */
    private static final int CLOSE = 8_000;

    private final ParserModels models;
    private final Grammar grammar;
    private final Words words;
    private final Decisions known;
    private final int[] taken;
    private final int[] second;
    private final int[] margins;
    /** The score of all decisions before. */
    private final long[] before;

    private final int[] scores;
    private final MoveFeatures moveFeatures;
    private final RelationFeatures relationFeatures;
    private final boolean[] opened;
    private ArcHybrid tree;
    /** A move that waits for its relation, or none. */
    private int waiting = NONE;

    private int size;
    private long total;

    /** Before its first decision. */
    ParserRun(ParserModels models, Grammar grammar, Words words) {
        this(models, grammar, words, new Decisions(3 * words.size));
    }

    private ParserRun(ParserModels models, Grammar grammar, Words words, Decisions known) {
        this.models = models;
        this.known = known;
        this.grammar = grammar;
        this.words = words;
        int decisions = 3 * words.size;
        this.taken = new int[decisions];
        this.second = new int[decisions];
        this.margins = new int[decisions];
        this.before = new long[decisions];
        this.scores = new int[Math.max(ArcHybrid.MOVES, models.relations().classes())];
        this.opened = new boolean[words.size + 1];
        this.tree = new ArcHybrid(words.size, words.heads, words.relations);
        this.moveFeatures = new MoveFeatures(words, tree);
        this.relationFeatures = new RelationFeatures(words, tree);
    }

    /** Decides the best each time up to the end; the tree stands in the words. */
    void finish() {
        while (!tree.done()) {
            long state = Hash.next(tree.state(), 2 * waiting + (opened[tree.next()] ? 1 : 0));
            int place = known.place(state);
            if (!known.known(place)) {
                decide(place, state);
            }
            note(place);
            make(taken[size]);
        }
    }

    private void note(int place) {
        taken[size] = known.best(place);
        second[size] = known.second(place);
        margins[size] = known.margin(place);
        before[size] = total;
        total += known.score(place);
    }

    private void decide(int place, long state) {
        int settled = settled();
        if (settled != NONE) {
            known.keep(place, state, settled, NONE, 0, Integer.MAX_VALUE);
        } else if (waiting == NONE) {
            moveFeatures.extract();
            models.moves().score(moveFeatures, scores);
            choose(place, state, ArcHybrid.MOVES);
        } else {
            relationFeatures.extract(waiting);
            models.relations().score(relationFeatures, scores);
            choose(place, state, models.relations().classes());
        }
    }

    /** What nothing has to be weighed for: the move where the stack is empty, the relation of a mark of punctuation. */
    private int settled() {
        if (waiting == NONE) {
            return tree.depth() == 0 ? ArcHybrid.SHIFT : NONE;
        }
        return words.pos[tree.stack(0)] == PosNumbers.PUNCT ? grammar.punctuation() : NONE;
    }

    private void make(int choice) {
        taken[size++] = choice;
        if (waiting != NONE) {
            int word = tree.stack(0);
            opened[tree.next()] |=
                    waiting == ArcHybrid.LEFT && tree.next() < words.size && grammar.opens(words, word, opened[word]);
            tree.make(waiting, choice);
            waiting = NONE;
        } else if (choice == ArcHybrid.SHIFT) {
            tree.make(choice, 0);
        } else {
            waiting = choice;
        }
    }

    private void choose(int place, long state, int choices) {
        int best = NONE;
        int next = NONE;
        for (int c = 0; c < choices; c++) {
            if (waiting == NONE && !allows(c)) {
                continue;
            }
            if (best < 0 || scores[c] > scores[best]) {
                next = best;
                best = c;
            } else if (next < 0 || scores[c] > scores[next]) {
                next = c;
            }
        }
        int lead = next < 0 ? Integer.MAX_VALUE : scores[best] - scores[next];
        known.keep(place, state, best, next, scores[best], lead);
    }

    /**
     * Whether a move is allowed. A noun before a relative pronoun is outside of the clause that the pronoun opens, however much it
     * looks like its subject; where it does, it is the noun that the clause describes, and has to wait for it.
     */
    private boolean allows(int move) {
        boolean outside = opened[tree.next()] && tree.depth() > 0 && words.isNominal(tree.stack(0));
        boolean described = outside && scores[ArcHybrid.LEFT] > scores[ArcHybrid.RIGHT];
        return tree.allows(move) && !(outside && move == ArcHybrid.LEFT) && !(described && move == ArcHybrid.RIGHT);
    }

    /** The score of all decisions together. */
    long total() {
        return total;
    }

    /** The least certain of the close decisions, the most doubtful one first. */
    int[] doubts(int most) {
        return IntStream.range(0, size)
                .filter(i -> second[i] >= 0 && margins[i] < CLOSE)
                .boxed()
                .sorted(Comparator.comparingInt(i -> margins[i]))
                .limit(most)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The way that takes one decision the other way and goes on from there; its tree stands in the words. */
    ParserRun otherwise(int doubt) {
        ParserRun other = new ParserRun(models, grammar, words, known);
        for (int i = 0; i < doubt; i++) {
            other.make(taken[i]);
        }
        other.make(second[doubt]);
        other.total = (doubt + 1 < size ? before[doubt + 1] : total) - margins[doubt];
        other.finish();
        return other;
    }

    /** Puts its tree into the words again. */
    void replay() {
        tree = new ArcHybrid(words.size, words.heads, words.relations);
        int decisions = size;
        size = 0;
        for (int i = 0; i < decisions; i++) {
            make(taken[i]);
        }
    }
}
