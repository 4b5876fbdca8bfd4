package io.github.tidings.syntax;

/**
 * A participle behind a comma tells what else the subject did, where the tree took it for an adjective of its own object, and that for
 * one more of the things before the comma: "went through the quarter, torching malls". Belongs to one sentence.
 */
final class TrailingParticiples {
    private final LooseTree tree;

    TrailingParticiples(LooseTree tree) {
        this.tree = tree;
    }

    /** Hangs the participle on the verb, and its object on it. */
    void mend(Token noun) {
        tree.child(noun, child -> participle(child) && tree.comma(child.index() - 1))
                .ifPresent(participle -> tree.above(noun, verb -> verb.pos() == PartOfSpeech.VERB)
                        .filter(verb -> verb.index() < participle.index())
                        .filter(verb -> !tree.any(noun, child -> child.has("cc")))
                        .ifPresent(verb -> hang(participle, noun, verb)));
    }

    private static boolean participle(Token child) {
        return child.has("amod")
                && child.pos() == PartOfSpeech.VERB
                && child.is("VerbForm", "Part")
                && child.is("Tense", "Pres");
    }

    private void hang(Token participle, Token object, Token verb) {
        tree.hang(participle, verb.index(), "advcl");
        tree.hang(object, participle.index(), "obj");
        tree.children(participle)
                .filter(child -> child.has("conj") && child.index() > object.index())
                .toList()
                .forEach(child -> tree.hang(child, object.index(), "conj"));
    }
}
