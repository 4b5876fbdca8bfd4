package io.github.tidings.syntax;

import io.github.tidings.core.Span;

/**
 * One syntactic word of a sentence.
 *
 * @param index its place in the sentence, from 0
 * @param span where it stands in the article's text; the parts of a contraction ({@code du}: {@code de}, {@code le}) share one
 * @param form the word as Universal Dependencies has it; for all but parts of contractions the words at the span
 * @param lemma its dictionary form
 * @param pos its part of speech
 * @param features its morphological features, in the treebank's form: {@code Number=Sing|Tense=Past}; "" if none are told
 * @param head the index of its head, -1 for the root
 * @param relation its relation to the head, subtypes kept: {@code nsubj:pass}
 */
public record Token(
        int index, Span span, String form, String lemma, PartOfSpeech pos, String features, int head, String relation) {

    /** A word; whatever hangs on nothing is a {@code root}. */
    public Token {
        if (head < 0) {
            relation = "root";
        }
    }

    /** The same word, hung elsewhere; a head of -1 makes it the root. */
    Token hung(int newHead, String newRelation) {
        return new Token(index, span, form, lemma, pos, features, newHead, newRelation);
    }

    /** The same word as the auxiliary of a verb. */
    Token asAuxiliaryOf(int verb) {
        return new Token(index, span, form, lemma, PartOfSpeech.AUX, features, verb, "aux");
    }

    /** Whether the feature has that value: {@code is("Voice", "Pass")}. */
    public boolean is(String feature, String value) {
        int at = features.indexOf(feature);
        while (at >= 0 && !names(at, at + feature.length())) {
            at = features.indexOf(feature, at + 1);
        }
        int start = at < 0 ? -1 : at + feature.length() + 1;
        while (start > 0) {
            int end = start + value.length();
            if (features.startsWith(value, start) && closes(end)) {
                return true;
            }
            start = nextValue(start);
        }
        return false;
    }

    /** Whether the whole name of a feature stands there. */
    private boolean names(int start, int end) {
        return (start == 0 || features.charAt(start - 1) == '|')
                && end < features.length()
                && features.charAt(end) == '=';
    }

    /** Whether a value ends there. */
    private boolean closes(int end) {
        return end == features.length() || features.charAt(end) == '|' || features.charAt(end) == ',';
    }

    /** Where the next value of the same feature begins, -1 if the feature has no more. */
    private int nextValue(int start) {
        for (int i = start; i < features.length() && features.charAt(i) != '|'; i++) {
            if (features.charAt(i) == ',') {
                return i + 1;
            }
        }
        return -1;
    }

    /** Whether its relation is the given one, or a subtype of it. */
    public boolean has(String universal) {
        return relation.startsWith(universal)
                && (relation.length() == universal.length() || relation.charAt(universal.length()) == ':');
    }
}
