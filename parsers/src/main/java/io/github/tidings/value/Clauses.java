package io.github.tidings.value;

import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import java.util.Optional;

/** Which verb a time goes with where the tree leaves it without one. */
final class Clauses {
    private static final int FAR = 20;

    private Clauses() {}

    /** The verb of a time that stands without one in the tree, as {@link #ofOpening} and {@link #ofCleft} find it. */
    static Optional<Token> ownerOf(Sentence sentence, Token first, Token last, Token head) {
        Optional<Token> cleft = ofCleft(sentence, last, head);
        return cleft.isPresent() ? cleft : ofOpening(sentence, first, last, head);
    }

    /** The verb whose time was put in front of it: {@code it was on Saturday that they fled}. */
    private static Optional<Token> ofCleft(Sentence sentence, Token last, Token head) {
        if (sentence.children(head).stream().noneMatch(child -> child.has("cop"))) {
            return Optional.empty();
        }
        return sentence.children(head).stream()
                .filter(child -> child.index() > last.index() && isVerb(child))
                .findFirst();
    }

    /**
     * The first verb after a time that opens the sentence and hangs on no verb: {@code Thursday, the two armies ...}; empty
     * if the tree may be believed.
     */
    private static Optional<Token> ofOpening(Sentence sentence, Token first, Token last, Token head) {
        if (!opens(sentence, first) || hangsOnVerb(sentence, head)) {
            return Optional.empty();
        }
        return verbAfter(sentence, last.index());
    }

    /** The nearest verb before the token, else after it. */
    static Optional<Token> nearestVerb(Sentence sentence, Token token) {
        for (int i = token.index() - 1; i >= 0; i--) {
            if (isVerb(sentence.token(i))) {
                return Optional.of(sentence.token(i));
            }
        }
        return verbAfter(sentence, token.index());
    }

    private static Optional<Token> verbAfter(Sentence sentence, int index) {
        for (int i = index + 1; i < sentence.tokens().size(); i++) {
            if (isVerb(sentence.token(i))) {
                return Optional.of(sentence.token(i));
            }
        }
        return Optional.empty();
    }

    private static boolean isVerb(Token token) {
        return token.pos() == PartOfSpeech.VERB && !token.has("amod") && !token.has("case");
    }

    /** Whether nothing but adverbs, conjunctions and signs stands before it. */
    private static boolean opens(Sentence sentence, Token first) {
        for (int i = 0; i < first.index(); i++) {
            PartOfSpeech pos = sentence.token(i).pos();
            if (pos != PartOfSpeech.ADV && pos != PartOfSpeech.CCONJ && pos != PartOfSpeech.PUNCT) {
                return false;
            }
        }
        return true;
    }

    private static boolean hangsOnVerb(Sentence sentence, Token head) {
        Optional<Token> at = sentence.head(head);
        for (int steps = 0; at.isPresent() && steps < FAR; steps++) {
            if (at.get().pos() == PartOfSpeech.VERB
                    || sentence.children(at.get()).stream().anyMatch(child -> child.has("cop"))) {
                return true;
            }
            at = sentence.head(at.get());
        }
        return false;
    }
}
