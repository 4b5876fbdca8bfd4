package io.github.tidings.fact.statement;

import io.github.tidings.syntax.Token;
import java.util.Optional;

/** Reads who is to speak off the words before a colon. */
final class Introductions {
    private Introductions() {}

    /** The subject of the clause before the colon, or the head of the phrase that stands there alone. */
    static Optional<Token> speaker(Tree tree, int colon) {
        Token root = null;
        for (Token token : tree.sentence().tokens()) {
            if (token.span().end() <= colon && outermost(tree, token, colon)) {
                root = token;
                break;
            }
        }
        if (root == null) {
            return Optional.empty();
        }
        Optional<Token> subject = Speakers.of(tree, root).stream().findFirst();
        return Tree.isNominal(root) && subject.isEmpty() ? Optional.of(root) : subject;
    }

    private static boolean outermost(Tree tree, Token token, int colon) {
        return !Tree.isPunctuation(token)
                && tree.head(token).filter(up -> up.span().end() <= colon).isEmpty();
    }
}
