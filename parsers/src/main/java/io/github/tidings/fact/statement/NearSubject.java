package io.github.tidings.fact.statement;

import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.Token;
import java.util.Optional;

/**
 * The speaker by the order of the words, where the tree has taken another for the subject: the phrase right before the verb, or
 * the one between a quotation and the verb.
 */
final class NearSubject {
    private static final int MAX_GAP = 30;

    private NearSubject() {}

    /** The head of the phrase that stands right before the verb, within the same commas. */
    static Optional<Token> before(Tree tree, Token verb) {
        int at = verb.index() - 1;
        while (at >= 0 && ofVerb(tree.token(at))) {
            at--;
        }
        if (at < 0) {
            return Optional.empty();
        }
        return endingAt(tree, at);
    }

    /** The head of the phrase before the apposition that a comma ends right before the verb. */
    static Optional<Token> beforeApposition(Tree tree, Token verb) {
        int at = verb.index() - 1;
        while (at >= 0 && ofVerb(tree.token(at))) {
            at--;
        }
        for (int i = 0; i < 3 && tree.isComma(at) && !tree.quoted(at); i++) {
            at = segment(tree, at - 1) - 1;
            if (at < 1 || !tree.isComma(at)) {
                return Optional.empty();
            }
            Optional<Token> head = endingAt(tree, at - 1);
            if (head.filter(token -> !token.has("obl") && (!token.has("appos") || token.pos() == PartOfSpeech.PROPN))
                    .isPresent()) {
                return head;
            }
        }
        return Optional.empty();
    }

    /** Whether the word stands between a subject and its verb: an auxiliary, an adverb, the "s'" of {@code s'est dit}. */
    private static boolean ofVerb(Token token) {
        return token.pos() == PartOfSpeech.AUX || token.pos() == PartOfSpeech.ADV || token.is("Reflex", "Yes");
    }

    private static Optional<Token> endingAt(Tree tree, int last) {
        int at = last;
        if (at < 0 || tree.quoted(at)) {
            return Optional.empty();
        }
        int start = segment(tree, at);
        if (tree.token(at).form().equals(")")) {
            while (at > start && !tree.token(at).form().equals("(")) {
                at--;
            }
            at--;
        }
        if (at < start || !nominal(tree.token(at))) {
            return Optional.empty();
        }
        Token head = tree.token(at);
        while (head.head() >= start && head.head() <= last && nominal(tree.token(head.head()))) {
            head = tree.token(head.head());
        }
        return Optional.of(head);
    }

    /** The index where the words within the same commas and quotation marks as the token begin. */
    static int segment(Tree tree, int index) {
        int start = index;
        int depth = 0;
        while (start > 0 && !tree.quoted(start - 1)) {
            Token token = tree.token(start - 1);
            depth += token.form().equals(")") ? 1 : token.form().equals("(") ? -1 : 0;
            if (depth == 0 && Tree.isMark(token, ",;:–—\"”“»«")) {
                break;
            }
            start--;
        }
        return start;
    }

    /**
     * The index of the first token behind the quotation that ends before that one, if only a phrase for the speaker stands in
     * between.
     */
    static int gapStart(Tree tree, int from) {
        int quote = from == 0 ? -1 : tree.lastQuoted(from - 1);
        if (quote < 0 && !tree.behindQuotation() || from - quote > MAX_GAP) {
            return from;
        }
        if (quote > 1 && !ended(tree, quote)) {
            return from;
        }
        int start = quote + 1;
        while (start < from && Tree.isPunctuation(tree.token(start))) {
            start++;
        }
        if (start < from && !begins(tree.token(start))) {
            return from;
        }
        boolean relative = false;
        for (int i = start; i < from; i++) {
            Token token = tree.token(i);
            relative = i > start && token.is("PronType", "Rel") || relative && !tree.isComma(i);
            if (Tree.isMark(token, ":;?!")
                    || !relative && i > start && Tree.isVerb(token) && !Tree.has(token, "acl", "amod")
                    || i == start && Tree.isVerb(token) && !describes(tree, i)) {
                return from;
            }
        }
        return relative ? from : start;
    }

    /** Whether what the tree has for a verb may be a participle before a noun: {@code retired general Anna Lind}. */
    private static boolean describes(Tree tree, int index) {
        Token token = tree.token(index);
        return token.pos() == PartOfSpeech.VERB
                && (Tree.has(token, "acl", "amod") || !token.is("Number", "Plur"))
                && index + 1 < tree.size()
                && (Tree.isNominal(tree.token(index + 1))
                        && tree.token(index + 1).pos() != PartOfSpeech.PRON);
    }

    /** Whether the quotation that ends there is set off: a stop or a comma in it or behind it, or it opens the sentence. */
    private static boolean ended(Tree tree, int last) {
        return Tree.isMark(tree.token(last - 1), ",?!….–—")
                || tree.isComma(last + 1)
                || last + 1 < tree.size() && Tree.isMark(tree.token(last + 1), "–—-")
                || tree.lastUnquoted(last) < 0
                || Tree.isMark(tree.token(last - 2), ",?!…");
    }

    private static boolean begins(Token token) {
        return switch (token.pos()) {
            case ADP, AUX, CCONJ, SCONJ, PART -> false;
            default -> true;
        };
    }

    /** The head of the first noun phrase from that index on. */
    static Optional<Token> first(Tree tree, int from, int to) {
        for (int i = from; i < to; i++) {
            if (nominal(tree.token(i)) || tree.token(i).pos() == PartOfSpeech.DET) {
                return Optional.of(Inversion.head(tree, i));
            }
            if (tree.token(i).pos() == PartOfSpeech.ADP) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean nominal(Token token) {
        return (Tree.isNominal(token) || token.pos() == PartOfSpeech.NUM)
                && !token.is("PronType", "Rel")
                && !token.is("Case", "Acc");
    }
}
