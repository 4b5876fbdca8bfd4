package io.github.tidings.syntax;

/** Names and offices that explain the noun before them, or that are what somebody becomes. Belongs to one sentence. */
final class Explanations {
    private final LooseTree tree;

    Explanations(LooseTree tree) {
        this.tree = tree;
    }

    /** "A nommé le général Lind chef de la police": an office right behind an object's name, with no comma, is what it becomes. */
    void office(Token noun) {
        Token object = tree.token(noun.head());
        boolean behindName = noun.pos() == PartOfSpeech.NOUN
                && object.has("obj")
                && noun.index() > object.index() + 1
                && tree.token(noun.index() - 1).pos() == PartOfSpeech.PROPN;
        if (behindName && !tree.any(noun, child -> child.has("det") || child.has("case") || child.has("punct"))) {
            tree.hang(noun, object.head(), "xcomp");
        }
    }

    /** "In the capital, Tbilisi, to protest": a name between commas explains the noun before it. */
    void named(Token name) {
        boolean apart = name.has("xcomp")
                && name.pos() == PartOfSpeech.PROPN
                && tree.comma(name.index() - 1)
                && name.index() > 1
                && tree.token(name.index() - 2).pos() == PartOfSpeech.NOUN;
        if (apart && !tree.any(name, child -> child.has("case") || child.has("cop") || child.has("cc"))) {
            tree.hang(name, name.index() - 2, "appos");
        }
    }

    /** "The commissioner for trade, Anna Lind, said": a name between commas that no "and" joins explains the noun before it. */
    void behindComma(Token name) {
        Token noun = tree.token(name.head());
        boolean apart = name.pos() == PartOfSpeech.PROPN
                && LooseTree.nominal(noun)
                && noun.index() < name.index()
                && tree.any(name, child -> child.form().equals(",") && child.index() < name.index())
                && !tree.any(name, child -> child.has("cc") || child.has("conj"));
        if (apart && !tree.enumerates(noun)) {
            tree.hang(name, noun.index(), "appos");
        }
    }

    /** "Said Lind, director of the school": a noun that no preposition brings in explains the subject that it follows. */
    void bareNoun(Token noun) {
        boolean behindName = noun.index() > 1
                && tree.comma(noun.index() - 1)
                && tree.token(noun.index() - 2).pos() == PartOfSpeech.PROPN;
        if (behindName && !tree.any(noun, Explanations::determines) && tree.any(noun, this::complement)) {
            Token name = tree.token(noun.index() - 2);
            while (name.has("flat") && name.head() < name.index()) {
                name = tree.token(name.head());
            }
            if (name.has("nsubj") && name.head() == noun.head()) {
                tree.hang(noun, name.index(), "appos");
            }
        }
    }

    private static boolean determines(Token child) {
        return child.has("case") || child.has("det") || child.has("nummod");
    }

    private boolean complement(Token child) {
        return child.has("nmod") && tree.any(child, c -> c.has("case"));
    }
}
