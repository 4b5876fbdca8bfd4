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
    private final Explanations explanations;
    private final TrailingParticiples trailing;
    private final EllipticClauses elliptic;
    private final Genitives genitives;
    private final LeadingTimes times;
    private final JoinedVerbs joins;

    private Reattachments(List<Token> tokens) {
        tree = new LooseTree(tokens);
        relatives = new RelativeClauses(tree);
        openings = new Openings(tree);
        adjectives = new LateAdjectives(tree);
        explanations = new Explanations(tree);
        trailing = new TrailingParticiples(tree);
        elliptic = new EllipticClauses(tree);
        genitives = new Genitives(tree);
        times = new LeadingTimes(tree);
        joins = new JoinedVerbs(tree);
    }

    /** The same words with their tree put right. */
    static List<Token> of(List<Token> tokens) {
        return new Reattachments(tokens).mended();
    }

    private List<Token> mended() {
        for (int i = 0; i < tree.size(); i++) {
            genitives.mend(offAuxiliary(offMark(tree.token(i))));
            times.mend(tree.token(i));
            Token token = tree.token(i);
            infinitive(token);
            if (listed(token)) {
                tree.hang(token, token.head(), "conj");
            } else if (token.relation().equals("nmod") && token.index() < token.head()) {
                phraseBefore(token);
            } else if (token.pos() == PartOfSpeech.NOUN && token.has("obl")) {
                explanations.bareNoun(token);
            } else if (token.has("obj")) {
                adjectivesObject(token);
                nounsObject(tree.token(i));
            } else if (token.has("xcomp")) {
                titled(token);
                explanations.named(tree.token(i));
                relatives.beyond(tree.token(i));
            } else if (token.has("appos")) {
                explanations.office(token);
                shifted(tree.token(i));
            } else if (token.relation().equals("nmod") && token.is("Definite", "Def")) {
                shifted(token);
            } else if (token.has("ccomp") && token.is("VerbForm", "Inf")) {
                relatives.beyond(token);
            } else if (token.relation().equals("acl") || joins.secondNoun(token)) {
                joins.participle(token);
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
        new OwnedNames(tree).mend();
        new Subjects(tree).mend();
        new ClosingSpeakers(tree).mend();
        new OpeningParticiples(tree).mend();
        new GardenPaths(tree).leave();
        new GardenPaths(tree).carrying();
        new LostClauses(tree).find();
        new BareRoots(tree).mend();
        new FrontedParticiples(tree).mend();
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

    /** "Had not, as of Friday, announced": what denies the auxiliary denies the verb. */
    private Token offAuxiliary(Token adverb) {
        Token head = adverb.has("advmod") ? tree.token(adverb.head()) : adverb;
        if (head.has("aux")) {
            tree.hang(adverb, head.head(), adverb.relation());
        }
        return tree.token(adverb.index());
    }

    /** "Exhorte ses citoyens à partir": an infinitive is no part of a preposition that stands behind an object. */
    private void infinitive(Token verb) {
        Token preposition = tree.token(Math.max(verb.head(), 0));
        boolean part = verb.has("fixed") && verb.is("VerbForm", "Inf") && preposition.pos() == PartOfSpeech.ADP;
        if (!part || preposition.head() < 0 || preposition.index() != verb.index() - 1) {
            return;
        }
        Token above = tree.token(preposition.head());
        boolean behindObject = above.pos() == PartOfSpeech.VERB
                && tree.any(
                        above,
                        child -> child.has("obj")
                                && child.index() < verb.index()
                                && tree.within(tree.token(preposition.index() - 1), above));
        boolean of = verb.index() + 1 < tree.size()
                && tree.token(verb.index() + 1).lemma().equals("de");
        if (behindObject && !of && !tree.comma(preposition.index() - 1)) {
            tree.hang(verb, above.index(), "xcomp");
            tree.hang(preposition, verb.index(), "mark");
        }
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

    /** "Condemned in the strongest terms the coup": a noun with its article behind a phrase and no comma is the verb's object. */
    private void shifted(Token noun) {
        Token phrase = tree.token(noun.head());
        boolean bare = noun.pos() == PartOfSpeech.NOUN
                && phrase.has("obl")
                && phrase.head() >= 0
                && (tree.any(noun, child -> child.has("det") && child.index() == phrase.index() + 1)
                        || noun.index() == phrase.index() + 1 && noun.is("Definite", "Def") && !noun.is("Case", "Gen"));
        if (bare) {
            Token verb = tree.token(phrase.head());
            if (verb.pos() == PartOfSpeech.VERB && !tree.any(verb, child -> child.has("obj"))) {
                tree.hang(noun, verb.index(), "obj");
            }
        }
    }

    /** "Bombade på söndagen mål": a phrase with its preposition never describes the noun behind it, but what the verb tells. */
    private void phraseBefore(Token phrase) {
        boolean marked = tree.any(phrase, child -> child.has("case") && child.index() < phrase.index());
        if (marked) {
            tree.above(phrase, up -> up.pos() == PartOfSpeech.VERB)
                    .filter(verb -> verb.index() < phrase.index())
                    .ifPresent(verb -> tree.hang(phrase, verb.index(), "obl"));
        }
    }

    private void verb(Token token) {
        if (token.has("conj")) {
            relatives.mainVerb(token);
        }
        if (tree.token(token.index()).has("conj")) {
            joins.finite(tree.token(token.index()));
            explanations.behindComma(tree.token(token.index()));
        }
    }

    /** "Spain, Ireland and Norway": a name that a comma parts from the one before it and "and" joins to the next. */
    private boolean listed(Token name) {
        boolean loose = name.has("nmod") || name.has("appos") || name.has("list");
        if (name.pos() != PartOfSpeech.PROPN || !loose) {
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
                && (tree.enumerates(name) || tree.enumerates(first));
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
}
