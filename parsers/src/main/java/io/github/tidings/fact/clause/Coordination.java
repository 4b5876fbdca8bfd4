package io.github.tidings.fact.clause;

import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What "and" puts together, also where the tree lost it. */
public final class Coordination {
    /** How many conjuncts are gathered at most; a list of more names nobody reads as one role. */
    private static final int MOST = 64;

    private Coordination() {}

    /** A head and its conjuncts, those among them that the tree hung on the verb or on the name behind a title instead. */
    public static List<Token> conjuncts(Sentence sentence, Token head) {
        List<Token> all = new ArrayList<>();
        all.add(head);
        if (head.has("obj") || head.has("iobj")) {
            sentence.children(sentence.token(head.head())).stream()
                    .filter(c -> c.has("conj") && c.index() > head.index() && nominal(c) && c.pos() != PartOfSpeech.ADJ)
                    .filter(c -> sentence.children(c).stream().noneMatch(d -> d.has("nsubj") || d.has("cop")))
                    .forEach(all::add);
        }
        if (head.has("nsubj") && head.head() >= 0) {
            second(sentence, head).ifPresent(all::add);
        }
        for (int i = 0; i < all.size() && all.size() < MOST; i++) {
            for (Token child : sentence.children(all.get(i))) {
                if (nominal(child) && (child.has("conj") || joined(sentence, child))) {
                    all.add(child);
                } else if (child.has("appos") && child.index() == all.get(i).index() + 1) {
                    sentence.children(child).stream()
                            .filter(c -> c.has("conj") && nominal(c))
                            .forEach(all::add);
                }
            }
        }
        return all;
    }

    /** The second of two subjects, where the tree hung both of them and the "and" on the verb. */
    private static Optional<Token> second(Sentence sentence, Token first) {
        List<Token> siblings = sentence.children(sentence.token(first.head()));
        return siblings.stream()
                .filter(c -> c.has("nsubj") && c.index() > first.index() && nominal(c))
                .filter(c -> siblings.stream()
                        .anyMatch(and -> and.has("cc") && first.index() < and.index() && and.index() < c.index()))
                .findFirst();
    }

    /**
     * "Seized power and the president urged the soldiers": the subject right before its verb where the tree joined it to what
     * stands before the "and", and took what stands behind the verb for the subject.
     */
    public static Optional<Token> strayed(Sentence sentence, Token verb) {
        List<Token> children = sentence.children(verb);
        boolean apart = verb.index() == 0
                || !verb.is("VerbForm", "Fin")
                || children.stream()
                        .anyMatch(c -> c.has("obj")
                                || c.index() < verb.index() && (c.has("nsubj") || c.has("obl") || c.has("advmod")));
        if (apart) {
            return Optional.empty();
        }
        Token at = sentence.token(verb.index() - 1);
        while ((at.has("flat") || at.has("appos")) && at.head() >= 0 && at.head() < at.index()) {
            at = sentence.token(at.head());
        }
        Token first = at;
        return sentence.child(at, "cc")
                .filter(cc -> noun(first) && first.has("conj") && cc.index() < first.index())
                .map(cc -> first);
    }

    static boolean noun(Token token) {
        return token.pos() == PartOfSpeech.NOUN || token.pos() == PartOfSpeech.PROPN;
    }

    /** Whether the word heads a clause of its own, and does not only describe or complete what stands before it. */
    public static boolean ownClause(Sentence sentence, Token word) {
        return word.pos() == PartOfSpeech.VERB
                && (word.has("conj")
                        || word.has("advcl")
                        || word.has("ccomp")
                        || word.has("parataxis")
                        || word.has("acl") && Relatives.detached(sentence, word));
    }

    /** Whether the word can be the head of a phrase that names something. */
    static boolean nominal(Token token) {
        return switch (token.pos()) {
            case NOUN, PROPN, PRON, NUM, ADJ, X, SYM, DET -> true;
            default -> false;
        };
    }

    /** A name behind an "and", be it one before its title, that the tree took for more of the name before it. */
    private static boolean joined(Sentence sentence, Token child) {
        return (child.has("flat") || child.has("appos"))
                && (sentence.child(child, "cc").isPresent()
                        || sentence.child(child, "nmod:desc")
                                .flatMap(title -> sentence.child(title, "cc"))
                                .isPresent());
    }
}
