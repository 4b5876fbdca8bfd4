package io.github.tidings.syntax;

/** Hangs verbs behind "and" on the verb that they go with, and on no noun. Belongs to one sentence. */
final class JoinedVerbs {
    private final LooseTree tree;

    JoinedVerbs(LooseTree tree) {
        this.tree = tree;
    }

    /** Whether a verb with an object or a phrase of its own is joined to a noun as only another noun can be. */
    boolean secondNoun(Token verb) {
        Token head = tree.token(Math.max(verb.head(), 0));
        return verb.has("conj")
                && verb.is("VerbForm", "Part")
                && (LooseTree.nominal(head) || head.pos() == PartOfSpeech.ADJ)
                && !tree.finite(verb)
                && tree.any(verb, child -> child.has("obj") || child.has("obl"));
    }

    /** "Has condemned the coup and recalled": a participle behind "and" goes with the verb, not with the noun before it. */
    void participle(Token participle) {
        boolean joined = participle.is("VerbForm", "Part")
                && tree.any(participle, child -> child.has("cc") && child.index() < participle.index());
        if (joined && !tree.any(participle, child -> child.has("aux") || child.has("nsubj"))) {
            tree.above(participle, head -> head.pos() == PartOfSpeech.VERB)
                    .filter(verb -> verb.index() < participle.index())
                    .ifPresent(verb -> tree.hang(participle, verb.index(), "conj"));
        }
    }

    /**
     * "Urges him to leave and imposes sanctions", "warns that they are late and leaves": a finite verb behind "and" goes with no
     * infinitive and with none of another number, but with the verb above that is like it.
     */
    void finite(Token verb) {
        Token other = tree.token(verb.head());
        // "to stay and fight": an English infinitive may be taken for a finite verb
        boolean finite =
                tree.finite(verb) && (verb.is("Person", "3") || !verb.form().equals(verb.lemma()));
        boolean bare = finite && !tree.any(verb, child -> child.has("nsubj") || child.has("csubj"));
        // "we condemn the coup and call for": so may a finite verb for an infinitive
        boolean plain = verb.is("VerbForm", "Inf")
                && !tree.any(verb, child -> child.has("nsubj") || child.has("mark") || child.has("aux"));
        if ((bare || plain) && LooseTree.nominal(other)) {
            behindObject(verb, other);
        }
        if (!bare || other.pos() != PartOfSpeech.VERB || other.index() > verb.index()) {
            return;
        }
        boolean infinitive = other.is("VerbForm", "Inf") && !tree.finite(other);
        boolean otherNumber = tree.finite(other)
                && !tree.agrees(other, verb)
                && tree.any(other, child -> child.has("nsubj") && child.index() < other.index());
        if (!infinitive && parallel(verb, other)) {
            tree.hang(verb, other.head(), "conj");
        } else if (infinitive || otherNumber) {
            tree.above(other, up -> up.index() < other.index() && tree.finite(up) && tree.agrees(up, verb))
                    .filter(up -> up.pos() == PartOfSpeech.VERB)
                    .ifPresent(up -> tree.hang(verb, up.index(), "conj"));
        }
    }

    /** "Demands that they go and hints that it may act": what takes a clause itself goes with the verb that takes the clause before. */
    private boolean parallel(Token verb, Token other) {
        if (!other.has("ccomp") || !marked(other) || marked(verb) || other.head() < 0 || other.head() > other.index()) {
            return false;
        }
        Token up = tree.token(other.head());
        boolean alike = up.pos() == PartOfSpeech.VERB
                && tree.finite(up)
                && tree.agrees(up, verb)
                && up.is("Tense", "Past") == verb.is("Tense", "Past");
        return alike && tree.any(verb, child -> child.index() > verb.index() && completes(child));
    }

    private boolean completes(Token clause) {
        return (clause.has("ccomp") || clause.has("xcomp") || clause.has("advcl")) && marked(clause);
    }

    private boolean marked(Token clause) {
        return tree.any(clause, child -> child.has("mark") && child.index() < clause.index());
    }

    /** "Hailed a great day and called for calm": a finite verb behind "and" goes with the verb, not with its object. */
    private void behindObject(Token verb, Token noun) {
        boolean joined = noun.index() < verb.index()
                && tree.any(verb, child -> child.has("cc"))
                && !tree.any(noun, child -> child.has("cop"));
        if (joined) {
            tree.above(noun, up -> up.pos() == PartOfSpeech.VERB && !tree.any(up, child -> child.has("expl")))
                    .filter(up -> up.index() < noun.index() && tree.finite(up))
                    .filter(up -> tree.agrees(up, verb) || up.is("Tense", "Past") && verb.is("Tense", "Past"))
                    .ifPresent(up -> tree.hang(verb, up.index(), "conj"));
        }
    }
}
