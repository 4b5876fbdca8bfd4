package io.github.tidings.fact.statement;

import io.github.tidings.core.Span;
import io.github.tidings.syntax.Token;

/** The words of a noun phrase without what only explains it. */
final class Phrase {
    private Phrase() {}

    /** Where the phrase with that head stands, without relative clauses, appositions and coordinated phrases. */
    static Span of(Tree tree, Token head) {
        int from = head.index();
        int to = head.index();
        for (Token child : tree.children(head)) {
            if (Tree.has(
                    child,
                    "acl",
                    "appos",
                    "conj",
                    "cc",
                    "punct",
                    "parataxis",
                    "case",
                    "cop",
                    "dep",
                    "advcl",
                    "nsubj")) {
                continue;
            }
            if (child.index() < head.index() && !comma(tree, tree.first(child), from)) {
                from = Math.min(from, tree.first(child));
            } else if (child.index() > head.index() && !comma(tree, to, tree.last(child))) {
                to = Math.max(to, tree.last(child));
            }
        }
        Span span = tree.span(from, to);
        return from == to && tree.token(from).form().startsWith("-") ? clitic(tree.token(from)) : span;
    }

    /** The pronoun without its hyphens: {@code il} of {@code -t-il}. */
    private static Span clitic(Token token) {
        int hyphen = token.form().lastIndexOf('-');
        Span span = token.span();
        return hyphen + 1 < span.length() ? Span.of(span.start() + hyphen + 1, span.end()) : span;
    }

    private static boolean comma(Tree tree, int from, int to) {
        for (int i = from; i <= to; i++) {
            if (Tree.isMark(tree.token(i), ",;:()\"“”«»")) {
                return true;
            }
        }
        return false;
    }
}
