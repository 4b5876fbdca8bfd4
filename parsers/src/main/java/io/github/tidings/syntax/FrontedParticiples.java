package io.github.tidings.syntax;

import java.util.Optional;

/**
 * What stands in the phrase of a past participle is its own, and no object is: "Named minister by the king, Lind left". One that commas
 * set off behind the subject is no main verb: "The party, backed by Oslo, won". Belongs to one sentence.
 */
final class FrontedParticiples {
    private final LooseTree tree;

    FrontedParticiples(LooseTree tree) {
        this.tree = tree;
    }

    /** Looks at the first word of the sentence, and at its root. */
    void mend() {
        int at = 0;
        while (at < tree.size()
                && (tree.token(at).has("punct") || tree.token(at).pos() == PartOfSpeech.ADV)) {
            at++;
        }
        if (at < tree.size() && participle(tree.token(at))) {
            front(tree.token(at), tree.token(tree.token(at).head()));
        }
        tree.tokens().stream().filter(token -> token.head() < 0).findFirst().ifPresent(this::setOff);
    }

    private boolean participle(Token verb) {
        return verb.pos() == PartOfSpeech.VERB
                && verb.is("Tense", "Past")
                && verb.has("advcl")
                && verb.head() > verb.index()
                && !tree.any(verb, child -> child.has("nsubj") || child.has("aux") || child.has("mark"));
    }

    /** Hangs on the participle what stands before the comma before the verb's subject. */
    private void front(Token participle, Token verb) {
        Optional<Token> subject = tree.child(
                verb, child -> child.has("nsubj") && child.index() < verb.index() && tree.comma(begin(child) - 1));
        if (subject.isEmpty()) {
            return;
        }
        int comma = begin(subject.get()) - 1;
        tree.children(verb)
                .filter(child -> child.index() > participle.index() && child.index() < comma && child.has("obl"))
                .toList()
                .forEach(phrase -> tree.hang(phrase, participle.index(), phrase.relation()));
        tree.child(participle, child -> child.has("obj"))
                .ifPresent(made -> tree.hang(made, participle.index(), "xcomp"));
    }

    private int begin(Token noun) {
        int begin = noun.index();
        while (begin > 0 && !tree.token(begin - 1).has("punct") && tree.within(tree.token(begin - 1), noun)) {
            begin--;
        }
        return begin;
    }

    /** Between the commas behind the subject it describes that, and the verb behind them is the main one. */
    private void setOff(Token root) {
        boolean past = root.pos() == PartOfSpeech.VERB && root.is("Tense", "Past");
        if (!past || tree.any(root, child -> child.has("aux"))) {
            return;
        }
        Optional<Token> subject =
                tree.child(root, child -> child.has("nsubj") && child.index() < root.index() && parted(child, root));
        Optional<Token> verb = tree.child(
                root,
                child -> (child.has("conj") || child.has("parataxis"))
                        && child.index() > root.index()
                        && (tree.finite(child) || child.is("Tense", "Past"))
                        && !tree.any(child, c -> c.has("cc") || c.has("nsubj") || c.has("expl"))
                        && tree.comma(behindAdverbs(child) - 1));
        if (subject.isPresent() && verb.isPresent()) {
            tree.hang(verb.get(), -1, "root");
            tree.hang(subject.get(), verb.get().index(), "nsubj");
            tree.hang(root, subject.get().index(), "acl");
        }
    }

    /** Whether between the subject's phrase and the participle stand a comma and adverbs alone. */
    private boolean parted(Token subject, Token participle) {
        int at = behindAdverbs(participle) - 1;
        return tree.comma(at) && at > subject.index() && !tree.any(subject, child -> child.has("appos"));
    }

    /** The index of the verb, or of the first of the adverbs and auxiliaries before it. */
    private int behindAdverbs(Token verb) {
        int at = verb.index();
        while (at > 0
                && (tree.token(at - 1).pos() == PartOfSpeech.ADV
                        || tree.token(at - 1).pos() == PartOfSpeech.AUX)) {
            at--;
        }
        return at;
    }
}
