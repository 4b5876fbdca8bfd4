package io.github.tidings.syntax.model;

import java.io.DataInput;
import java.io.IOException;

/**
 * What plain text told about words. Immutable.
 *
 * @param clusters the company they keep
 * @param habits the parts of speech they are used as
 */
public record Vocabulary(Clusters clusters, Habits habits) {
    /** A vocabulary without a word. */
    public static final Vocabulary NONE = new Vocabulary(Clusters.NONE, Habits.NONE);

    static Vocabulary read(DataInput in) throws IOException {
        return new Vocabulary(Clusters.read(in), Habits.read(in));
    }
}
