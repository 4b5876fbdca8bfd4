package io.github.tidings.fact.statement;

import io.github.tidings.core.Span;

/**
 * Words between quotation marks, or a paragraph that a dash opens as speech.
 *
 * @param span with the marks; of a dash, without it
 * @param paragraph the index of its paragraph
 * @param form what sets it off
 * @param goesOn whether it is left open and the next paragraph goes on with it
 * @param goneOn whether it goes on with one of the paragraph before
 */
record Quotation(Span span, int paragraph, Form form, boolean goesOn, boolean goneOn) {

    enum Form {
        /** Quotation marks. */
        MARKS,
        /** A dash at the start of a paragraph. */
        DASH
    }

    boolean isDash() {
        return form == Form.DASH;
    }

    int start() {
        return span.start();
    }

    int end() {
        return span.end();
    }
}
