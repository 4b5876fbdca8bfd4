package io.github.tidings.syntax;

import io.github.tidings.core.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One sentence with its tree. Immutable. Every token but the root hangs on another, without cycles. */
public final class Sentence {
    private final Span span;
    private final int paragraph;
    private final List<Token> tokens;
    private final List<List<Token>> children;

    /**
     * A sentence of those tokens, of which each {@link Token#index()} is its place in the list.
     *
     * @param span where it stands in the article's text, white space around it left out
     * @param paragraph the index of its paragraph in the article
     */
    public Sentence(Span span, int paragraph, List<Token> tokens) {
        this.span = span;
        this.paragraph = paragraph;
        this.tokens = List.copyOf(tokens);
        List<List<Token>> lists = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            lists.add(new ArrayList<>(4));
        }
        for (Token token : tokens) {
            if (token.head() >= 0) {
                lists.get(token.head()).add(token);
            }
        }
        lists.replaceAll(List::copyOf);
        this.children = lists;
    }

    /** Where it stands in the article's text. */
    public Span span() {
        return span;
    }

    /** The index of its paragraph in the article. */
    public int paragraph() {
        return paragraph;
    }

    /** Its tokens, in order. */
    public List<Token> tokens() {
        return tokens;
    }

    /** The token at that index. */
    public Token token(int index) {
        return tokens.get(index);
    }

    /** What hangs on the token directly, in order. */
    public List<Token> children(Token token) {
        return children.get(token.index());
    }

    /** The words that hang on it by that relation, whatever its subtype, in the order of the text. */
    public List<Token> children(Token token, String relation) {
        return children(token).stream().filter(child -> child.has(relation)).toList();
    }

    /** The first token with that relation, or a subtype of it, that hangs on the token directly. */
    public Optional<Token> child(Token token, String relation) {
        for (Token child : children.get(token.index())) {
            if (child.has(relation)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /** What the token hangs on; empty for a root. */
    public Optional<Token> head(Token token) {
        return token.head() < 0 ? Optional.empty() : Optional.of(tokens.get(token.head()));
    }

    /** Whether a verb's clause tells what a noun did, for which a relative pronoun stands: {@code the attack, which killed two}. */
    public boolean tellsOf(Token verb, Token noun) {
        return verb.relation().equals("acl:relcl")
                && verb.head() == noun.index()
                && child(verb, "nsubj")
                        .filter(subject -> subject.is("PronType", "Rel"))
                        .isPresent();
    }
}
