package io.github.tidings.fact.statement;

import io.github.tidings.core.Span;
import java.util.Optional;

/**
 * Words between quotation marks, a paragraph that a dash opens as speech, or a turn in a transcript.
 *
 * @param span with the marks; of a dash, without it; of a turn, without who speaks
 * @param paragraph the index of its paragraph
 * @param form what sets it off
 * @param goesOn whether it is left open and the next paragraph goes on with it
 * @param goneOn whether it goes on with one of the paragraph before
 * @param label who speaks, of a turn
 */
record Quotation(Span span, int paragraph, Form form, boolean goesOn, boolean goneOn, Optional<Span> label) {

    static Quotation marked(Span span, int paragraph, boolean open) {
        return new Quotation(span, paragraph, Form.MARKS, open, false, Optional.empty());
    }

    static Quotation dash(Span span, int paragraph) {
        return new Quotation(span, paragraph, Form.DASH, false, false, Optional.empty());
    }

    static Quotation turn(Span span, int paragraph, Span label) {
        return new Quotation(span, paragraph, Form.TURN, false, false, Optional.of(label));
    }

    Quotation chained(boolean next, boolean before) {
        return new Quotation(span, paragraph, form, next, before, label);
    }

    enum Form {
        /** Quotation marks. */
        MARKS,
        /** A dash at the start of a paragraph. */
        DASH,
        /** Who speaks and a colon at the start of a paragraph. */
        TURN
    }

    /** Whether quotation marks set it off, and not its place in a paragraph. */
    boolean isMarked() {
        return form == Form.MARKS;
    }

    int start() {
        return span.start();
    }

    int end() {
        return span.end();
    }
}
