package io.github.tidings.syntax;

import io.github.tidings.lang.LanguagePack;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the subject of a clause of time where it was taken for a phrase of its own: "It came a day after the army backed the
 * council". A finite verb right behind the phrase that has no subject and nothing that joins it can only be the clause's.
 * Immutable; the words that open a phrase or a clause are those of {@code grammar.yaml}.
 */
final class TimeClauses {
    private final Set<String> openers;

    TimeClauses(Set<String> openers) {
        this.openers = openers;
    }

    static TimeClauses of(LanguagePack pack) {
        return new TimeClauses(pack.words("grammar").set("time clauses"));
    }

    /** The same words, such nouns the subjects of the verbs behind them. */
    List<Token> mended(List<Token> tokens) {
        if (openers.isEmpty() || tokens.stream().noneMatch(this::opens)) {
            return tokens;
        }
        LooseTree tree = new LooseTree(tokens);
        tokens.stream().filter(this::opens).forEach(opener -> mend(tree, opener));
        return tree.tokens();
    }

    private boolean opens(Token opener) {
        return opener.has("case") && openers.contains(opener.form().toLowerCase(Locale.ROOT));
    }

    private static void mend(LooseTree tree, Token opener) {
        Token noun = tree.token(opener.head());
        int behind = behind(tree, noun);
        if (!LooseTree.nominal(noun) || noun.head() < 0 || behind >= tree.size()) {
            return;
        }
        Token next = tree.token(behind);
        Token verb = next.has("aux") ? tree.token(next.head()) : next;
        if (verb.pos() == PartOfSpeech.VERB && tree.finite(verb) && isLoose(tree, verb, noun)) {
            tree.hang(verb, noun.head(), "advcl");
            tree.hangSubject(noun, verb);
            tree.hang(opener, verb.index(), "mark");
        }
    }

    /** The place behind the noun and the names that go on with it. */
    private static int behind(LooseTree tree, Token noun) {
        int at = noun.index() + 1;
        while (at < tree.size()
                && tree.token(at).head() == noun.index()
                && tree.token(at).has("flat")) {
            at++;
        }
        return at;
    }

    /** A verb beside the noun, under the same word, without a subject and a word that joins it. */
    private static boolean isLoose(LooseTree tree, Token verb, Token noun) {
        return verb.head() >= 0
                && (verb.head() == noun.head() || verb.head() == noun.index())
                && !tree.any(verb, child -> child.has("nsubj") || child.has("mark") || child.has("cc"));
    }
}
