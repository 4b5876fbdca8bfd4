package io.github.tidings.syntax.model;

import java.io.DataInput;
import java.io.IOException;
import java.util.SortedMap;

/** Words that are frequent and always the same part of speech: nothing has to be weighed. Immutable. */
public final class CertainTags {
    private final IntTable tags;

    private CertainTags(IntTable tags) {
        this.tags = tags;
    }

    /** The parts of speech of words, which are given by their hashes. */
    public static CertainTags of(SortedMap<Integer, Integer> tags) {
        return new CertainTags(IntTable.of(tags));
    }

    /** The part of speech of a word, -1 if it is open; a large initial within a sentence may always make a name. */
    public int of(Words words, int i) {
        return i > 0 && Character.isUpperCase(words.forms[i].charAt(0)) ? -1 : tags.get(words.lower[i]);
    }

    static CertainTags read(DataInput in) throws IOException {
        return new CertainTags(IntTable.read(in));
    }
}
