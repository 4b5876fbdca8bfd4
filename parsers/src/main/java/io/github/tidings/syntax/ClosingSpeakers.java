package io.github.tidings.syntax;

import java.util.List;
import java.util.Optional;

/**
 * Puts together what stands behind a sentence's last comma: a noun, its phrases, and a verb that the tree gave no subject.
 * "The border is closed, two officials at the airport said." Belongs to one sentence.
 */
final class ClosingSpeakers {
    /** So many words may stand between the comma and the verb. */
    private static final int LONGEST = 14;

    private final LooseTree tree;

    ClosingSpeakers(LooseTree tree) {
        this.tree = tree;
    }

    /** Looks at every verb. */
    void mend() {
        for (int i = 0; i < tree.size(); i++) {
            Token verb = tree.token(i);
            if (verb.pos() == PartOfSpeech.VERB && tells(verb) && !tree.any(verb, ClosingSpeakers::leads)) {
                subject(verb);
            }
        }
    }

    /** A clause of its own, or what the tree took for an infinitive without its mark: "diplomats in Geneva say". */
    private boolean tells(Token verb) {
        boolean clause = verb.has("conj") || verb.has("parataxis");
        return clause && tree.finite(verb) || verb.has("xcomp") && verb.is("VerbForm", "Inf");
    }

    private static boolean leads(Token child) {
        return child.has("nsubj") || child.has("cc") || child.has("mark");
    }

    private void subject(Token verb) {
        int comma = comma(verb.index());
        if (comma <= verb.head()) {
            return;
        }
        List<Token> loose = tree.tokens().subList(comma + 1, verb.index()).stream()
                .filter(token -> token.head() < comma && !token.has("punct"))
                .toList();
        Optional<Token> noun =
                loose.stream().findFirst().filter(LooseTree::nominal).filter(first -> !cased(first));
        if (noun.isPresent() && loose.stream().skip(1).allMatch(this::cased)) {
            tree.hang(verb, verb.head(), "parataxis");
            tree.hang(noun.get(), verb.index(), "nsubj");
            loose.stream().skip(1).forEach(phrase -> tree.hang(phrase, verb.index(), "obl"));
        }
    }

    /** The comma before the verb, with no other clause in between; -1 if there is none. */
    private int comma(int verb) {
        for (int i = verb - 1; i >= Math.max(1, verb - LONGEST); i--) {
            if (tree.comma(i)) {
                return i;
            }
            Token token = tree.token(i);
            if (token.pos() == PartOfSpeech.VERB && token.head() != verb || token.pos() == PartOfSpeech.CCONJ) {
                return -1;
            }
        }
        return -1;
    }

    private boolean cased(Token token) {
        return LooseTree.nominal(token) && tree.any(token, child -> child.has("case"));
    }
}
