package io.github.tidings.syntax;

import java.util.List;
import java.util.Optional;

/**
 * Gives a sentence its subject back that the tree has hung on the phrase with which it opens: "From Lima, the minister said", "In
 * Paris, President Macron, who had arrived, recalled him". Belongs to one sentence.
 */
final class Openings {
    private final LooseTree tree;

    Openings(LooseTree tree) {
        this.tree = tree;
    }

    /** Makes the noun behind the opening phrase and its comma the subject of the sentence's verb. */
    void subject(Token verb) {
        boolean speaks = verb.pos() == PartOfSpeech.VERB
                && (tree.finite(verb) || verb.is("Tense", "Past"))
                && !verb.is("Mood", "Imp");
        if (!speaks || tree.any(verb, child -> child.has("nsubj") || child.has("csubj") || child.has("expl"))) {
            return;
        }
        Optional<Token> number = tree.child(verb, child -> child.index() < verb.index() && number(child));
        if (number.isPresent()) {
            tree.hang(number.get(), verb.index(), "nsubj");
            return;
        }
        clause(verb).ifPresentOrElse(clause -> behindClause(clause, verb), () -> behindPhrase(verb));
    }

    /** The clause with which the sentence opens: "As they fled, the army fired". */
    private Optional<Token> clause(Token verb) {
        return tree.child(
                verb,
                child -> child.has("advcl")
                        && child.index() < verb.index()
                        && tree.any(child, mark -> mark.has("mark") && mark.index() == 0));
    }

    /** Of the last noun of the clause the tree has made one more of the same, or what explains it. */
    private void behindClause(Token clause, Token verb) {
        tree.tokens().stream()
                .filter(noun ->
                        noun.index() > clause.index() && noun.index() < verb.index() && tree.within(noun, clause))
                .filter(noun -> subject(noun, tree.token(noun.head()), verb))
                .findFirst()
                .ifPresent(noun -> {
                    tree.hang(noun, verb.index(), "nsubj");
                    tree.tokens().stream()
                            .filter(rest -> rest.index() > noun.index() && rest.index() < verb.index())
                            .filter(rest -> rest.head() < noun.index() && !rest.has("punct"))
                            .toList()
                            .forEach(rest -> tree.hang(rest, verb.index(), rest.relation()));
                });
    }

    private void behindPhrase(Token verb) {
        Optional<Token> opening =
                tree.child(verb, child -> child.has("obl") && child.index() < verb.index() && opens(child));
        Optional<Token> noun = opening.flatMap(phrase ->
                tree.child(phrase, child -> subject(child, phrase, verb)).or(() -> nested(phrase, verb)));
        if (noun.isEmpty()) {
            return;
        }
        Optional<Token> first = tree.child(noun.get(), child -> ownClause(child, noun.get(), verb));
        if (first.isPresent()) {
            tree.hang(first.get(), -1, "root");
            tree.hang(verb, first.get().index(), "conj");
            tree.hang(opening.orElseThrow(), first.get().index(), "obl");
        }
        release(noun.get(), tree.token(noun.get().head()), first.orElse(verb));
    }

    /** "In a call with Lind, Okello asked": the last name that the tree took for what explains another. */
    private Optional<Token> nested(Token phrase, Token verb) {
        return tree.tokens().subList(phrase.index(), verb.index()).stream()
                .filter(name -> name.has("appos") && name.pos() == PartOfSpeech.PROPN)
                .filter(name -> name.head() > phrase.index() && tree.within(name, phrase))
                .filter(name -> subject(name, tree.token(name.head()), verb))
                .reduce((first, last) -> last);
    }

    /** Hangs the subject on its verb, and what stood behind it on the phrase on the subject. */
    private void release(Token subject, Token opening, Token verb) {
        List<Token> behind = tree.children(opening)
                .filter(child -> child.index() > subject.index() && child.index() < verb.index() && !child.has("punct"))
                .toList();
        tree.hang(subject, verb.index(), "nsubj");
        for (Token rest : behind) {
            tree.hang(rest, subject.index(), rest.has("conj") && bare(rest) ? "flat" : rest.relation());
        }
    }

    private boolean bare(Token noun) {
        return !tree.any(noun, child -> child.has("case") || child.has("cc"));
    }

    /** "Some 500 of his followers": a number of several, without a preposition, is no adverbial. */
    private boolean number(Token token) {
        return token.pos() == PartOfSpeech.NUM
                && token.has("obl")
                && !tree.any(token, child -> child.has("case"))
                && tree.any(token, child -> child.has("nmod") && child.is("Number", "Plur"));
    }

    /** Whether the phrase with its preposition, or a bare day, is what the sentence begins with. */
    private boolean opens(Token phrase) {
        Optional<Token> preposition = tree.child(phrase, child -> child.has("case"));
        int at = 0;
        while (at < phrase.index() && joint(tree.token(at))) {
            at++;
        }
        int begin = at;
        return preposition.orElse(phrase).index() == begin;
    }

    private static boolean joint(Token token) {
        return token.pos() == PartOfSpeech.PUNCT || token.pos() == PartOfSpeech.CCONJ;
    }

    /** Whether the noun stands behind a comma, with no preposition, and is of the verb's number. */
    private boolean subject(Token noun, Token opening, Token verb) {
        boolean apposed = (noun.has("appos") || noun.has("nmod") || noun.has("conj") || noun.has("flat"))
                && noun.index() > opening.index();
        if (!apposed || noun.index() > verb.index() || !bare(noun)) {
            return false;
        }
        int at = noun.index() - 1;
        while (at > opening.index()
                && tree.within(tree.token(at), noun)
                && !tree.token(at).has("punct")) {
            at--;
        }
        boolean closed = noun.pos() == PartOfSpeech.NOUN
                && tree.comma(verb.index() - 1)
                && !tree.any(opening, child -> child.relation().equals("acl:relcl"))
                && tree.any(noun, child -> child.has("punct") && child.index() == verb.index() - 1);
        return tree.comma(at)
                && !closed
                && LooseTree.nominal(noun)
                && (tree.agrees(noun, verb) || counts(noun) || joined(noun, opening, verb));
    }

    /** "In a statement, Paris and Berlin have": whether "and" joins the noun to another before the verb. */
    private boolean joined(Token noun, Token opening, Token verb) {
        return verb.is("Number", "Plur")
                && tree.any(
                        opening,
                        child -> child.has("conj")
                                && child.index() > noun.index()
                                && child.index() < verb.index()
                                && tree.any(child, c -> c.has("cc") && c.index() > noun.index()));
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
}
