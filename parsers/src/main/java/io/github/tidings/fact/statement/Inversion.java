package io.github.tidings.fact.statement;

import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.Token;
import java.util.Optional;

/**
 * The speaker behind the verb: {@code ..., said the mayor}, {@code ..., säger borgmästaren}, {@code », a déclaré le maire}.
 * Trees often take such a clause for a part of what is said, so the order of the words decides.
 */
final class Inversion {
    private Inversion() {}

    /**
     * The head of the phrase right behind the verb, where the verb follows a comma, a stop or a quotation.
     */
    static Optional<Token> speaker(Tree tree, Token verb) {
        int first = first(tree, verb);
        boolean setOff = first == 0 || Tree.isMark(tree.token(first - 1), ",?!…–—\"”»’'“");
        boolean behind = behindQuotation(tree, verb) || first == 0 && tree.behindQuotation();
        if (!setOff
                || participle(verb)
                        && first == verb.index()
                        && (!behind || verb.form().endsWith("ing"))) {
            return Optional.empty();
        }
        int next = behindAdverbials(tree, verb);
        if (next >= tree.size() || !begins(tree.token(next))) {
            return Optional.empty();
        }
        Token head = head(tree, next);
        if (!behindQuotation(tree, verb) && speaksElsewhere(tree, verb, head)) {
            return Optional.empty();
        }
        boolean adverbial =
                Tree.has(head, "obl", "advmod") && tree.child(verb, "nsubj").isPresent();
        return adverbial ? Optional.empty() : Optional.of(head);
    }

    /** The index of the first word of the verb's group: its auxiliaries and the pronouns before them. */
    static int first(Tree tree, Token verb) {
        int first = verb.index();
        while (first > 0 && (tree.token(first - 1).pos() == PartOfSpeech.AUX || clitic(tree.token(first - 1)))) {
            first--;
        }
        return first;
    }

    /** An object in front of the verb: {@code s'est indigné}. */
    private static boolean clitic(Token token) {
        return token.pos() == PartOfSpeech.PRON
                && (token.has("expl") || token.is("Reflex", "Yes") || token.is("Case", "Acc"));
    }

    /** Whether the verb stands right behind a quotation, or behind the comma that ends it. */
    static boolean behindQuotation(Tree tree, Token verb) {
        int before = first(tree, verb) - 1;
        return before >= 0 && (tree.quoted(before) || tree.isComma(before) && before > 0 && tree.quoted(before - 1));
    }

    /** Whether the phrase is the subject of a verb behind it, as in {@code Lind, the minister, said talks had failed}. */
    private static boolean speaksElsewhere(Tree tree, Token verb, Token head) {
        if (head.has("nsubj")
                && head.head() > head.index()
                && head.head() != verb.index()
                && !relative(tree, head.index() + 1)) {
            return true;
        }
        for (int i = head.index() + 1; i < Math.min(tree.size(), head.index() + 12); i++) {
            Token token = tree.token(i);
            if (Tree.isPunctuation(token) && !token.form().equals("-") || token.is("PronType", "Rel")) {
                return false;
            }
            if (token.pos() == PartOfSpeech.CCONJ && i + 1 < tree.size() && Tree.isVerb(tree.token(i + 1))) {
                return false;
            }
            if (Tree.isVerb(token) && token.is("VerbForm", "Fin")) {
                return true;
            }
        }
        return false;
    }

    private static boolean relative(Tree tree, int index) {
        int at = tree.isComma(index) ? index + 1 : index;
        return at < tree.size() && tree.token(at).is("PronType", "Rel");
    }

    private static boolean participle(Token verb) {
        return Tree.isVerb(verb)
                && (verb.is("VerbForm", "Part")
                        || verb.is("VerbForm", "Ger")
                        || verb.form().endsWith("ing"));
    }

    /** The index behind the adverbs and the one phrase with a preposition that may stand before the speaker: {@code a dit à l'AFP}. */
    private static int behindAdverbials(Tree tree, Token verb) {
        int next = verb.index() + 1;
        while (next < tree.size() && skipped(tree.token(next))) {
            next++;
        }
        if (next < tree.size() && tree.token(next).pos() == PartOfSpeech.ADP) {
            Token noun = tree.head(tree.token(next)).orElse(verb);
            boolean own = noun.index() > next && noun.head() == verb.index() && noun.has("obl");
            boolean speaker = tree.child(verb, "nsubj")
                    .filter(subject -> subject.index() > noun.index())
                    .isPresent();
            return own && speaker ? tree.last(noun) + 1 : next;
        }
        return next;
    }

    private static boolean skipped(Token token) {
        return token.pos() == PartOfSpeech.ADV
                || Tree.isMark(token, "-")
                || token.form().equals("-t");
    }

    /** Whether the word may begin a noun phrase. */
    static boolean begins(Token token) {
        return switch (token.pos()) {
            case DET, PROPN, NOUN, PRON, ADJ, NUM ->
                !token.is("PronType", "Rel") && token.pos() != PartOfSpeech.SCONJ && !token.is("Case", "Acc");
            default -> false;
        };
    }

    /** The head of the noun phrase that begins there: the word of it that hangs on something outside. */
    static Token head(Tree tree, int from) {
        Token head = tree.token(from);
        if (head.is("PronType", "Prs") && head.pos() == PartOfSpeech.PRON && !head.is("Poss", "Yes")) {
            return head;
        }
        for (int i = 0; i < 6 && head.head() > head.index() && head.head() < from + 8; i++) {
            Token up = tree.token(head.head());
            if (!Tree.isNominal(up) && up.pos() != PartOfSpeech.NUM && up.pos() != PartOfSpeech.ADJ
                    || punctuated(tree, head.index(), up.index())) {
                break;
            }
            head = up;
        }
        return head.pos() == PartOfSpeech.DET || head.pos() == PartOfSpeech.ADJ ? noun(tree, head) : head;
    }

    private static Token noun(Tree tree, Token first) {
        for (int i = first.index(); i < Math.min(tree.size(), first.index() + 6); i++) {
            Token token = tree.token(i);
            if (token.pos() == PartOfSpeech.NOUN || token.pos() == PartOfSpeech.PROPN) {
                return token;
            }
            if (Tree.isPunctuation(token)) {
                break;
            }
        }
        return first;
    }

    private static boolean punctuated(Tree tree, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (Tree.isPunctuation(tree.token(i))) {
                return true;
            }
        }
        return false;
    }
}
