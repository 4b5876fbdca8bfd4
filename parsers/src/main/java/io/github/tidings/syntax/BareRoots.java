package io.github.tidings.syntax;

import java.util.List;
import java.util.Optional;

/**
 * A noun, a name or a bare imperative at the head of a sentence, where the tree lost the sentence's verb: "Rescue workers at the
 * scene told", "Human Rights Watch accuses", "Amnesty International criticised". Belongs to one sentence.
 */
final class BareRoots {
    private final LooseTree tree;

    BareRoots(LooseTree tree) {
        this.tree = tree;
    }

    /** Makes the lost verb the root again. */
    void mend() {
        tree.tokens().stream()
                .filter(token -> token.head() < 0 && token.index() < 3)
                .findFirst()
                .ifPresent(this::mend);
    }

    private void mend(Token root) {
        if (root.index() == 0 && root.is("Mood", "Imp")) {
            imperative(root);
        } else if (root.pos() != PartOfSpeech.VERB
                && !tree.any(root, child -> child.has("cop") || child.has("aux") || child.has("nsubj"))) {
            named(root);
            subject(tree.token(root.index()));
        }
    }

    /** "Rescue workers told": nobody is told to, since the verb behind has no other subject. */
    private void imperative(Token root) {
        Optional<Token> noun = tree.child(root, child -> child.has("obj") && child.index() == 1);
        Optional<Token> verb = tree.child(
                root,
                child -> (child.has("parataxis") || child.has("conj") || child.has("ccomp"))
                        && lost(child)
                        && !tree.comma(child.index() - 1));
        if (noun.isEmpty() || verb.isEmpty()) {
            return;
        }
        List<Token> phrases = tree.children(root)
                .filter(child -> child.index() < verb.get().index() && child.has("obl"))
                .toList();
        takeOver(verb.get(), noun.get());
        tree.hang(root, noun.get().index(), "compound");
        phrases.forEach(phrase -> tree.hang(phrase, noun.get().index(), "nmod"));
    }

    /** "Rights Watch accuses": no clause about the noun, but a name of which the noun is a part. */
    private void named(Token root) {
        tree.child(root, child -> child.relation().equals("acl:relcl") && tree.finite(child))
                .ifPresent(verb -> tree.child(
                                verb,
                                child -> child.has("nsubj")
                                        && child.pos() == PartOfSpeech.PROPN
                                        && child.index() == root.index() + 1)
                        .filter(name -> Character.isUpperCase(root.form().charAt(0)))
                        .filter(name -> !tree.any(root, child -> child.has("det")))
                        .ifPresent(name -> {
                            tree.hang(verb, -1, "root");
                            tree.hang(root, name.index(), "compound");
                        }));
    }

    /** "International criticised": a finite verb right behind it, without a subject. */
    private void subject(Token root) {
        if (root.head() >= 0) {
            return;
        }
        tree.child(
                        root,
                        child -> (child.has("advcl") || child.has("parataxis"))
                                && lost(child)
                                && behind(root, child)
                                && !tree.any(child, c -> c.has("mark") || c.has("cc")))
                .ifPresent(verb -> takeOver(verb, root));
    }

    private boolean lost(Token verb) {
        return (tree.finite(verb) || verb.is("Tense", "Past"))
                && !verb.is("Mood", "Imp")
                && !tree.any(verb, child -> child.has("nsubj") || child.has("csubj") || child.has("expl"));
    }

    private boolean behind(Token root, Token verb) {
        int at = verb.index() - 1;
        while (at > root.index()
                && (tree.token(at).pos() == PartOfSpeech.ADV || tree.token(at).pos() == PartOfSpeech.AUX)) {
            at--;
        }
        return at == root.index();
    }

    private void takeOver(Token verb, Token subject) {
        tree.hang(verb, -1, "root");
        tree.hang(subject, verb.index(), "nsubj");
        tree.tokens().stream()
                .filter(token -> token.head() == subject.index() && token.has("punct") && token.index() > verb.index())
                .toList()
                .forEach(mark -> tree.hang(mark, verb.index(), "punct"));
    }
}
