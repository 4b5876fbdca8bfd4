package io.github.tidings.syntax;

import java.util.List;
import java.util.Optional;

/**
 * Gives a sentence's verb the subject that the tree took for a part of the phrase before it: "In Paris, President Macron recalled
 * his ambassador". Belongs to one sentence.
 */
final class LostSubjects {
    private final LooseTree tree;

    LostSubjects(LooseTree tree) {
        this.tree = tree;
    }

    /** Looks at every verb. */
    void release() {
        for (int i = 0; i < tree.size(); i++) {
            if (tree.token(i).pos() == PartOfSpeech.VERB && lacksSubject(tree.token(i))) {
                phraseBefore(tree.token(i)).ifPresent(this::release);
            }
        }
    }

    /** Whether it is a sentence's own verb, and tells something of nobody. */
    private boolean lacksSubject(Token verb) {
        return verb.has("root")
                && !verb.is("Mood", "Imp")
                && tree.finite(verb)
                && !tree.any(verb, child -> child.has("nsubj") || child.has("csubj") || child.has("expl"));
    }

    /** The phrase with a preposition that opens the sentence. */
    private Optional<Token> phraseBefore(Token verb) {
        return tree.child(verb, child -> child.has("obl") && child.index() < verb.index() && introduced(child));
    }

    private boolean introduced(Token noun) {
        return tree.any(noun, child -> child.has("case") && child.index() < noun.index());
    }

    /** What follows the phrase behind a comma is the verb's subject, with all that hangs there. */
    private void release(Token phrase) {
        int verb = phrase.head();
        List<Token> behind = tree.children(phrase)
                .filter(child -> child.index() > phrase.index() && child.index() < verb && !child.has("punct"))
                .toList();
        if (behind.isEmpty() || !named(behind.get(0)) || !apart(phrase, behind.get(0))) {
            return;
        }
        Token subject = behind.get(0);
        tree.hang(subject, verb, "nsubj");
        for (Token rest : behind.subList(1, behind.size())) {
            tree.hang(rest, subject.index(), named(rest) ? "flat" : rest.relation());
        }
    }

    private boolean named(Token token) {
        return LooseTree.nominal(token)
                && (token.has("appos") || token.has("conj") || token.has("flat"))
                && !tree.any(token, child -> child.has("cc") || child.has("case"));
    }

    /** Whether a comma stands between the two. */
    private boolean apart(Token one, Token other) {
        for (int i = one.index() + 1; i < other.index(); i++) {
            if (tree.token(i).form().equals(",")) {
                return true;
            }
        }
        return false;
    }
}
