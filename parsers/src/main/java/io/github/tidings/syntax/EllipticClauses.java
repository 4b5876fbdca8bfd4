package io.github.tidings.syntax;

import java.util.Optional;

/**
 * A second passive clause without its auxiliary, where the tree took its subject for one more of whatever it found before the
 * "and": "ten people were killed and dozens wounded". Belongs to one sentence.
 */
final class EllipticClauses {
    private final LooseTree tree;

    EllipticClauses(LooseTree tree) {
        this.tree = tree;
    }

    /** Joins the participle behind the noun or number to the passive verb, with that for its subject. */
    void mend(Token subject) {
        boolean counted = LooseTree.nominal(subject) || subject.pos() == PartOfSpeech.NUM;
        if (!counted || !subject.has("conj")) {
            return;
        }
        Optional<Token> participle = tree.child(
                subject,
                child -> child.has("acl")
                        && child.index() > subject.index()
                        && child.is("VerbForm", "Part")
                        && child.is("Tense", "Past")
                        && !tree.any(child, c -> c.has("aux")));
        participle.ifPresent(second -> passive(subject).ifPresent(first -> join(first, subject, second)));
    }

    /** The passive verb that the subject was joined to, or to what completes it: "shot dead and three wounded". */
    private Optional<Token> passive(Token subject) {
        Token head = tree.token(subject.head());
        Token verb = head.has("xcomp") ? tree.token(head.head()) : head;
        return Optional.of(verb)
                .filter(v -> tree.any(v, child -> child.relation().equals("aux:pass")));
    }

    private void join(Token first, Token subject, Token second) {
        tree.hang(second, first.index(), "conj");
        tree.hang(subject, second.index(), "nsubj:pass");
        tree.child(subject, child -> child.has("cc")).ifPresent(and -> tree.hang(and, second.index(), "cc"));
    }
}
