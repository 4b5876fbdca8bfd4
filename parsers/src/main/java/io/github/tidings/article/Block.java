package io.github.tidings.article;

import io.github.tidings.core.Paragraph;

/** One block of a body on its way: its words, with white space folded, and what it is. */
record Block(String text, Paragraph.Kind kind) {

    static Block paragraph(String text) {
        return new Block(text, Paragraph.Kind.PARAGRAPH);
    }

    Block as(Paragraph.Kind other) {
        return new Block(text, other);
    }
}
