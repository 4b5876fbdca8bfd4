package io.github.tidings.syntax;

import io.github.tidings.lang.LanguagePack;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Gives a clause of saying that closes its sentence the noun behind the comma for its subject, whatever the tree made of the two:
 * "The road is closed, two officials familiar with the plan said on Friday". Immutable; the verbs are those of {@code grammar.yaml}.
 */
final class ClosingSpeech {
    /** So many words may stand between the comma and the verb. */
    private static final int LONGEST = 16;

    private final Set<String> verbs;
    private final Set<String> listeners;

    ClosingSpeech(Set<String> verbs, Set<String> listeners) {
        this.verbs = verbs;
        this.listeners = listeners;
    }

    static ClosingSpeech of(LanguagePack pack) {
        return new ClosingSpeech(
                pack.words("grammar").set("closing speech"),
                pack.words("grammar").set("closing address"));
    }

    /** The same words, the clause hung beside the sentence's verb. */
    List<Token> mended(List<Token> tokens) {
        Optional<Token> cue =
                tokens.stream().filter(token -> says(token, tokens)).reduce((first, last) -> last);
        if (cue.isEmpty()) {
            return tokens;
        }
        LooseTree tree = new LooseTree(tokens);
        int comma = comma(tree, cue.get());
        if (comma > 0 && closes(tree, cue.get())) {
            mend(tree, comma, cue.get());
        }
        return tree.tokens();
    }

    private boolean says(Token verb, List<Token> tokens) {
        return verb.pos() == PartOfSpeech.VERB
                && verb.head() >= 0
                && verb.index() > 1
                && !verb.is("VerbForm", "Ger")
                && !(verb.is("VerbForm", "Part") && verb.is("Tense", "Pres"))
                && (knows(verbs, verb) || knows(listeners, verb))
                && tokens.get(verb.index() - 1).pos() != PartOfSpeech.PART;
    }

    private static boolean knows(Set<String> words, Token verb) {
        return words.contains(verb.lemma().toLowerCase(Locale.ROOT));
    }

    /** The comma before the noun phrase that stands before the verb, behind a clause with its verb; 0 if it is not so. */
    private static int comma(LooseTree tree, Token verb) {
        int at = verb.index() - 1;
        while (at > 0 && tree.token(at).pos() == PartOfSpeech.ADV) {
            at--;
        }
        at = beforeApposition(tree, at);
        if (!tail(tree.token(at))) {
            return 0;
        }
        while (at > Math.max(0, verb.index() - LONGEST) && phrase(tree, at)) {
            at--;
        }
        boolean clause = tree.tokens().subList(0, at).stream().anyMatch(token -> token.is("VerbForm", "Fin"));
        return tree.comma(at) && clause && starts(tree.token(at + 1)) && !reduced(tree, at, verb) ? at : 0;
    }

    /** The last word of the phrase before an apposition that a comma ends there, and that a comma opens. */
    private static int beforeApposition(LooseTree tree, int end) {
        int at = end - 1;
        while (tree.comma(end) && at > Math.max(1, end - LONGEST) && phrase(tree, at)) {
            at--;
        }
        return tree.comma(end) && tree.comma(at) && at < end - 1 ? at - 1 : end;
    }

    /** What may end a phrase that says something. */
    private static boolean tail(Token token) {
        return LooseTree.nominal(token) || token.pos() == PartOfSpeech.ADJ || token.pos() == PartOfSpeech.PRON;
    }

    private static boolean starts(Token token) {
        return switch (token.pos()) {
            case DET, ADJ, NOUN, PROPN, NUM -> true;
            case PRON -> !token.is("PronType", "Rel") && !token.is("PronType", "Int");
            case VERB -> token.has("amod");
            default -> false;
        };
    }

    private static boolean phrase(LooseTree tree, int at) {
        Token token = tree.token(at);
        return switch (token.pos()) {
            case DET -> at > 0 && !LooseTree.nominal(tree.token(at - 1)) || token.head() < at;
            case ADJ, NOUN, PROPN, NUM, ADP, CCONJ -> true;
            case PRON -> !token.is("PronType", "Rel") && !token.is("PronType", "Int");
            case VERB -> token.has("amod") && token.head() != at - 1;
            case PUNCT -> token.form().equals("-");
            case PART -> token.has("case");
            default -> false;
        };
    }

    /** "A plan that the ministry confirmed", without its "that": the verb describes a noun of the phrase, and has a subject. */
    private static boolean reduced(LooseTree tree, int comma, Token verb) {
        return verb.head() > comma
                && verb.has("acl")
                && tree.any(
                        verb,
                        child -> child.has("nsubj")
                                && LooseTree.nominal(child)
                                && child.index() > comma
                                && !tree.any(child, c -> c.has("case") && c.pos() == PartOfSpeech.ADP));
    }

    /** Whether nothing follows but to whom, when and where it is said. */
    private boolean closes(LooseTree tree, Token verb) {
        if (verb.index() + 1 == tree.size()) {
            return true;
        }
        Token next = tree.token(verb.index() + 1);
        boolean told = knows(listeners, verb);
        boolean adverbial = switch (next.pos()) {
            case PUNCT -> !next.form().equals("\"") && !next.form().equals("“");
            case ADP, ADV -> !next.has("compound");
            case NOUN, PROPN, DET, PRON, ADJ -> told && !next.is("PronType", "Rel");
            default -> false;
        };
        for (int i = verb.index() + 1; adverbial && i < tree.size(); i++) {
            Token token = tree.token(i);
            if (token.form().equals(":") || tree.comma(i)) {
                return true;
            }
            if (token.is("VerbForm", "Fin") || token.pos() == PartOfSpeech.SCONJ || token.is("VerbForm", "Inf")) {
                return false;
            }
        }
        return adverbial;
    }

    private static void mend(LooseTree tree, int comma, Token verb) {
        Token noun = head(tree, comma + 1, verb.index());
        boolean right = noun.has("nsubj") && noun.head() == verb.index() && !verb.has("acl") && !verb.has("amod");
        Token root = tree.root(verb);
        if (right || root.index() > comma) {
            return;
        }
        tree.hang(verb, root.index(), "parataxis");
        tree.hang(noun, verb.index(), "nsubj");
        for (int i = comma + 1; i < tree.size(); i++) {
            Token token = tree.token(i);
            if (i < verb.index() && tree.comma(i)) {
                tree.hang(token, noun.index(), "punct");
            }
            boolean loose = token.head() < comma && i != noun.index() && !token.has("punct");
            boolean subject = token.has("nsubj") && i != noun.index() && token.head() == verb.index();
            if (i < verb.index() && (loose || subject || token.head() == verb.index() && !token.has("punct"))) {
                part(tree, token, noun, verb);
            } else if (i > verb.index()
                    && token.head() < verb.index()
                    && !token.has("punct")
                    && before(tree, i, verb)) {
                tree.hang(token, verb.index(), behind(tree, token));
            }
        }
        tree.children(verb)
                .filter(child -> child.index() < comma && child.has("nsubj"))
                .toList()
                .forEach(child -> tree.hang(child, root.index(), "dep"));
    }

    /** What a word behind the verb is of it: whom it is said to, when or where. */
    private static String behind(LooseTree tree, Token token) {
        if (!LooseTree.nominal(token)) {
            return "advmod";
        }
        return tree.any(token, child -> child.has("case")) ? "obl" : "iobj";
    }

    /** Hangs what belongs to the noun phrase on its noun, or on the second of two. */
    private static void part(LooseTree tree, Token token, Token noun, Token verb) {
        if (token.index() == noun.index() || token.pos() == PartOfSpeech.ADV || token.has("aux")) {
            return;
        }
        int and = noun.index();
        while (and < token.index() && tree.token(and).pos() != PartOfSpeech.CCONJ) {
            and++;
        }
        Token second = and < token.index() ? head(tree, and + 1, verb.index()) : noun;
        if (token.index() > noun.index() && tree.comma(token.index() - 1)) {
            tree.hang(token, noun.index(), "appos");
        } else if (token.index() == second.index()) {
            tree.hang(token, noun.index(), "conj");
        } else if (token.pos() == PartOfSpeech.CCONJ) {
            tree.hang(token, head(tree, token.index() + 1, verb.index()).index(), "cc");
        } else {
            tree.hang(
                    token,
                    second.index(),
                    token.pos() == PartOfSpeech.DET ? "det" : token.index() < second.index() ? "compound" : "nmod");
        }
    }

    /** Whether no comma stands between the verb and the place. */
    private static boolean before(LooseTree tree, int place, Token verb) {
        for (int i = verb.index() + 1; i < place; i++) {
            if (tree.comma(i) || tree.token(i).form().equals(":")) {
                return false;
            }
        }
        return true;
    }

    /** The last noun before the phrase's first preposition or conjunction, or what that is a part of. */
    private static Token head(LooseTree tree, int from, int to) {
        Token last = tree.token(from);
        for (int i = from; i < to; i++) {
            Token token = tree.token(i);
            if (i > from && (token.pos() == PartOfSpeech.ADP || token.pos() == PartOfSpeech.CCONJ || tree.comma(i))) {
                break;
            }
            boolean noun = LooseTree.nominal(token) || token.is("PronType", "Prs") && !token.is("Poss", "Yes");
            if (noun || !LooseTree.nominal(last) && tail(token)) {
                last = token;
            }
        }
        while (last.head() >= from && last.head() < last.index() && (last.has("flat") || last.has("compound"))) {
            last = tree.token(last.head());
        }
        return last;
    }
}
