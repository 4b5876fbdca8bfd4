package io.github.tidings.value;

import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import java.util.List;
import java.util.Optional;

/** Which verb a time goes with where the tree leaves it without one. */
final class Clauses {
    private static final int FAR = 20;

    private Clauses() {}

    /** The verb of a time that stands without one in the tree, as {@link #ofOpening} and {@link #ofCleft} find it. */
    static Optional<Token> ownerOf(Sentence sentence, Token first, Token last, Token head) {
        Optional<Token> cleft = ofCleft(sentence, last, head);
        if (cleft.isPresent()) {
            return cleft;
        }
        return ofOpening(sentence, first, last, head)
                .or(() -> ofLead(sentence, last, head))
                .or(() -> ofMiddle(sentence, last, head));
    }

    /** The verb whose time stands between it and its subject: {@code the court on Monday ordered}. */
    private static Optional<Token> ofMiddle(Sentence sentence, Token last, Token head) {
        Optional<Token> subject = sentence.head(head).filter(noun -> noun.has("nsubj") && noun.index() < head.index());
        int next = last.index() + 1;
        boolean middle = next < sentence.tokens().size()
                && (sentence.token(next).pos() == PartOfSpeech.VERB
                        || sentence.token(next).pos() == PartOfSpeech.AUX);
        return middle ? subject.flatMap(sentence::head).filter(Clauses::isVerb) : Optional.empty();
    }

    /**
     * The verb whose time was put in front of it: {@code it was on Saturday that they fled}, {@code it was late on Saturday
     * when}, {@code Saturday was the third day that they marched}.
     */
    private static Optional<Token> ofCleft(Sentence sentence, Token last, Token head) {
        Token predicate =
                sentence.head(head).filter(over -> isCleft(head, over)).orElse(head);
        List<Token> children = sentence.children(predicate);
        if (children.stream().noneMatch(child -> child.has("cop"))) {
            return Optional.empty();
        }
        boolean filler = children.stream()
                .anyMatch(child -> child.has("expl") || child.has("nsubj") && child.pos() == PartOfSpeech.PRON);
        return children.stream()
                .filter(child -> child.index() > last.index() && isVerb(child))
                .findFirst()
                .or(() -> filler || head.has("nsubj")
                        ? verbAfter(sentence, Math.max(predicate.index(), last.index()))
                        : Optional.empty());
    }

    /** Whether the word over a time is what "it was" is said of: {@code late on Saturday}, {@code the third day}. */
    private static boolean isCleft(Token time, Token over) {
        boolean late = over.pos() == PartOfSpeech.ADJ || over.pos() == PartOfSpeech.ADV;
        return time.has("nsubj") && over.pos() == PartOfSpeech.NOUN
                || time.has("obl") && late && over.index() < time.index();
    }

    /**
     * The main verb behind a phrase with a preposition that opens the sentence and that the tree has not hung on it: {@code In
     * an address on Monday, the president dismissed ...}.
     */
    private static Optional<Token> ofLead(Sentence sentence, Token last, Token head) {
        if (hangsOnVerb(sentence, head, last.index()) || sentence.token(0).pos() != PartOfSpeech.ADP) {
            return Optional.empty();
        }
        boolean comma = false;
        for (Token token : sentence.tokens()) {
            boolean finite = token.is("VerbForm", "Fin")
                    || token.pos() == PartOfSpeech.AUX
                    || token.has("root") && isVerb(token);
            if (finite && (!comma || token.index() < last.index())) {
                return Optional.empty();
            }
            if (comma && isVerb(token)) {
                return Optional.of(token);
            }
            comma |= token.index() > last.index() && token.form().equals(",");
        }
        return Optional.empty();
    }

    /**
     * The first verb after a time that opens the sentence and hangs on no verb: {@code Thursday, the two armies ...}; empty
     * if the tree may be believed.
     */
    private static Optional<Token> ofOpening(Sentence sentence, Token first, Token last, Token head) {
        if (!opens(sentence, first) || hangsOnVerb(sentence, head, -1)) {
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

    /** Whether it hangs on a verb, be it over other words, that stands behind that place. */
    private static boolean hangsOnVerb(Sentence sentence, Token head, int behind) {
        Optional<Token> at = sentence.head(head);
        for (int steps = 0; at.isPresent() && steps < FAR; steps++) {
            if (at.get().index() > behind && at.get().pos() == PartOfSpeech.VERB
                    || sentence.children(at.get()).stream().anyMatch(child -> child.has("cop"))) {
                return true;
            }
            at = sentence.head(at.get());
        }
        return false;
    }
}
