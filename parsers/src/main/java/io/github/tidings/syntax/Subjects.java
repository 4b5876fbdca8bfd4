package io.github.tidings.syntax;

/**
 * Puts right which words are the verb, its subject and its object: where an object is taken for a part of the name
 * before it, and where an auxiliary is taken for the verb. Belongs to one sentence.
 */
final class Subjects {
    private final LooseTree tree;

    Subjects(LooseTree tree) {
        this.tree = tree;
    }

    /** Looks at every word. */
    void mend() {
        for (int i = 0; i < tree.size(); i++) {
            genitive(tree.token(i));
            behindName(tree.token(i));
            infinitive(tree.token(i));
            perfect(tree.token(i));
            second(tree.token(i));
            state(tree.token(i));
            apart(tree.token(i));
            told(tree.token(i));
            whose(tree.token(i));
        }
    }

    /**
     * Of two subjects before a verb only one is: "the caretaker prime minister asked" has a title, "the ministers, due to meet,
     * said" an adjective behind its comma, "we, the members, ask" a noun, "Lima: the ministers ask" what it is about.
     */
    private void second(Token subject) {
        boolean somebody = LooseTree.nominal(subject) || subject.pos() == PartOfSpeech.PRON;
        if (!subject.has("nsubj") || subject.head() < subject.index() || !somebody) {
            return;
        }
        tree.child(
                        tree.token(subject.head()),
                        child -> child.has("nsubj") && subject.index() < child.index() && child.index() < child.head())
                .ifPresent(other -> {
                    if (tree.token(subject.index() + 1).form().equals(":")) {
                        tree.hang(subject, subject.head(), "parataxis");
                    } else if (other.pos() == PartOfSpeech.ADJ && tree.comma(other.index() - 1)) {
                        tree.hang(other, subject.index(), "acl");
                    } else if (LooseTree.nominal(other) && tree.comma(begin(other) - 1)) {
                        tree.hang(other, subject.index(), "appos");
                    } else if (LooseTree.nominal(subject)
                            && LooseTree.nominal(other)
                            && begin(other) == subject.index() + 1) {
                        tree.children(subject)
                                .toList()
                                .forEach(child -> tree.hang(child, other.index(), child.relation()));
                        tree.hang(subject, other.index(), "compound");
                    }
                });
    }

    /** "Left ten people dead": who is brought into a state is the verb's object. */
    private void state(Token adjective) {
        if (!adjective.has("xcomp") || adjective.pos() != PartOfSpeech.ADJ || adjective.head() > adjective.index()) {
            return;
        }
        Token verb = tree.token(adjective.head());
        tree.child(
                        adjective,
                        child -> child.relation().equals("obl:unmarked")
                                && child.index() > verb.index()
                                && child.index() < adjective.index())
                .filter(noun -> !tree.any(verb, child -> child.has("obj")))
                .ifPresent(noun -> tree.hang(noun, verb.index(), "obj"));
    }

    /** "The ministers, due to meet, said": what a comma parts from its noun is no part of the noun's phrase. */
    private void apart(Token adjective) {
        if (adjective.has("amod")
                && adjective.pos() == PartOfSpeech.ADJ
                && adjective.head() < adjective.index()
                && tree.comma(adjective.index() - 1)) {
            tree.hang(adjective, adjective.head(), "acl");
        }
    }

    /** "Said the envoy, Anna Lind, had been summoned": what stands before a finite clause without a subject is its subject. */
    private void told(Token clause) {
        boolean bare = clause.has("ccomp")
                && tree.any(clause, child -> child.has("aux") && child.is("VerbForm", "Fin"))
                && !tree.any(
                        clause,
                        child -> child.has("nsubj") || child.has("csubj") || child.has("expl") || child.has("mark"));
        if (!bare || clause.head() < 0 || clause.head() > clause.index()) {
            return;
        }
        Token verb = tree.token(clause.head());
        boolean passive = tree.any(clause, child -> child.relation().equals("aux:pass"));
        tree.child(verb, child -> child.has("nsubj") && child.index() < verb.index())
                .flatMap(speaker -> tree.child(
                        verb,
                        child -> child.has("obj") && child.index() > verb.index() && child.index() < clause.index()))
                .filter(LooseTree::nominal)
                .ifPresent(noun -> tree.hang(noun, clause.index(), passive ? "nsubj:pass" : "nsubj"));
    }

    /** "Mali, whose leaders on Monday gave": a noun behind "whose" opens a clause about the noun before it. */
    private void whose(Token pronoun) {
        boolean opens = pronoun.is("PronType", "Rel")
                && pronoun.relation().equals("nmod:poss")
                && pronoun.head() > pronoun.index()
                && tree.comma(pronoun.index() - 1);
        if (!opens) {
            return;
        }
        Token noun = tree.token(pronoun.head());
        if (noun.head() < 0 || noun.head() > noun.index() || !noun.has("appos")) {
            return;
        }
        Token before = tree.token(noun.head());
        tree.tokens().stream()
                .skip(noun.index() + 1L)
                .filter(verb -> verb.pos() == PartOfSpeech.VERB && tree.finite(verb))
                .findFirst()
                .filter(verb -> !tree.any(verb, child -> child.has("nsubj")) && !tree.within(noun, verb))
                .ifPresent(verb -> {
                    tree.hang(noun, verb.index(), "nsubj");
                    tree.hang(verb, before.index(), "acl:relcl");
                });
    }

    private int begin(Token noun) {
        return tree.children(noun)
                .mapToInt(Token::index)
                .filter(at -> at < noun.index())
                .min()
                .orElse(noun.index());
    }

    /** "Costa Ricas president": the genitive of a name of two words. */
    private void genitive(Token name) {
        boolean before =
                name.pos() == PartOfSpeech.PROPN && name.relation().equals("nmod") && name.head() > name.index();
        if (before
                && !tree.any(name, child -> child.has("case"))
                && tree.any(name, child -> child.has("flat") && child.form().endsWith("s"))) {
            tree.hang(name, name.head(), "nmod:poss");
        }
    }

    /** "I maj utsåg Lind juristen": a definite noun right behind the subject's name is the verb's object. */
    private void behindName(Token noun) {
        boolean definite = noun.pos() == PartOfSpeech.NOUN && noun.is("Definite", "Def") && !noun.is("Case", "Gen");
        if (!definite || !(noun.has("flat") || noun.has("obj")) || noun.head() != noun.index() - 1 || noun.head() < 1) {
            return;
        }
        Token name = tree.token(noun.head());
        Token verb = tree.token(noun.head() - 1);
        boolean subject = name.pos() == PartOfSpeech.PROPN
                && name.has("nsubj")
                && name.head() == verb.index()
                && verb.pos() == PartOfSpeech.VERB;
        if (subject) {
            tree.hang(noun, verb.index(), "obj");
        }
    }

    /** "Uppmanades att avgå": an infinitive with its mark completes the verb, and is no object. */
    private void infinitive(Token verb) {
        if (verb.has("obj") && verb.is("VerbForm", "Inf") && tree.any(verb, child -> child.has("mark"))) {
            tree.hang(verb, verb.head(), "xcomp");
        }
    }

    /** "Ska ha gripit", "hade tidigare infört": the verb is the supine, and what it hangs on its auxiliary. */
    private void perfect(Token supine) {
        if (!supine.has("xcomp")
                || !supine.is("VerbForm", "Sup")
                || supine.head() > supine.index()
                || tree.any(supine, child -> child.has("aux"))) {
            return;
        }
        Token auxiliary = tree.token(supine.head());
        tree.hang(supine, auxiliary.head(), auxiliary.relation());
        for (int i = 0; i < tree.size(); i++) {
            Token other = tree.token(i);
            if (other.head() == auxiliary.index()) {
                tree.hang(other, supine.index(), other.relation());
            }
        }
        tree.auxiliary(auxiliary, supine.index());
    }
}
