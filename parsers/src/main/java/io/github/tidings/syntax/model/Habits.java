package io.github.tidings.syntax.model;

import java.io.DataInput;
import java.io.IOException;
import java.util.Collections;
import java.util.SortedMap;

/**
 * How words are used in plain text that a tagger has read: as which parts of speech, and how often with a large initial. A word
 * that the treebank has once, or never, is known by them. Immutable.
 */
public final class Habits {
    /** How many degrees there are between words that never have a large initial and those that always do. */
    public static final int INITIALS = 8;

    private static final int UNKNOWN = -1;

    /** Habits of no word. */
    public static final Habits NONE = of(Collections.emptySortedMap());

    private final IntTable table;

    private Habits(IntTable table) {
        this.table = table;
    }

    /** Habits by the hashes of words: a number for the parts of speech, times {@link #INITIALS}, and the degree of large initials. */
    public static Habits of(SortedMap<Integer, Integer> numbers) {
        return new Habits(IntTable.of(numbers));
    }

    /** Whether no word's habits are known. */
    boolean isEmpty() {
        return table.isEmpty();
    }

    /** What is known of a word, -1 if nothing is. */
    int of(int word) {
        return table.get(word);
    }

    /** The number of the parts of speech of a word with those habits, -1 if they are unknown. */
    static int parts(int habits) {
        return habits < 0 ? UNKNOWN : habits / INITIALS;
    }

    /** How often a word with those habits has a large initial, -1 if that is unknown. */
    static int initials(int habits) {
        return habits < 0 ? UNKNOWN : habits % INITIALS;
    }

    /** Reads habits by the hashes of words. */
    static Habits read(DataInput in) throws IOException {
        return new Habits(IntTable.read(in));
    }
}
