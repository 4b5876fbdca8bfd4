package io.github.tidings.document;

import io.github.tidings.core.Span;
import java.util.Arrays;
import java.util.Optional;

/**
 * Where the characters of an article's text were written: for each of them the range of the document's text that it was read
 * from, an entity such as {@code &amp;} for one written as that. All ranges count UTF-16 code units, those of the article in
 * {@code Article.text()}, those of the document in {@link #document()}. Immutable.
 *
 * <p>The character at the beginning of a range is the article's, but for entities and white space, which the article folds
 * into single spaces. What nobody wrote has no range: the blank lines between paragraphs, the space that stands for a line
 * break of HTML. Nor has a character of a format that does not keep its places (JSON, feeds).
 */
public final class SourceMap {
    private static final int UNKNOWN = -1;

    private final String document;
    private final int[] starts;
    private final int[] ends;

    private SourceMap(String document, int[] starts, int[] ends) {
        this.document = document;
        this.starts = starts;
        this.ends = ends;
    }

    /** The map of an article of which no place is known. */
    public static SourceMap unknown(String document) {
        return new SourceMap(document, new int[0], new int[0]);
    }

    /** A builder of the map of a text of that length, all of it unknown so far. */
    public static Builder builder(String document, int length) {
        return new Builder(document, length);
    }

    /** The text of the document, decoded. */
    public String document() {
        return document;
    }

    /** What the code unit at that index of the article's text was read from; empty if that is not known. */
    public Optional<Span> at(int index) {
        return index >= 0 && index < starts.length && starts[index] != UNKNOWN
                ? Optional.of(Span.of(starts[index], ends[index]))
                : Optional.empty();
    }

    /**
     * The smallest range of the document that holds all that is known of a span of the article's text: the words with what
     * markup stands among them. Empty if nothing of it is known.
     */
    public Optional<Span> of(Span span) {
        Optional<Span> range = Optional.empty();
        for (int i = Math.max(0, span.start()); i < Math.min(span.end(), starts.length); i++) {
            Optional<Span> at = at(i);
            range = range.isPresent() && at.isPresent()
                    ? Optional.of(range.get().union(at.get()))
                    : range.or(() -> at);
        }
        return range;
    }

    /** Builds one map; not safe for use by several threads at once. */
    public static final class Builder {
        private final String document;
        private final int[] starts;
        private final int[] ends;

        private Builder(String document, int length) {
            this.document = document;
            this.starts = new int[length];
            this.ends = new int[length];
            Arrays.fill(starts, UNKNOWN);
        }

        /**
         * The code unit at that index of the article's text was read from that range of the document.
         *
         * @throws IndexOutOfBoundsException if the document or the article is shorter
         */
        public Builder put(int index, Span range) {
            if (range.end() > document.length()) {
                throw new IndexOutOfBoundsException(range.end() + " in a document of " + document.length());
            }
            starts[index] = range.start();
            ends[index] = range.end();
            return this;
        }

        /** The map; the builder may go on. */
        public SourceMap build() {
            return new SourceMap(document, starts.clone(), ends.clone());
        }
    }
}
