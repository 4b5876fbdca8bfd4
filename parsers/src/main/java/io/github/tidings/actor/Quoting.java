package io.github.tidings.actor;

import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import java.util.BitSet;

/** Keeps in mind, sentence by sentence, what stands in quotation marks; a paragraph's end closes them. */
final class Quoting {
    private static final String OPENING = "“„«";
    /** Marks that close what is open, and open where nothing is: in Swedish ” does both. */
    private static final String EITHER = "”»\"";

    private int paragraph = -1;
    private boolean open;
    private BitSet quoted = new BitSet();

    /** Reads the next sentence. */
    void read(Sentence sentence) {
        if (sentence.paragraph() != paragraph) {
            paragraph = sentence.paragraph();
            open = false;
        }
        quoted = new BitSet();
        for (Token token : sentence.tokens()) {
            if (OPENING.contains(token.form())) {
                open = true;
            } else if (EITHER.contains(token.form())) {
                open = !open;
            } else {
                quoted.set(token.index(), open);
            }
        }
    }

    /** Whether a token of the sentence that was read last is quoted. */
    boolean holds(Token token) {
        return quoted.get(token.index());
    }
}
