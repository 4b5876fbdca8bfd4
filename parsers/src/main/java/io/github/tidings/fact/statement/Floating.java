package io.github.tidings.fact.statement;

import io.github.tidings.syntax.PartOfSpeech;

/** Which quotations that nothing ascribes are somebody's words, and no title or lone word between marks. */
final class Floating {
    private static final int WORDS = 3;

    private Floating() {}

    /** Whether the quotation stands for itself as a sentence, as no title or single word does. */
    static boolean stands(QuotationIndex quotations, Quotation quotation) {
        String text = quotations.text();
        int before = quotation.start() - 1;
        while (before >= 0 && Mark.isSpace(text.charAt(before)) && text.charAt(before) != '\n') {
            before--;
        }
        boolean opens =
                before < 0 || "\n.!?:…".indexOf(text.charAt(before)) >= 0 || closesQuotation(text.charAt(before));
        return opens && wordy(quotations, quotation);
    }

    /** Whether a comma, or "and", stands right before the quotation, and more than a title or a word in it. */
    static boolean resumes(QuotationIndex quotations, Tree tree, Quotation quotation) {
        int at = tree.indexAt(quotation.start()) - 1;
        while (at > 0 && tree.token(at).pos() == PartOfSpeech.ADV) {
            at--;
        }
        return at > 0
                && (tree.isComma(at) || tree.token(at).pos() == PartOfSpeech.CCONJ)
                && !Titles.opens(quotations, quotation.span())
                && wordy(quotations, quotation);
    }

    /** Whether it is more than a title or a word or two. */
    static boolean wordy(QuotationIndex quotations, Quotation quotation) {
        return quotation.span().in(quotations.text()).split("\\s+", WORDS + 1).length >= WORDS;
    }

    private static boolean closesQuotation(char c) {
        return "\"”»’'".indexOf(c) >= 0;
    }
}
