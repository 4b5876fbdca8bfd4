package io.github.tidings.syntax;

import java.util.Optional;

/**
 * Finds the main clause where a past tense was taken for a participle of the noun before it: "The body called for calm and urged",
 * where the verb behind "and" has no subject, and "Police used gas", where the sentence has no verb.
 */
final class LostClauses {
    private final LooseTree tree;

    LostClauses(LooseTree tree) {
        this.tree = tree;
    }

    /** Makes that verb the main one, and the noun its subject. */
    void find() {
        Optional<Token> root =
                tree.tokens().stream().filter(token -> token.head() < 0).findFirst();
        root.flatMap(main -> tree.tokens().stream()
                        .filter(token -> describes(token) && lost(token, main))
                        .findFirst())
                .ifPresent(verb -> makeMain(verb, root.get()));
    }

    /** A past tense right behind the noun that it seems to describe. */
    private boolean describes(Token verb) {
        return verb.relation().equals("acl")
                && verb.is("Tense", "Past")
                && (verb.head() == verb.index() - 1
                        || tree.comma(verb.index() - 1) && verbless()
                        || behindPhrases(verb))
                && !tree.any(verb, child -> child.has("aux") || child.has("obl:agent"));
    }

    /** "Voters in Lima elected": nothing but phrases with a preposition stands between the two. */
    private boolean behindPhrases(Token verb) {
        Token noun = tree.token(verb.head());
        return noun.head() < 0
                && noun.index() + 1 < verb.index()
                && tree.token(noun.index() + 1).pos() == PartOfSpeech.ADP
                && tree.tokens().subList(noun.index() + 1, verb.index()).stream()
                        .allMatch(token -> !token.has("punct") && !token.is("VerbForm", "Fin"));
    }

    private boolean lost(Token verb, Token root) {
        if (root.pos() == PartOfSpeech.VERB) {
            Optional<Token> and = tree.child(root, child -> child.has("cc") && child.index() < root.index());
            return !tree.any(root, child -> child.has("nsubj"))
                    && and.filter(cc -> verb.index() < cc.index()).isPresent()
                    && !tree.within(root, verb);
        }
        if (!LooseTree.nominal(root) || tree.any(root, child -> child.has("cop"))) {
            return false;
        }
        return verb.head() == root.index() && tree.any(verb, child -> child.has("obj"))
                || verbless() && tree.within(verb, root);
    }

    /** "Leaders of the bloc gathered in Oslo.": a sentence that ends as one does, and no word of it is a finite verb. */
    private boolean verbless() {
        return tree.token(tree.size() - 1).form().equals(".")
                && tree.tokens().stream().noneMatch(token -> token.is("VerbForm", "Fin"));
    }

    private void makeMain(Token verb, Token root) {
        Token subject = LooseTree.nominal(root) ? root : tree.token(verb.head());
        tree.hang(verb, -1, "root");
        if (root.index() != subject.index()) {
            tree.hang(root, verb.index(), "conj");
        }
        tree.hang(subject, verb.index(), "nsubj");
    }
}
