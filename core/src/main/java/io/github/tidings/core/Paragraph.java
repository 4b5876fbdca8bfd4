package io.github.tidings.core;

import org.immutables.value.Value;

/** One block of an article's body. Paragraphs do not overlap and stand in the order of the text. */
@Value.Immutable(builder = false)
public sealed interface Paragraph permits ImmutableParagraph {

    /** Where the block stands; the blank line behind it is not part of it. */
    @Value.Parameter
    Span span();

    /** What the block is. */
    @Value.Parameter
    Kind kind();

    /** The block of that kind at that place. */
    static Paragraph of(Span span, Kind kind) {
        return ImmutableParagraph.of(span, kind);
    }

    /** What a block of the body is. */
    enum Kind {
        /** Running text. */
        PARAGRAPH,
        /** A heading within the body. */
        HEADING,
        /** One item of a list. */
        LIST_ITEM,
        /** A block that the page sets off as quoted, an embedded post among them. */
        QUOTE
    }
}
