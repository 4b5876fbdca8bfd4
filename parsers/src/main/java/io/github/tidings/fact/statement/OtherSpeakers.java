package io.github.tidings.fact.statement;

import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.Token;

/**
 * Where a conjunction brings in what somebody else says: {@code , while Lind warned that}, {@code and the mayor, Anna Lind, said}.
 * Immutable.
 */
final class OtherSpeakers {
    private static final int MAX_NAME = 14;
    private final SpeechWords words;

    OtherSpeakers(SpeechWords words) {
        this.words = words;
    }

    /**
     * Whether another's words of saying begin there, in the tense of the speaker's: behind "and" those of somebody with a name,
     * behind a comma and a word of contrast anybody's.
     */
    boolean begins(Attribution attribution, int index) {
        Tree tree = attribution.tree();
        boolean contrast = tree.isComma(index - 1) && words.contrast(tree.token(index));
        if (!contrast && tree.token(index).pos() != PartOfSpeech.CCONJ) {
            return false;
        }
        boolean named = contrast;
        for (int i = index + 1; i < Math.min(tree.size(), index + MAX_NAME); i++) {
            Token token = tree.token(i);
            if (Tree.isVerb(token)) {
                return named && says(tree, token) && sameTense(attribution.cue(), token, contrast);
            }
            if (Tree.isPunctuation(token) && !tree.isComma(i) || token.pos() == PartOfSpeech.SCONJ) {
                return false;
            }
            named |= token.pos() == PartOfSpeech.PROPN;
        }
        return false;
    }

    private boolean says(Tree tree, Token token) {
        return Tree.isFinite(token)
                && words.verb(tree, token)
                        .filter(verb -> verb.takes(Take.CLAUSE))
                        .isPresent();
    }

    private static boolean sameTense(Token cue, Token verb, boolean contrast) {
        boolean past = cue.is("Tense", "Past") && verb.is("Tense", "Past");
        return past || contrast && cue.is("Tense", "Pres") && verb.is("Tense", "Pres");
    }
}
