package io.github.tidings.syntax.model;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Words that are frequent and always the same part of speech: nothing has to be weighed. Immutable. */
public final class CertainTags {
    /** No word is certain. */
    public static final CertainTags NONE = new CertainTags(new IntTable(new int[0], new int[0]));

    private final IntTable tags;

    private CertainTags(IntTable tags) {
        this.tags = tags;
    }

    /** The parts of speech of words, which are given by their hashes. */
    public static CertainTags of(int[] words, int[] tags) {
        return new CertainTags(new IntTable(words, tags));
    }

    /** The part of speech of a word, -1 if it is open; a large initial within a sentence may always make a name. */
    public int of(Words words, int i) {
        return i > 0 && Character.isUpperCase(words.forms[i].charAt(0)) ? -1 : tags.get(words.lower[i]);
    }

    /** Writes parts of speech by the hashes of words, which are in ascending order. */
    public static void write(DataOutput out, int[] words, int[] tags) throws IOException {
        IntTable.write(out, words, tags);
    }

    static CertainTags read(DataInput in) throws IOException {
        return new CertainTags(IntTable.read(in));
    }
}
