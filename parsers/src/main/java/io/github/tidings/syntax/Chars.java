package io.github.tidings.syntax;

/** Kinds of characters, as tokens and sentences see them. */
final class Chars {
    private Chars() {}

    /** White space, no-break spaces and invisible marks among it. */
    static boolean isSpace(char c) {
        return c <= ' '
                || c == '\u00a0'
                || c == '\u202f'
                || c == '\u200b'
                || c == '\ufeff'
                || Character.isWhitespace(c);
    }

    /** What may divide groups of digits. */
    static boolean isDigitSpace(char c) {
        return c == ' ' || c == '\u00a0' || c == '\u202f' || c == '\u2009';
    }

    /** A letter, a digit, or a mark on one. */
    static boolean isWord(char c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK
                || c == '°'
                || c == '\u00ad';
    }

    /** A mark of which several in a row are one token. */
    static boolean isRun(char c) {
        return c == '.' || c == '!' || c == '?' || c == '-' || c == '*' || c == '=' || c == '_' || c == '…' || c == '~';
    }

    /** Whether two marks in a row belong to one token. */
    static boolean sameRun(char a, char b) {
        return a == b || ((a == '!' || a == '?') && (b == '!' || b == '?'));
    }

    /** How many code units the character here has; a lone surrogate is one. */
    static int width(String text, int at, int end) {
        return at + 1 < end && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1)) ? 2 : 1;
    }

    static boolean allDigits(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** A mark that opens a quotation or bracket, whatever stands around it. */
    static boolean isOpening(char c) {
        return c == '(' || c == '[' || c == '{' || c == '“' || c == '‘' || c == '«' || c == '„' || c == '¿' || c == '¡';
    }

    /** A mark that closes a bracket, whatever stands around it. */
    static boolean isClosingBracket(char c) {
        return c == ')' || c == ']' || c == '}';
    }

    /** A mark that may open or close a quotation. */
    static boolean isQuote(char c) {
        return switch (c) {
            case '"', '\'', '”', '’', '“', '‘', '»', '«', '„', '`', '´', '›', '‹' -> true;
            default -> false;
        };
    }

    static boolean isDash(char c) {
        return c == '-' || c == '–' || c == '—' || c == '―';
    }
}
