package io.github.tidings.fact.statement;

import io.github.tidings.core.Span;

/** Titles of works: in quotation marks, and said by nobody. */
final class Titles {
    /** Words up to this length are small in titles: of, the, with. */
    private static final int SMALL = 4;

    private Titles() {}

    /** Whether more than a title is said, and a title opens it. */
    static boolean beginsMore(QuotationIndex quotations, Span piece) {
        return opens(quotations, piece)
                && quotations
                        .startingAt(piece.start())
                        .filter(quotation -> quotation.end() < piece.end())
                        .isPresent();
    }

    /** Whether the piece begins with a quotation of two or more words that are all written large, without a stop. */
    static boolean opens(QuotationIndex quotations, Span piece) {
        return quotations
                .startingAt(piece.start())
                .filter(quotation -> title(quotation.span().in(quotations.text())))
                .isPresent();
    }

    private static boolean title(String quoted) {
        String inside = quoted.substring(1, Math.max(1, quoted.length() - 1)).strip();
        String words = inside.endsWith(",") ? inside.substring(0, inside.length() - 1) : inside;
        if (words.isEmpty() || !Character.isLetterOrDigit(words.charAt(words.length() - 1)) || words.indexOf(' ') < 0) {
            return false;
        }
        for (String word : words.split(" ")) {
            if (word.length() > SMALL && !Character.isUpperCase(word.codePointAt(0))) {
                return false;
            }
        }
        return Character.isUpperCase(words.codePointAt(0));
    }
}
