package io.github.tidings.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The words of one sentence while they are hung elsewhere. What would close a circle is left as it is. */
final class LooseTree {
    private static final int REACH = 12;
    private final List<Token> tokens;

    LooseTree(List<Token> tokens) {
        this.tokens = new ArrayList<>(tokens);
    }

    int size() {
        return tokens.size();
    }

    Token token(int index) {
        return tokens.get(index);
    }

    List<Token> tokens() {
        return tokens;
    }

    /** What a word hangs on, what that hangs on, up to the root. */
    Stream<Token> ancestors(Token token) {
        return Stream.iterate(token(token.index()), at -> at.head() >= 0, at -> tokens.get(at.head()))
                .map(at -> tokens.get(at.head()));
    }

    Token root(Token token) {
        return ancestors(token).reduce(token, (below, head) -> head);
    }

    boolean within(Token token, Token ancestor) {
        return ancestors(token).limit(REACH).anyMatch(head -> head.index() == ancestor.index());
    }

    /** The nearest of the words above that passes, if it is not too far up. */
    Optional<Token> above(Token token, Predicate<Token> test) {
        return ancestors(token).limit(REACH).filter(test).findFirst();
    }

    /** Whether a comma stands at that place; before the first word there is none. */
    boolean comma(int index) {
        return index >= 0 && token(index).form().equals(",");
    }

    boolean any(Token token, Predicate<Token> test) {
        return child(token, test).isPresent();
    }

    Optional<Token> child(Token token, Predicate<Token> test) {
        for (Token other : tokens) {
            if (other.head() == token.index() && test.test(other)) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    /** Whether "and" joins the last of the things that a word is the first of, be it to the last but one. */
    boolean enumerates(Token first) {
        return any(
                first,
                next -> next.has("conj") && (joined(next) || any(next, last -> last.has("conj") && joined(last))));
    }

    private boolean joined(Token token) {
        return any(token, child -> child.has("cc"));
    }

    /** What hangs on a word, in the order of the text. */
    Stream<Token> children(Token token) {
        return tokens.stream().filter(other -> other.head() == token.index());
    }

    boolean finite(Token verb) {
        return verb.is("VerbForm", "Fin") || any(verb, child -> child.has("aux") && child.is("VerbForm", "Fin"));
    }

    /** Whether noun and verb, or two verbs, are both one, or both many; what tells no number agrees with all. */
    boolean agrees(Token one, Token other) {
        Token left = finiteWord(one);
        Token right = finiteWord(other);
        return !(left.is("Number", "Sing") && right.is("Number", "Plur"))
                && !(left.is("Number", "Plur") && right.is("Number", "Sing"));
    }

    private Token finiteWord(Token word) {
        return child(word, child -> child.has("aux") && child.is("VerbForm", "Fin"))
                .orElse(word);
    }

    /** Hangs a word elsewhere; a head of -1 makes it the root. */
    void hang(Token token, int head, String relation) {
        boolean circle = head == token.index()
                || head >= 0 && ancestors(tokens.get(head)).anyMatch(above -> above.index() == token.index());
        if (!circle) {
            tokens.set(token.index(), token(token.index()).hung(head, relation));
        }
    }

    /** Makes a noun the subject of a verb, of a passive one as its auxiliary tells. */
    void hangSubject(Token noun, Token verb) {
        boolean passive = any(verb, child -> child.relation().equals("aux:pass"));
        hang(noun, verb.index(), passive ? "nsubj:pass" : "nsubj");
    }

    /** Makes a word the auxiliary of a verb. */
    void auxiliary(Token token, int verb) {
        tokens.set(token.index(), token(token.index()).asAuxiliaryOf(verb));
    }

    static boolean nominal(Token token) {
        return token.pos() == PartOfSpeech.NOUN || token.pos() == PartOfSpeech.PROPN;
    }
}
