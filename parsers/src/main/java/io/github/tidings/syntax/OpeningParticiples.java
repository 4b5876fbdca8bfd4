package io.github.tidings.syntax;

import java.util.List;
import java.util.Optional;

/**
 * Finds the main verb of a sentence that opens with a participle or an infinitive: "Summoned on Monday, the envoy denied it", "After
 * leaving Lima, the minister went". What has neither a subject nor a finite form is no main verb where one with both stands behind
 * the comma. Belongs to one sentence.
 */
final class OpeningParticiples {
    private final LooseTree tree;

    OpeningParticiples(LooseTree tree) {
        this.tree = tree;
    }

    /** Makes that verb the main one, and the participle tell what else is so of its subject. */
    void mend() {
        tree.tokens().stream()
                .filter(token -> token.head() < 0 && bare(token))
                .findFirst()
                .ifPresent(root -> main(root).ifPresent(verb -> swap(root, verb)));
    }

    /** Whether the verb is neither finite nor has a subject. */
    private boolean bare(Token root) {
        return root.pos() == PartOfSpeech.VERB
                && (root.is("VerbForm", "Part")
                        || root.is("VerbForm", "Inf") && tree.any(root, child -> child.has("mark")))
                && !tree.any(
                        root, child -> child.has("aux") || child.has("cop") || child.has("nsubj") || child.has("expl"));
    }

    /** The first finite verb behind the first comma, if it has a subject that begins there, or behind a later comma. */
    private Optional<Token> main(Token root) {
        return tree.tokens().stream()
                .skip(root.index() + 1L)
                .dropWhile(token -> !tree.comma(token.index()))
                .filter(verb -> verb.pos() == PartOfSpeech.VERB && tree.finite(verb))
                .findFirst()
                .filter(verb -> !tree.any(verb, child -> child.has("mark") || child.has("cc")))
                .filter(verb ->
                        subject(verb).filter(noun -> behindComma(noun, root)).isPresent());
    }

    /** Its subject before it; where it was taken to describe a noun that no preposition brings in, that noun. */
    private Optional<Token> subject(Token verb) {
        Optional<Token> own = tree.child(verb, child -> child.has("nsubj") && child.index() < verb.index());
        return own.isPresent() || !verb.has("acl")
                ? own.filter(noun -> !noun.is("PronType", "Rel"))
                : Optional.of(tree.token(verb.head()))
                        .filter(noun -> LooseTree.nominal(noun) && tree.agrees(noun, verb))
                        .filter(noun -> !tree.any(noun, child -> child.has("case")));
    }

    private boolean behindComma(Token noun, Token root) {
        int first = noun.index();
        while (first > 0 && tree.within(tree.token(first - 1), noun) && !tree.comma(first - 1)) {
            first--;
        }
        return first > root.index() && tree.comma(first - 1);
    }

    private void swap(Token root, Token verb) {
        Token noun = subject(verb).orElseThrow();
        List<Token> behind = tree.children(root)
                .filter(child -> child.index() > noun.index() && child.index() != verb.index())
                .toList();
        tree.hang(verb, -1, "root");
        tree.hangSubject(noun, verb);
        tree.hang(root, verb.index(), "advcl");
        tree.child(root, child -> child.has("advcl") && child.index() == 0).ifPresent(first -> {
            tree.hang(first, verb.index(), "advcl");
            tree.hang(root, first.index(), "obl");
        });
        behind.forEach(child -> tree.hang(child, verb.index(), child.relation()));
    }
}
