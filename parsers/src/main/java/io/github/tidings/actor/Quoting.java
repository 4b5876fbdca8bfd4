package io.github.tidings.actor;

import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import java.util.BitSet;

/**
 * Keeps in mind, sentence by sentence, what is quoted: what stands in quotation marks, and the paragraph that a dash opens but for
 * its words of saying. A paragraph's end closes both.
 */
final class Quoting {
    private static final String OPENING = "“„«";
    /** Marks that close what is open, and open where nothing is: in Swedish ” does both. */
    private static final String EITHER = "”»\"";

    private static final String DASHES = "–—―";

    private int paragraph = -1;
    private boolean open;
    private boolean speech;
    private BitSet quoted = new BitSet();

    /** Reads the next sentence. */
    void read(Sentence sentence) {
        if (sentence.paragraph() != paragraph) {
            paragraph = sentence.paragraph();
            open = false;
            speech = DASHES.contains(sentence.token(0).form());
        }
        quoted = new BitSet();
        if (speech) {
            quoted.set(0, saying(sentence));
            return;
        }
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

    /** Where the words of saying begin that close what is said: a verb behind a comma and before its subject; else the sentence's end. */
    private static int saying(Sentence sentence) {
        for (int i = sentence.tokens().size() - 2; i > 1; i--) {
            Token verb = sentence.token(i);
            boolean behindMark = ",?!".contains(sentence.token(i - 1).form());
            if (behindMark && verb.is("VerbForm", "Fin") && followed(sentence, verb)) {
                return i;
            }
        }
        return sentence.tokens().size();
    }

    private static boolean followed(Sentence sentence, Token verb) {
        return sentence.child(verb, "nsubj")
                .filter(subject -> subject.index() > verb.index())
                .isPresent();
    }

    /** Whether a token of the sentence that was read last is quoted. */
    boolean holds(Token token) {
        return quoted.get(token.index());
    }
}
