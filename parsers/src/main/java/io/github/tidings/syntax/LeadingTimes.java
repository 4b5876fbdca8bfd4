package io.github.tidings.syntax;

/**
 * A bare noun between a verb and the subject of the clause that it governs is no part of that clause: "said Monday it had closed",
 * "told reporters late Tuesday its embassy had closed". Belongs to one sentence.
 */
final class LeadingTimes {
    private final LooseTree tree;

    LeadingTimes(LooseTree tree) {
        this.tree = tree;
    }

    /** Hangs the noun on the verb. */
    void mend(Token noun) {
        if (noun.head() < noun.index() || !LooseTree.nominal(noun) || tree.any(noun, child -> child.has("case"))) {
            return;
        }
        Token head = tree.token(noun.head());
        if (noun.has("obl")) {
            release(noun, head);
        } else if (noun.relation().equals("compound") && beforeArticle(noun, head) && head.has("nsubj")) {
            release(noun, tree.token(head.head()));
        }
    }

    /** What stands before the article of a noun is no part of it. */
    private boolean beforeArticle(Token noun, Token head) {
        return tree.any(
                head,
                child -> child.index() == noun.index() + 1
                        && (child.has("det") || child.relation().equals("nmod:poss")));
    }

    private void release(Token noun, Token clause) {
        boolean leads = clause.has("ccomp")
                && clause.head() >= 0
                && clause.head() < noun.index()
                && tree.any(clause, child -> child.has("nsubj") && child.index() > noun.index())
                && !tree.any(clause, child -> child.index() < noun.index());
        if (leads) {
            tree.hang(noun, clause.head(), "obl:unmarked");
        }
    }
}
