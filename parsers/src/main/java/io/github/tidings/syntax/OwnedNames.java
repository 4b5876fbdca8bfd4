package io.github.tidings.syntax;

import java.util.List;

/**
 * "Peru's Anna Lind resigned": of a name in the genitive and the name behind it the second is the head, where the tree took the
 * first for that. Belongs to one sentence.
 */
final class OwnedNames {
    private final LooseTree tree;

    OwnedNames(LooseTree tree) {
        this.tree = tree;
    }

    /** Looks at every mark of a genitive. */
    void mend() {
        for (int i = 1; i < tree.size() - 1; i++) {
            Token mark = tree.token(i);
            if (mark.pos() == PartOfSpeech.PART
                    && mark.has("case")
                    && mark.form().endsWith("s")) {
                owned(mark);
            }
        }
    }

    private void owned(Token mark) {
        int end = mark.index() + 1;
        while (end < tree.size() && named(tree.token(end))) {
            end++;
        }
        int last = end;
        List<Token> tops = tree.tokens().subList(mark.index() + 1, end).stream()
                .filter(token -> token.head() < mark.index() || token.head() >= last)
                .toList();
        Token owner = owner(mark);
        if (tops.size() == 1 && owner.pos() == PartOfSpeech.PROPN && torn(tops.get(0), owner)) {
            swap(tops.get(0), owner, mark);
        }
    }

    private static boolean named(Token token) {
        return LooseTree.nominal(token) || token.pos() == PartOfSpeech.ADJ;
    }

    /** The first word of the name that the mark stands behind. */
    private Token owner(Token mark) {
        Token at = tree.token(mark.index() - 1);
        while (at.index() > 0
                && tree.token(at.index() - 1).pos() == PartOfSpeech.PROPN
                && (at.head() == at.index() - 1 || at.head() > mark.index())) {
            at = tree.token(at.index() - 1);
        }
        return at;
    }

    /** Whether the tree hung the name on its owner, or both on one verb. */
    private boolean torn(Token name, Token owner) {
        boolean below = name.head() == owner.index()
                && (name.has("flat") || name.has("conj") || name.has("appos") || name.has("nmod"));
        boolean beside = name.head() == owner.head() && name.has("nsubj") && owner.has("nsubj");
        return name.pos() == PartOfSpeech.PROPN
                && (below || beside)
                && !tree.any(name, child -> child.has("cc") || child.has("case"));
    }

    private void swap(Token name, Token owner, Token mark) {
        tree.hang(name, owner.head(), owner.relation());
        tree.hang(owner, name.index(), "nmod:poss");
        tree.children(owner)
                .filter(child -> child.index() > mark.index())
                .toList()
                .forEach(child -> tree.hang(child, name.index(), child.relation()));
        for (int i = owner.index() + 1; i < mark.index(); i++) {
            tree.hang(tree.token(i), owner.index(), "flat");
        }
        tree.hang(mark, owner.index(), "case");
    }
}
