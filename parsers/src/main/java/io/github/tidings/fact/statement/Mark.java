package io.github.tidings.fact.statement;

/** What a character may do as a quotation mark, by itself and by its neighbours. */
final class Mark {
    private static final String DOUBLE = "\"“”„«»‟″";
    private static final String SINGLE = "'‘’‚‹›";

    private Mark() {}

    /** How many characters the mark at that place takes: 2 for a doubled single one, 0 if there is none. */
    static int length(String text, int at, int end) {
        char c = text.charAt(at);
        if (DOUBLE.indexOf(c) >= 0) {
            return 1;
        }
        if (SINGLE.indexOf(c) < 0 && c != '`') {
            return 0;
        }
        boolean doubled = at + 1 < end && text.charAt(at + 1) == c && c != '‹' && c != '›';
        return doubled ? 2 : c == '`' ? 0 : 1;
    }

    /** Whether a mark of that length is a single one, which may be an apostrophe too. */
    static boolean isSingle(String text, int at, int length) {
        return length == 1 && SINGLE.indexOf(text.charAt(at)) >= 0;
    }

    /** Whether the mark looks as if it opened: nothing or a gap before it, a word behind it. */
    static boolean opens(String text, int at, int length, int start, int end) {
        char c = text.charAt(at);
        if (at + length >= end || c == '»' && !germanic(text, at, length, start, end)) {
            return false;
        }
        if (c == '«' || c == '„' || c == '‹' || c == '‚') {
            return true;
        }
        char next = text.charAt(at + length);
        boolean free = at == start || gap(text.charAt(at - 1));
        return free && !isSpace(next) && ",.;:!?)]".indexOf(next) < 0;
    }

    /** Whether the mark looks as if it closed: a word or a stop before it, a gap behind it. */
    static boolean closes(String text, int at, int length, int start, int end) {
        char c = text.charAt(at);
        if (at == start || c == '„' || c == '‚') {
            return false;
        }
        if (c == '»' || c == '›') {
            return true;
        }
        char before = text.charAt(at - 1);
        char next = at + length < end ? text.charAt(at + length) : ' ';
        return !isSpace(before) && "([".indexOf(before) < 0 && !Character.isLetterOrDigit(next);
    }

    /** Whether the second mark may end what the first one began; marks of the wrong kind are common, so much may. */
    static boolean pairs(char open, char close) {
        return switch (open) {
            case '«' -> close == '»';
            case '»' -> close == '»' || close == '«';
            case '‹' -> close == '›';
            case '„', '“', '”', '"', '‟', '″' -> "\"“”″".indexOf(close) >= 0 || isApostrophe(close);
            case '`', '‘', '‚', '\'', '’' -> isApostrophe(close) || close == '"' || close == '”';
            default -> false;
        };
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘';
    }

    private static boolean germanic(String text, int at, int length, int start, int end) {
        return (at == start || isSpace(text.charAt(at - 1)))
                && at + length < end
                && Character.isLetterOrDigit(text.charAt(at + length));
    }

    private static boolean gap(char c) {
        return isSpace(c) || "([{–—-/…'‘“\"«.,:;!?".indexOf(c) >= 0;
    }
}
