package io.github.tidings.syntax;

/** Finds where a word ends: letters, digits, and the marks that may stand within. Immutable. */
final class WordScanner {
    private static final int LONGEST_ABBREVIATION = 20;

    private final TokenRules rules;

    WordScanner(TokenRules rules) {
        this.rules = rules;
    }

    /** Whether a word starts here: a letter or digit, or a sign before a digit. */
    boolean startsWord(String text, int at, int end) {
        char c = text.charAt(at);
        if (Chars.isWord(c)) {
            return true;
        }
        boolean digitNext = at + 1 < end && Character.isDigit(text.charAt(at + 1));
        boolean first = at == 0 || Chars.isSpace(text.charAt(at - 1));
        if (digitNext && first && (c == '+' || c == '.' || c == '\'' || c == '’')) {
            return true;
        }
        return c == '-' && first && digitNext;
    }

    /** The end of the word that starts here. */
    int end(String text, int start, int end) {
        int at = start + 1;
        while (at < end) {
            char c = text.charAt(at);
            if (Chars.isWord(c)) {
                at++;
            } else if (binds(text, start, at, end)) {
                at++;
            } else if (groups(text, start, at, end)) {
                at += 4;
            } else {
                return c == '.' && abbreviates(text, start, at, end) ? at + 1 : at;
            }
        }
        return at;
    }

    /** Whether a mark holds together what stands at its two sides. */
    private boolean binds(String text, int start, int at, int end) {
        char mark = text.charAt(at);
        char before = text.charAt(at - 1);
        char after = at + 1 < end ? text.charAt(at + 1) : ' ';
        boolean digits = Character.isDigit(before) && Character.isDigit(after);
        boolean letters = Character.isLetter(before) && Character.isLetter(after);
        return switch (mark) {
            case '-', '‐', '‑' ->
                Chars.isWord(after)
                        || (rules.openHyphens && Chars.isWord(before) && (at + 1 == end || Chars.isSpace(after)))
                        || (before == '.' && Chars.isWord(after));
            case '\'', '’' -> Chars.isWord(after) || rules.elisions.contains(small(text, start, at));
            case '–' -> digits && !rules.cutHyphens;
            case '.' -> digits || stop(text, start, at, after);
            case ',' -> digits;
            case ':' -> digits || (rules.colons && Character.isLetterOrDigit(before) && Character.isLowerCase(after));
            case '/' -> digits;
            case '&' -> letters;
            case '_' -> Chars.isWord(after);
            default -> false;
        };
    }

    private static String small(String text, int start, int at) {
        return at - start > 10 ? "" : text.substring(start, at).toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether a stop stands within a word: {@code U.S}, {@code t.ex}, {@code example.org}; not where a space is missing. */
    private static boolean stop(String text, int start, int at, char after) {
        if (!Chars.isWord(after)) {
            return after == '-' && at == start + 1;
        }
        return !Character.isUpperCase(after) || at - start < 2 || !Chars.isWord(text.charAt(at - 2));
    }

    /** Whether a space divides groups of three digits: {@code 10 000}. */
    private static boolean groups(String text, int start, int at, int end) {
        if (!Chars.isDigitSpace(text.charAt(at)) || at + 4 > end || !Chars.allDigits(text, at + 1, at + 4)) {
            return false;
        }
        int digits = at;
        while (digits > start && Character.isDigit(text.charAt(digits - 1))) {
            digits--;
        }
        boolean first = digits == start || Chars.isDigitSpace(text.charAt(digits - 1));
        return first && at - digits <= 3 && at > digits && (at + 4 == end || !Chars.isWord(text.charAt(at + 4)));
    }

    private boolean abbreviates(String text, int start, int stop, int end) {
        if (stop - start > LONGEST_ABBREVIATION || (stop + 1 < end && text.charAt(stop + 1) == '.')) {
            return false;
        }
        int next = stop + 1;
        while (next < end && Chars.isSpace(text.charAt(next))) {
            next++;
        }
        boolean digit = next < end && next > stop + 1 && Character.isDigit(text.charAt(next));
        String word = text.substring(start, stop);
        int elision = Math.max(word.lastIndexOf('\''), word.lastIndexOf('’'));
        return rules.isAbbreviation(word.substring(elision + 1), digit);
    }
}
