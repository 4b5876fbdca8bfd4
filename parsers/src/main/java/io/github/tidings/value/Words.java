package io.github.tidings.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a range of a text into {@link Word}s, in one pass. */
final class Words {
    private Words() {}

    static List<Word> of(String text) {
        return of(text, 0, text.length());
    }

    static List<Word> of(String text, int from, int to) {
        List<Word> words = new ArrayList<>();
        int at = from;
        while (at < to) {
            int start = at;
            while (start < to && isSpace(text.charAt(start))) {
                start++;
            }
            if (start == to) {
                break;
            }
            int end = end(text, start, to);
            words.add(word(text, start, end, gap(text, at, start)));
            at = end;
        }
        return words;
    }

    private static Word word(String text, int start, int end, char gap) {
        char first = text.charAt(start);
        String form = text.substring(start, end);
        if (isDigit(first)) {
            return new Word(start, end, form, Word.Kind.DIGITS, false, gap);
        }
        return isLetter(first)
                ? new Word(
                        start, end, form.toLowerCase(Locale.ROOT), Word.Kind.LETTERS, Character.isUpperCase(first), gap)
                : new Word(start, end, plain(first), Word.Kind.SIGN, false, gap);
    }

    private static int end(String text, int start, int to) {
        int end = start + 1;
        if (isDigit(text.charAt(start))) {
            while (end < to && isDigit(text.charAt(end))) {
                end++;
            }
        } else if (isLetter(text.charAt(start))) {
            while (end < to && isLetter(text.charAt(end))) {
                end++;
            }
        }
        return end;
    }

    private static char gap(String text, int from, int to) {
        if (from == to) {
            return 0;
        }
        return to - from == 1 ? text.charAt(from) : '\n';
    }

    private static String plain(char sign) {
        switch (sign) {
            case '\u2019':
            case '\u02bc':
                return "'";
            case '\u2010':
            case '\u2011':
            case '\u2012':
            case '\u2013':
            case '\u2212':
                return "-";
            default:
                return String.valueOf(sign);
        }
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isDigit(char c) {
        return '0' <= c && c <= '9';
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
