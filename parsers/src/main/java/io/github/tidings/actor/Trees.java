package io.github.tidings.actor;

import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import java.util.Locale;
import java.util.Set;

/** Small questions to a tree. */
final class Trees {
    /** So many members of an enumeration are looked at. */
    private static final int COORDINATED = 50;

    private Trees() {}

    /** The token of a range that hangs on one outside of it; of several the first. */
    static Token head(Sentence sentence, int first, int last) {
        for (int i = first; i <= last; i++) {
            int head = sentence.token(i).head();
            if (head < first || head > last) {
                return sentence.token(i);
            }
        }
        return sentence.token(first);
    }

    /** The preposition of a phrase, in small letters; "" if it has none. */
    static String preposition(Sentence sentence, Token head) {
        return sentence.child(head, "case").map(Trees::lower).orElse("");
    }

    /** The first of those that the token is coordinated with; itself if it is. */
    static Token first(Sentence sentence, Token token) {
        Token at = token;
        for (int steps = 0; steps < COORDINATED && at.head() >= 0 && (at.has("conj") || at.has("flat")); steps++) {
            at = sentence.token(at.head());
        }
        return at;
    }

    /** Whether the token is a subject, or coordinated with one, or the agent of a passive. */
    static boolean acts(Sentence sentence, Token token) {
        Token at = first(sentence, token);
        return at.has("nsubj") && !at.relation().equals("nsubj:outer")
                || at.relation().equals("obl:agent");
    }

    /** Whether it is many: by its features, or by its lemma in a language of plural "s". */
    static boolean plural(Token token) {
        if (token.is("Number", "Plur")) {
            return true;
        }
        return !token.is("Number", "Sing")
                && token.pos() == PartOfSpeech.NOUN
                && token.form().length() > 3
                && token.form().endsWith("s")
                && !token.lemma().endsWith("s");
    }

    /** Whether a child stands before the noun that says it is known already. */
    static boolean definite(Sentence sentence, Token noun, Set<String> determiners) {
        if (noun.is("Definite", "Def")) {
            return true;
        }
        for (Token child : sentence.children(noun)) {
            if (child.has("det") && determiners.contains(lower(child))
                    || child.relation().equals("nmod:poss")
                    || child.is("Poss", "Yes")) {
                return true;
            }
        }
        return false;
    }

    static String lower(Token token) {
        return token.form().toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
