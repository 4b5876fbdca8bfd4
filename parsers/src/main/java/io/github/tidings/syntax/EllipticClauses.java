package io.github.tidings.syntax;

import java.util.Optional;

/**
 * A second clause whose subject the tree took for one more of whatever it found before the "and": "killed ten people and dozens
 * fled", also one without its auxiliary: "ten people were killed and dozens wounded". Belongs to one sentence.
 */
final class EllipticClauses {
    private final LooseTree tree;

    EllipticClauses(LooseTree tree) {
        this.tree = tree;
    }

    /** Joins the verb or the participle behind the noun or number to the verb before, with that for its subject. */
    void mend(Token subject) {
        boolean counted = LooseTree.nominal(subject) || subject.pos() == PartOfSpeech.NUM;
        if (!counted || !subject.has("conj")) {
            return;
        }
        finite(subject).ifPresent(second -> join(tree.token(second.head()), subject, second, "nsubj"));
        Optional<Token> participle = tree.child(
                subject,
                child -> child.has("acl")
                        && child.index() > subject.index()
                        && child.is("VerbForm", "Part")
                        && child.is("Tense", "Past")
                        && !tree.any(child, c -> c.has("aux")));
        participle.ifPresent(second -> passive(subject).ifPresent(first -> join(first, subject, second, "nsubj:pass")));
    }

    /** The verb without a subject of its own right behind the noun, which hangs beside or above what the noun was joined to. */
    private Optional<Token> finite(Token subject) {
        int next = subject.index() + 1;
        return next >= tree.size() || !tree.any(subject, child -> child.has("cc"))
                ? Optional.empty()
                : Optional.of(tree.token(next))
                        .filter(verb -> verb.pos() == PartOfSpeech.VERB && verb.is("VerbForm", "Fin"))
                        .filter(verb -> verb.has("parataxis") || verb.has("conj"))
                        .filter(verb -> tree.within(subject, tree.token(verb.head())))
                        .filter(verb ->
                                !tree.any(verb, child -> child.has("nsubj") || child.has("mark") || child.has("cc")));
    }

    /** The passive verb that the subject was joined to, or to what completes it: "shot dead and three wounded". */
    private Optional<Token> passive(Token subject) {
        Token head = tree.token(subject.head());
        Token verb = head.has("xcomp") ? tree.token(head.head()) : head;
        return Optional.of(verb)
                .filter(v -> tree.any(v, child -> child.relation().equals("aux:pass")));
    }

    private void join(Token first, Token subject, Token second, String relation) {
        tree.hang(second, first.index(), "conj");
        tree.hang(subject, second.index(), second.is("Voice", "Pass") ? "nsubj:pass" : relation);
        tree.child(subject, child -> child.has("cc")).ifPresent(and -> tree.hang(and, second.index(), "cc"));
    }
}
