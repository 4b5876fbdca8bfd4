package io.github.tidings.syntax;

import java.util.Optional;

/**
 * "Maduros utrikesminister Luis Lind", "president Maduros regering": the noun that a name in the genitive owns is the head, where
 * the tree took the name, or the title before it, for that. Told by a bare noun right behind a name in -s.
 */
final class Genitives {
    private final LooseTree tree;

    Genitives(LooseTree tree) {
        this.tree = tree;
    }

    /** Looks at one word. */
    void mend(Token noun) {
        boolean bare = noun.pos() == PartOfSpeech.NOUN && noun.is("Definite", "Ind") && noun.head() >= 0;
        if (!bare || noun.head() > noun.index() || tree.any(noun, child -> child.has("case") || child.has("det"))) {
            return;
        }
        Token owner = tree.token(noun.head());
        boolean hung = noun.has("nmod") || noun.has("appos") || noun.has("flat");
        if (hung && LooseTree.nominal(owner) && nameInGenitive(noun, owner)) {
            swap(noun, owner);
        }
    }

    /** Whether the word before the noun, but for its adjectives, is the last of the owner's name. */
    private boolean nameInGenitive(Token noun, Token owner) {
        int at = noun.index() - 1;
        while (at > owner.index()
                && tree.token(at).head() == noun.index()
                && tree.token(at).has("amod")) {
            at--;
        }
        Token last = tree.token(at);
        Optional<Token> name = Optional.of(last).filter(word -> word.pos() == PartOfSpeech.PROPN);
        return name.isPresent()
                && last.form().endsWith("s")
                && (at == owner.index() || tree.within(last, owner))
                && !tree.any(owner, child -> child.has("punct") && child.index() < noun.index())
                && tree.children(noun).noneMatch(child -> child.has("punct") && child.index() < noun.index())
                && !tree.any(owner, child -> child.has("case") && child.index() > owner.index());
    }

    private void swap(Token noun, Token owner) {
        tree.hang(noun, owner.head(), owner.relation());
        tree.hang(owner, noun.index(), "nmod:poss");
        tree.children(owner)
                .filter(child -> child.index() > noun.index() || child.has("case") || child.has("cc"))
                .toList()
                .forEach(child -> tree.hang(child, noun.index(), child.relation()));
        tree.children(noun)
                .filter(child -> child.relation().equals("nmod:poss") && child.index() > owner.index())
                .filter(child -> child.index() < noun.index() && owner.pos() == PartOfSpeech.NOUN)
                .toList()
                .forEach(name -> tree.hang(name, owner.index(), "flat"));
    }
}
