package io.github.tidings.fact.statement;

import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.Token;
import java.util.List;
import java.util.OptionalInt;

/** Finds what is said in no clause: a phrase with a quotation in it, or the object of a word of saying. */
final class SpokenPhrases {
    private static final int MAX_GAP = 15;
    private final SpeechWords words;

    SpokenPhrases(SpeechWords words) {
        this.words = words;
    }

    /** A phrase with a quotation in it, or the object of a verb that counts with one. */
    OptionalInt start(Attribution attribution) {
        Tree tree = attribution.tree();
        int next = ComplementClauses.next(tree, attribution.to() + 1);
        int quote = tree.nextQuoted(Math.min(next, tree.size()));
        if (attribution.takes(Take.QUOTATION) && quote >= 0 && near(tree, next, quote)) {
            while (next < quote
                    && (tree.token(next).pos() == PartOfSpeech.ADP
                            || tree.token(next).pos() == PartOfSpeech.PRON)) {
                next++;
            }
            return OptionalInt.of(next);
        }
        return quote >= 0 ? object(attribution) : OptionalInt.empty();
    }

    /** The object of a verb that says something with one, or with an object and what it is called. */
    private static OptionalInt object(Attribution attribution) {
        Tree tree = attribution.tree();
        Token cue = attribution.cue();
        for (Token child : tree.children(cue)) {
            boolean object = child.has("obj") && child.index() > cue.index() && Tree.isNominal(child);
            boolean named = attribution.takes(Take.NAMED)
                    && tree.child(cue, "xcomp")
                            .filter(x -> x.index() > child.index())
                            .isPresent();
            boolean as = attribution.takes(Take.AS) && as(tree, tree.last(child) + 1);
            if (object && (named || as || attribution.takes(Take.OBJECT) && child.pos() != PartOfSpeech.PRON)) {
                return OptionalInt.of(Math.max(cue.index() + 1, tree.first(child)));
            }
        }
        return OptionalInt.empty();
    }

    private static boolean as(Tree tree, int index) {
        return index < tree.size()
                && List.of("as", "som", "comme")
                        .contains(SpeechWords.lower(tree.token(index).form()));
    }

    /** Whether the phrase runs on from the cue to the quotation: no stop and few words in between. */
    private boolean near(Tree tree, int from, int quote) {
        if (quote - from > MAX_GAP) {
            return false;
        }
        for (int i = from; i < quote; i++) {
            if (Tree.isMark(tree.token(i), ",;:.–—") || speaks(tree, tree.token(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the word is a finite verb of saying, to which a quotation behind it belongs. */
    private boolean speaks(Tree tree, Token token) {
        return Tree.isFinite(token)
                && words.verb(tree, token)
                        .filter(verb -> verb.takes(Take.CLAUSE))
                        .isPresent();
    }
}
