package io.github.tidings.fact.statement;

import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.Token;

/** Clauses about somebody between commas, before the verb of the sentence: {@code Paris, qui juge la loi « injuste », a rappelé}. */
final class RelativeAside {
    private static final int LONGEST = 40;

    private RelativeAside() {}

    /** The index of the relative pronoun of the clause that the comma closes before a verb; -1 if it closes none. */
    static int opening(Tree tree, int comma) {
        if (!tree.isComma(comma) || tree.quoted(comma) || !verb(tree, comma + 1)) {
            return -1;
        }
        for (int i = comma - 1; i > 0 && comma - i < LONGEST; i--) {
            if (tree.quoted(i)) {
                continue;
            }
            if (tree.token(i).is("PronType", "Rel")) {
                return tree.isComma(i - 1) ? i : -1;
            }
            if (Tree.isMark(tree.token(i), ".;:!?")) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether a finite verb stands there, adverbs and objects in front of it left aside. */
    private static boolean verb(Tree tree, int index) {
        int at = index;
        while (at < tree.size() && before(tree.token(at))) {
            at++;
        }
        return at < tree.size() && !tree.quoted(at) && Tree.isFinite(tree.token(at));
    }

    private static boolean before(Token token) {
        return token.pos() == PartOfSpeech.ADV
                || token.pos() == PartOfSpeech.PRON && Tree.has(token, "obj", "iobj", "expl", "obl");
    }
}
