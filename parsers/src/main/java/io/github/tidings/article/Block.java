package io.github.tidings.article;

import io.github.tidings.core.Paragraph;

/** One block of a body on its way: its words, with white space folded, what it is, and where it was written. */
record Block(String text, Paragraph.Kind kind, Origins origins) {

    Block as(Paragraph.Kind other) {
        return new Block(text, other, origins);
    }
}
