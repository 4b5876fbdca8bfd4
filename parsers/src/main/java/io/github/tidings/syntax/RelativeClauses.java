package io.github.tidings.syntax;

import java.util.Optional;

/** Puts relative clauses right: on the noun that their verb agrees with, and apart from the clause around them. */
final class RelativeClauses {
    private final LooseTree tree;

    RelativeClauses(LooseTree tree) {
        this.tree = tree;
    }

    /** "The acts of the group, which says": the clause is the nearer noun's if the verb agrees with that one alone. */
    void agreeing(Token verb) {
        Token noun = tree.token(verb.head());
        Optional<Token> pronoun = pronoun(verb);
        if (pronoun.isEmpty() || tree.agrees(noun, verb) || tree.any(noun, child -> child.has("conj"))) {
            return;
        }
        for (int i = pronoun.get().index() - 1; i > noun.index(); i--) {
            Token nearer = tree.token(i);
            if (nearer.has("nmod")
                    && nearer.pos() == PartOfSpeech.NOUN
                    && tree.within(nearer, noun)
                    && tree.ancestors(nearer).noneMatch(above -> above.index() == verb.index())
                    && number(nearer)
                    && tree.agrees(nearer, verb)) {
                tree.hang(verb, nearer.index(), verb.relation());
                return;
            }
        }
    }

    /** "Urges all who are in the city to leave", "advises citizens based in the city to leave": an infinitive behind a phrase or "there" of such a clause is that of the verb above the noun. */
    void beyond(Token infinitive) {
        Token clause = tree.token(infinitive.head());
        boolean within = infinitive.is("VerbForm", "Inf")
                && clause.has("acl")
                && clause.index() < infinitive.index()
                && tree.any(clause, child -> tellsWhere(child, clause) && child.index() < infinitive.index());
        if (!within) {
            return;
        }
        boolean relative = clause.relation().equals("acl:relcl");
        Token noun = tree.token(clause.head());
        if (tree.any(infinitive, child -> child.has("mark") && child.pos() == PartOfSpeech.PART)
                ? relative && noun.has("obj")
                : !relative && told(clause, noun, infinitive)) {
            Token verb = tree.token(noun.head());
            if (!tree.any(verb, child -> child.has("xcomp") || child.has("ccomp"))) {
                tree.hang(infinitive, verb.index(), "xcomp");
            }
        }
    }

    /** Whether the noun is whom a verb addresses, and a participle behind it only tells where they are. */
    private boolean told(Token participle, Token noun, Token infinitive) {
        return participle.is("VerbForm", "Part")
                && (noun.has("obj") || noun.has("obl"))
                && tree.token(noun.head()).pos() == PartOfSpeech.VERB
                && tree.any(infinitive, child -> child.has("mark") && child.pos() == PartOfSpeech.ADP)
                && !tree.any(participle, child -> child.relation().equals("obl:agent"));
    }

    private static boolean tellsWhere(Token child, Token verb) {
        return child.has("obl") || child.pos() == PartOfSpeech.ADV && child.index() > verb.index();
    }

    /** "The men, who fled the city, have returned": a verb that nothing joins to the clause before it is the sentence's own. */
    void mainVerb(Token verb) {
        Token other = tree.token(verb.head());
        boolean apart = verb.index() > other.index()
                && other.relation().equals("acl:relcl")
                && tree.finite(verb)
                && !tree.any(verb, child -> child.has("cc") || child.has("nsubj"));
        if (!apart) {
            return;
        }
        Token root = tree.root(other);
        boolean joint = root.pos() == PartOfSpeech.CCONJ;
        boolean named =
                LooseTree.nominal(root) && tree.agrees(root, verb) && !tree.any(root, child -> child.has("cop"));
        if ((joint || named) && root.index() < other.index()) {
            tree.hang(verb, -1, "root");
            tree.hang(root, verb.index(), joint ? "cc" : tree.any(root, child -> child.has("case")) ? "obl" : "nsubj");
            if (joint) {
                tree.children(root)
                        .filter(child -> !child.has("punct"))
                        .toList()
                        .forEach(child -> tree.hang(child, verb.index(), "obl"));
            }
        }
    }

    /** "Announced chiefs who had led the talks": a clause that opens with "who" right behind a noun describes it, and is no second one. */
    void loose(Token verb) {
        Optional<Token> pronoun = pronoun(verb);
        if (pronoun.isEmpty() || tree.any(verb, child -> child.has("cc") && child.index() < verb.index())) {
            return;
        }
        noun(pronoun.get().index() - 1, verb).ifPresent(noun -> tree.hang(verb, noun.index(), "acl:relcl"));
    }

    /** The noun that ends there, or that the words up to there describe. */
    private Optional<Token> noun(int last, Token verb) {
        int at = tree.comma(last) ? last - 1 : last;
        if (at < 0) {
            return Optional.empty();
        }
        Token head = head(tree.token(at), verb);
        boolean outside = tree.ancestors(head).noneMatch(above -> above.index() == verb.index());
        return Optional.of(head).filter(LooseTree::nominal).filter(noun -> outside && tree.agrees(noun, verb));
    }

    private Token head(Token last, Token verb) {
        Token head = last;
        while (head.head() >= 0
                && head.head() < head.index()
                && head.head() != verb.index()
                && (!LooseTree.nominal(head) || head.has("flat") || head.has("amod") || head.has("conj"))) {
            head = tree.token(head.head());
        }
        return head;
    }

    private Optional<Token> pronoun(Token verb) {
        return tree.child(verb, child -> child.has("nsubj") && child.is("PronType", "Rel"));
    }

    private static boolean number(Token noun) {
        return noun.is("Number", "Sing") || noun.is("Number", "Plur");
    }
}
