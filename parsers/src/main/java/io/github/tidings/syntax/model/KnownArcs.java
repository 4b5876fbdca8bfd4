package io.github.tidings.syntax.model;

import java.io.DataInput;
import java.io.IOException;
import java.util.List;

/**
 * The kinds of arcs that a treebank's trees have. In a parser's tree nine of ten arcs of any other kind are wrong, or stand beside a
 * wrong one. Immutable.
 */
final class KnownArcs {
    private final ArcKinds kinds;
    private final IntTable known;

    private KnownArcs(ArcKinds kinds, IntTable known) {
        this.kinds = kinds;
        this.known = known;
    }

    /** Reads them; kinds are numbered by the names of feature sets and relations. */
    static KnownArcs read(DataInput in, List<String> features, List<String> relations) throws IOException {
        return new KnownArcs(new ArcKinds(features, relations), IntTable.read(in));
    }

    /** How many arcs of the words' tree are of an unknown kind. */
    int strangers(Words words) {
        int strangers = 0;
        for (int kind : kinds.of(words.pos, words.features, words.heads, words.relations)) {
            strangers += known.get(kind) < 0 ? 1 : 0;
        }
        return strangers;
    }
}
