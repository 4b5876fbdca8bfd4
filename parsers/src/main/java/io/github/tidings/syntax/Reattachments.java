package io.github.tidings.syntax;

import java.util.List;

/**
 * Hangs words elsewhere where a tree cannot be right: what "and" joins describes no noun, a relative clause agrees with its noun,
 * a sentence has a verb. Belongs to one sentence.
 */
final class Reattachments {
    private final LooseTree tree;
    private final RelativeClauses relatives;
    private final Openings openings;
    private final LateAdjectives adjectives;
    private final TrailingParticiples trailing;
    private final EllipticClauses elliptic;
    private final Genitives genitives;

    private Reattachments(List<Token> tokens) {
        tree = new LooseTree(tokens);
        relatives = new RelativeClauses(tree);
        openings = new Openings(tree);
        adjectives = new LateAdjectives(tree);
        trailing = new TrailingParticiples(tree);
        elliptic = new EllipticClauses(tree);
        genitives = new Genitives(tree);
    }

    /** The same words with their tree put right. */
    static List<Token> of(List<Token> tokens) {
        return new Reattachments(tokens).mended();
    }

    private List<Token> mended() {
        for (int i = 0; i < tree.size(); i++) {
            genitives.mend(offMark(tree.token(i)));
            Token token = tree.token(i);
            if (listed(token)) {
                tree.hang(token, token.head(), "conj");
            } else if (token.pos() == PartOfSpeech.NOUN && token.has("obl")) {
                bareNoun(token);
            } else if (token.has("obj")) {
                adjectivesObject(token);
                nounsObject(tree.token(i));
            } else if (token.has("xcomp")) {
                titled(token);
                relatives.beyond(tree.token(i));
            } else if (token.has("appos")) {
                office(token);
            } else if (token.has("ccomp") && token.is("VerbForm", "Inf")) {
                relatives.beyond(token);
            } else if (token.relation().equals("acl") || secondNoun(token)) {
                joined(token);
            } else if (token.relation().equals("acl:relcl")) {
                relatives.agreeing(token);
            } else if (token.has("advcl")) {
                gerund(token);
                nearest(tree.token(i));
                relatives.beyond(tree.token(i));
            } else if (token.has("root")) {
                openings.subject(token);
                adjectives.mend(token);
            } else if (token.has("parataxis")) {
                relatives.loose(token);
            } else if (token.has("conj")) {
                relatives.loose(token);
                trailing.mend(token);
                elliptic.mend(tree.token(i));
                verb(tree.token(i));
            }
        }
        new Subjects(tree).mend();
        new GardenPaths(tree).leave();
        new LostClauses(tree).find();
        return tree.tokens();
    }

    /** Nothing hangs on a comma, but on what the comma hangs on. */
    private Token offMark(Token token) {
        Token head = token.head() < 0 ? token : tree.token(token.head());
        if (head.pos() == PartOfSpeech.PUNCT && head.head() >= 0) {
            tree.hang(token, head.head(), token.relation());
        }
        return tree.token(token.index());
    }

    /** "Störtade president Bazoum": a title with its name is who something is done to, or who does it, and no predicate. */
    private void titled(Token title) {
        boolean person = title.pos() == PartOfSpeech.NOUN
                && tree.any(title, child -> child.has("flat") && child.pos() == PartOfSpeech.PROPN)
                && !tree.any(title, child -> child.has("case") || child.has("cop"));
        Token verb = tree.token(title.head());
        if (person && verb.pos() == PartOfSpeech.VERB && !tree.any(verb, child -> child.has("obj"))) {
            tree.hang(title, verb.index(), tree.any(verb, child -> child.has("nsubj")) ? "obj" : "nsubj");
        }
    }

    /** "A nommé le général Lind chef de la police": an office right behind an object's name, with no comma, is what it becomes. */
    private void office(Token noun) {
        Token object = tree.token(noun.head());
        boolean behindName = noun.pos() == PartOfSpeech.NOUN
                && object.has("obj")
                && noun.index() > object.index() + 1
                && tree.token(noun.index() - 1).pos() == PartOfSpeech.PROPN;
        if (behindName && !tree.any(noun, child -> child.has("det") || child.has("case") || child.has("punct"))) {
            tree.hang(noun, object.head(), "xcomp");
        }
    }

    private void verb(Token token) {
        if (token.has("conj")) {
            relatives.mainVerb(token);
        }
        if (tree.token(token.index()).has("conj")) {
            coordinated(tree.token(token.index()));
            explanation(tree.token(token.index()));
        }
    }

    /** "The commissioner for trade, Anna Lind, said": a name between commas that no "and" joins explains the noun before it. */
    private void explanation(Token name) {
        Token noun = tree.token(name.head());
        boolean apart = name.pos() == PartOfSpeech.PROPN
                && LooseTree.nominal(noun)
                && noun.index() < name.index()
                && tree.any(name, child -> child.form().equals(",") && child.index() < name.index())
                && !tree.any(name, child -> child.has("cc") || child.has("conj"));
        if (apart && !tree.any(noun, child -> child.has("conj") && tree.any(child, c -> c.has("cc")))) {
            tree.hang(name, noun.index(), "appos");
        }
    }

    /** "Said Lind, director of the school": a noun that no preposition brings in explains the subject that it follows. */
    private void bareNoun(Token noun) {
        boolean behindName = noun.index() > 1
                && tree.comma(noun.index() - 1)
                && tree.token(noun.index() - 2).pos() == PartOfSpeech.PROPN;
        if (behindName && !tree.any(noun, Reattachments::determines) && tree.any(noun, this::complement)) {
            Token name = tree.token(noun.index() - 2);
            while (name.has("flat") && name.head() < name.index()) {
                name = tree.token(name.head());
            }
            if (name.has("nsubj") && name.head() == noun.head()) {
                tree.hang(noun, name.index(), "appos");
            }
        }
    }

    /** "Spain, Ireland and Norway": a name that a comma parts from the one before it and "and" joins to the next. */
    private boolean listed(Token name) {
        if (name.pos() != PartOfSpeech.PROPN || !name.has("nmod") && !name.has("appos")) {
            return false;
        }
        Token first = tree.token(name.head());
        int at = name.index() - 1;
        while (at > first.index() && tree.token(at).pos() == PartOfSpeech.DET) {
            at--;
        }
        return first.pos() == PartOfSpeech.PROPN
                && at > first.index()
                && tree.comma(at)
                && !tree.any(name, child -> child.has("case"))
                && tree.any(
                        name,
                        child -> child.has("conj")
                                && child.pos() == PartOfSpeech.PROPN
                                && tree.any(child, c -> c.has("cc")));
    }

    private static boolean determines(Token child) {
        return child.has("case") || child.has("det") || child.has("nummod");
    }

    private boolean complement(Token child) {
        return child.has("nmod") && tree.any(child, c -> c.has("case"));
    }

    /** {@code jugent « illégale » la loi}: an object is the verb's, not that of the adjective that tells what it makes of it. */
    private void adjectivesObject(Token object) {
        Token adjective = tree.token(object.head());
        if (adjective.pos() == PartOfSpeech.ADJ && adjective.has("xcomp") && object.index() > adjective.index()) {
            tree.hang(object, adjective.head(), object.relation());
        }
    }

    /** "Condemned with all firmness the raid": an object is the verb's, not that of a noun before it. */
    private void nounsObject(Token object) {
        Token noun = tree.token(object.head());
        boolean nouns = LooseTree.nominal(noun) && noun.index() < object.index() && LooseTree.nominal(object);
        if (nouns && !tree.any(noun, child -> child.has("cop") || child.has("aux"))) {
            tree.above(noun, verb -> verb.pos() == PartOfSpeech.VERB)
                    .filter(verb -> verb.index() < noun.index() && !tree.any(verb, child -> child.has("obj")))
                    .ifPresent(verb -> tree.hang(object, verb.index(), object.relation()));
        }
    }

    /** Whether a verb with an object or a phrase of its own is joined to a noun as only another noun can be. */
    private boolean secondNoun(Token verb) {
        Token head = tree.token(Math.max(verb.head(), 0));
        return verb.has("conj")
                && (LooseTree.nominal(head) || head.pos() == PartOfSpeech.ADJ)
                && !tree.finite(verb)
                && tree.any(verb, child -> child.has("obj") || child.has("obl"));
    }

    /** "Backed May by expelling diplomats": a participle with "en" tells how the verb's deed is done, not of a noun. */
    private void gerund(Token participle) {
        Token noun = tree.token(participle.head());
        boolean how = LooseTree.nominal(noun)
                && noun.index() < participle.index()
                && participle.is("VerbForm", "Part")
                && participle.is("Tense", "Pres")
                && tree.any(participle, child -> child.has("mark") && child.index() == participle.index() - 1);
        if (how) {
            tree.above(noun, verb -> verb.pos() == PartOfSpeech.VERB)
                    .filter(verb -> verb.index() < noun.index())
                    .ifPresent(verb -> tree.hang(participle, verb.index(), participle.relation()));
        }
    }

    /** "A condamné le coup et demandé au chef, M. Lind, de partir": an infinitive behind a comma goes with the last verb before it. */
    private void nearest(Token infinitive) {
        Token verb = tree.token(infinitive.head());
        boolean apart = infinitive.is("VerbForm", "Inf")
                && verb.index() < infinitive.index()
                && tree.any(
                        infinitive,
                        child -> child.has("mark") && child.pos() == PartOfSpeech.ADP && tree.comma(child.index() - 1));
        if (apart) {
            tree.child(
                            verb,
                            child -> child.has("conj")
                                    && child.pos() == PartOfSpeech.VERB
                                    && child.index() > verb.index()
                                    && child.index() < infinitive.index())
                    .ifPresent(last -> tree.hang(infinitive, last.index(), "xcomp"));
        }
    }

    /** "Has condemned the coup and recalled": a participle behind "and" goes with the verb, not with the noun before it. */
    private void joined(Token participle) {
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
    private void coordinated(Token verb) {
        Token other = tree.token(verb.head());
        // "to stay and fight": an English infinitive may be taken for a finite verb
        boolean finite =
                tree.finite(verb) && (verb.is("Person", "3") || !verb.form().equals(verb.lemma()));
        boolean bare = finite && !tree.any(verb, child -> child.has("nsubj") || child.has("csubj"));
        if (bare && LooseTree.nominal(other)) {
            behindObject(verb, other);
        }
        if (!bare || other.pos() != PartOfSpeech.VERB || other.index() > verb.index()) {
            return;
        }
        boolean infinitive = other.is("VerbForm", "Inf") && !tree.finite(other);
        boolean otherNumber = tree.finite(other)
                && !tree.agrees(other, verb)
                && tree.any(other, child -> child.has("nsubj") && child.index() < other.index());
        if (infinitive || otherNumber) {
            tree.above(other, up -> up.index() < other.index() && tree.finite(up) && tree.agrees(up, verb))
                    .filter(up -> up.pos() == PartOfSpeech.VERB)
                    .ifPresent(up -> tree.hang(verb, up.index(), "conj"));
        }
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
