package io.github.tidings.syntax;

import java.util.Optional;

/** Gives a sentence its subject back that the tree has hung on the phrase with which it opens: "From Lima, the minister said". */
final class Openings {
    private final LooseTree tree;

    Openings(LooseTree tree) {
        this.tree = tree;
    }

    /** Makes the noun behind the opening phrase and its comma the subject of the sentence's verb. */
    void subject(Token verb) {
        if (verb.pos() != PartOfSpeech.VERB || !tree.finite(verb) || tree.any(verb, child -> child.has("nsubj"))) {
            return;
        }
        Optional<Token> number = tree.child(verb, child -> child.index() < verb.index() && number(child));
        if (number.isPresent()) {
            tree.hang(number.get(), verb.index(), "nsubj");
            return;
        }
        Optional<Token> opening =
                tree.child(verb, child -> child.has("obl") && child.index() < verb.index() && opens(child));
        Optional<Token> noun = opening.flatMap(phrase -> tree.child(phrase, child -> subject(child, phrase, verb)));
        if (noun.isEmpty()) {
            return;
        }
        Optional<Token> first = tree.child(noun.get(), child -> ownClause(child, noun.get(), verb));
        if (first.isPresent()) {
            tree.hang(first.get(), -1, "root");
            tree.hang(verb, first.get().index(), "conj");
            tree.hang(opening.orElseThrow(), first.get().index(), "obl");
        }
        tree.hang(noun.get(), first.orElse(verb).index(), "nsubj");
    }

    /** "Some 500 of his followers": a number of several, without a preposition, is no adverbial. */
    private boolean number(Token token) {
        return token.pos() == PartOfSpeech.NUM
                && token.has("obl")
                && !tree.any(token, child -> child.has("case"))
                && tree.any(token, child -> child.has("nmod") && child.is("Number", "Plur"));
    }

    /** Whether the phrase with its preposition is what the sentence begins with. */
    private boolean opens(Token phrase) {
        Optional<Token> preposition = tree.child(phrase, child -> child.has("case"));
        int at = 0;
        while (at < phrase.index() && tree.token(at).pos() == PartOfSpeech.PUNCT) {
            at++;
        }
        int begin = at;
        return preposition.filter(p -> p.index() == begin).isPresent();
    }

    /** Whether the noun stands behind a comma, with no preposition, and is of the verb's number. */
    private boolean subject(Token noun, Token opening, Token verb) {
        boolean apposed = (noun.has("appos") || noun.has("nmod")) && noun.index() > opening.index();
        if (!apposed || noun.index() > verb.index() || tree.any(noun, child -> child.has("case") || child.has("cc"))) {
            return false;
        }
        int at = noun.index() - 1;
        while (at > opening.index()
                && tree.token(at).head() == noun.index()
                && !tree.token(at).has("punct")) {
            at--;
        }
        boolean closed = comma(verb.index() - 1)
                && tree.any(noun, child -> child.has("punct") && child.index() == verb.index() - 1);
        return comma(at) && !closed && LooseTree.nominal(noun) && (tree.agrees(noun, verb) || counts(noun));
    }

    /** Whether it is a number of many: "une centaine de personnes". */
    private boolean counts(Token noun) {
        return tree.any(noun, child -> child.has("nmod") && child.is("Number", "Plur"));
    }

    /** Whether the clause that the tree hung on the noun is the sentence's first: finite, without "who", and "and" before the verb. */
    private boolean ownClause(Token clause, Token noun, Token verb) {
        return clause.relation().equals("acl:relcl")
                && tree.finite(clause)
                && clause.index() < verb.index()
                && tree.agrees(noun, clause)
                && !tree.any(clause, child -> child.is("PronType", "Rel") || child.has("nsubj"))
                && tree.any(
                        verb,
                        child -> child.has("cc") && child.index() > clause.index() && child.index() < verb.index());
    }

    private boolean comma(int index) {
        return index >= 0 && tree.token(index).form().equals(",");
    }
}
