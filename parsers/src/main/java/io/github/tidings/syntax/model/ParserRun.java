package io.github.tidings.syntax.model;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * One way through a sentence: its moves, which would have been second best, and by how much. Every way through a sentence has as many
 * moves, so that the sums of their scores compare. Belongs to one thread.
 */
final class ParserRun {
    private final LinearModel model;
    private final Words words;
    private final int[] taken;
    private final int[] second;
    private final int[] margins;
    /** The score of all moves before. */
    private final long[] before;

    private final int[] scores;
    private ArcHybrid tree;
    private int size;
    private long total;

    /** Before its first move. */
    ParserRun(LinearModel model, Words words) {
        this.model = model;
        this.words = words;
        int moves = 2 * words.size;
        this.taken = new int[moves];
        this.second = new int[moves];
        this.margins = new int[moves];
        this.before = new long[moves];
        this.scores = new int[model.classes()];
        this.tree = new ArcHybrid(words.size, words.heads, words.relations);
    }

    /** Makes the best moves up to the end; the tree stands in the words. */
    void finish() {
        ParserFeatures features = new ParserFeatures();
        while (!tree.done()) {
            model.score(features.keys(), features.extract(words, tree), scores);
            choose();
            make(taken[size]);
        }
    }

    private void make(int choice) {
        taken[size++] = choice;
        tree.make(Parser.move(choice), Parser.relation(choice));
    }

    private void choose() {
        boolean[] allowed = {tree.allows(0), tree.allows(1), tree.allows(2)};
        int best = -1;
        int next = -1;
        for (int c = 0; c < scores.length; c++) {
            if (!allowed[Parser.move(c)]) {
                continue;
            }
            if (best < 0 || scores[c] > scores[best]) {
                next = best;
                best = c;
            } else if (next < 0 || scores[c] > scores[next]) {
                next = c;
            }
        }
        taken[size] = best;
        second[size] = next;
        margins[size] = next < 0 ? Integer.MAX_VALUE : scores[best] - scores[next];
        before[size] = total;
        total += scores[best];
    }

    /** The score of all moves together. */
    long total() {
        return total;
    }

    /** The least certain moves, the most doubtful one first. */
    int[] doubts(int most) {
        return IntStream.range(0, size)
                .filter(i -> second[i] >= 0)
                .boxed()
                .sorted(Comparator.comparingInt(i -> margins[i]))
                .limit(most)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The way that takes one move the other way and goes on from there; its tree stands in the words. */
    ParserRun otherwise(int doubt) {
        ParserRun other = new ParserRun(model, words);
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
        int moves = size;
        size = 0;
        for (int i = 0; i < moves; i++) {
            make(taken[i]);
        }
    }
}
