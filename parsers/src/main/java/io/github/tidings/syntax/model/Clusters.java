package io.github.tidings.syntax.model;

import java.io.DataInput;
import java.io.IOException;
import java.util.Collections;
import java.util.SortedMap;

/**
 * Classes of words that stand among the same words, learnt from plain text: a word that no treebank has is known by its
 * company. Immutable.
 */
public final class Clusters {
    /** How many fine classes there are at most; a word's number holds the fine one below and the coarse one above. */
    public static final int FINE = 512;

    private static final int UNKNOWN = -1;

    /** Classes that know no word. */
    public static final Clusters NONE = of(Collections.emptySortedMap());

    private final IntTable table;

    private Clusters(IntTable table) {
        this.table = table;
    }

    /** Classes by the hashes of words. */
    public static Clusters of(SortedMap<Integer, Integer> numbers) {
        return new Clusters(IntTable.of(numbers));
    }

    /** The fine class of a word, -1 if it is unknown. */
    int fine(int word) {
        int number = table.get(word);
        return number < 0 ? UNKNOWN : number % FINE;
    }

    /** The coarse class of a word, -1 if it is unknown. */
    int coarse(int word) {
        int number = table.get(word);
        return number < 0 ? UNKNOWN : number / FINE;
    }

    /** Reads classes by the hashes of words. */
    static Clusters read(DataInput in) throws IOException {
        return new Clusters(IntTable.read(in));
    }
}
