package io.github.tidings.syntax;

import java.util.Locale;

/**
 * Finds where sentences end among the tokens of a paragraph. Immutable.
 *
 * <p>A sentence ends at a stop, with the marks that close a quotation or bracket behind it, unless what follows shows
 * that it goes on: a small letter, a name after a title, a verb of saying after a quotation.
 */
final class SentenceSplitter {
    private static final int LOOK_AHEAD = 4;
    private static final int LONG_ABBREVIATION = 3;

    private final TokenRules rules;

    SentenceSplitter(TokenRules rules) {
        this.rules = rules;
    }

    /** The index behind the last token of the sentence that starts at that token. */
    int end(String text, Pieces tokens, int start) {
        for (int i = start; i < tokens.size(); i++) {
            Stop stop = stop(text, tokens, i);
            if (stop != Stop.NONE) {
                int behind = closed(text, tokens, i + 1);
                if (behind >= tokens.size() || ends(text, tokens, start, i, behind, stop)) {
                    return behind;
                }
            }
        }
        return tokens.size();
    }

    private enum Stop {
        NONE,
        FULL,
        ABBREVIATION,
        TITLE,
        ELLIPSIS,
        LOUD
    }

    private Stop stop(String text, Pieces tokens, int i) {
        int start = tokens.start(i);
        int length = tokens.end(i) - start;
        char first = text.charAt(start);
        char last = text.charAt(start + length - 1);
        if (first == '!' || first == '?') {
            return Stop.LOUD;
        }
        if (first == '…' || (first == '.' && length > 1 && last == '.')) {
            return Stop.ELLIPSIS;
        }
        if (last != '.') {
            return Stop.NONE;
        }
        return length == 1 ? Stop.FULL : abbreviation(text.substring(start, start + length - 1));
    }

    private Stop abbreviation(String word) {
        boolean initial = word.length() == 1 || (word.length() == 4 && word.charAt(2) == '-');
        return initial || rules.isTitle(word) ? Stop.TITLE : Stop.ABBREVIATION;
    }

    /** The first token from there on that does not close what was open. */
    private static int closed(String text, Pieces tokens, int from) {
        int i = from;
        while (i < tokens.size() && closes(text, tokens, i)) {
            i++;
        }
        return i;
    }

    private static boolean closes(String text, Pieces tokens, int i) {
        char c = text.charAt(tokens.start(i));
        boolean touches = tokens.touchesNext(i - 1);
        if (Chars.isClosingBracket(c)) {
            return true;
        }
        if (c == '»' && !touches) {
            return !tokens.touchesNext(i);
        }
        return touches && (Chars.isQuote(c) || c == '!' || c == '?');
    }

    private boolean ends(String text, Pieces tokens, int start, int at, int behind, Stop stop) {
        boolean quoted = behind > at + 1 && Chars.isQuote(text.charAt(tokens.start(behind - 1)));
        int word = opened(text, tokens, behind);
        char next = word < tokens.size() ? text.charAt(tokens.start(word)) : ' ';
        if (",;:.)".indexOf(next) >= 0) {
            return false;
        }
        if (tokens.touchesNext(behind - 1) && !(missingSpace(text, tokens, at) && Character.isUpperCase(next))) {
            return false;
        }
        if (Character.isLowerCase(next)) {
            return !quoted && at > start + 1 && endsBeforeSmall(tokens, at, stop);
        }
        return switch (stop) {
            case TITLE ->
                behind == at + 1 && isStarter(text, tokens, word) && at > start && !isNameBefore(text, tokens, at);
            case ABBREVIATION -> quoted || word > behind || isStarter(text, tokens, word) || isEnding(text, tokens, at);
            case FULL -> !isListNumber(text, tokens, start, at);
            case LOUD -> !quoted || !says(text, tokens, word);
            default -> true;
        };
    }

    /** Whether a small letter may begin a sentence here: not behind what may be an unknown abbreviation. */
    private static boolean endsBeforeSmall(Pieces tokens, int at, Stop stop) {
        return stop == Stop.LOUD
                || (stop == Stop.FULL && tokens.end(at - 1) - tokens.start(at - 1) > LONG_ABBREVIATION);
    }

    /** Whether the stop stands right behind a small letter, so that only the space was forgotten. */
    private static boolean missingSpace(String text, Pieces tokens, int at) {
        return tokens.start(at) > 0 && Character.isLowerCase(text.charAt(tokens.start(at) - 1));
    }

    private boolean isEnding(String text, Pieces tokens, int at) {
        String word = word(text, tokens, at);
        return rules.ending.contains(word.substring(0, Math.max(0, word.length() - 1)));
    }

    /** The first token from there on that does not open a quotation, bracket or line of dialogue. */
    private static int opened(String text, Pieces tokens, int from) {
        int i = from;
        while (i < tokens.size() && i < from + LOOK_AHEAD) {
            char c = text.charAt(tokens.start(i));
            if (!Chars.isOpening(c) && !Chars.isQuote(c) && !Chars.isDash(c)) {
                return i;
            }
            i++;
        }
        return i;
    }

    private boolean says(String text, Pieces tokens, int from) {
        for (int i = from; i < tokens.size() && i < from + LOOK_AHEAD; i++) {
            String word = word(text, tokens, i);
            if (rules.speech.contains(word)) {
                return true;
            }
            if (!Character.isUpperCase(text.charAt(tokens.start(i)))) {
                return false;
            }
        }
        return false;
    }

    private boolean isStarter(String text, Pieces tokens, int i) {
        return i < tokens.size()
                && Character.isUpperCase(text.charAt(tokens.start(i)))
                && rules.starters.contains(word(text, tokens, i));
    }

    private static boolean isNameBefore(String text, Pieces tokens, int at) {
        char c = text.charAt(tokens.start(at - 1));
        return Character.isUpperCase(c) || c == '.';
    }

    /** A number and a stop at the start of a sentence: {@code 1. Introduction}. */
    private static boolean isListNumber(String text, Pieces tokens, int start, int at) {
        return at == start + 1 && Character.isDigit(text.charAt(tokens.start(start)));
    }

    private static String word(String text, Pieces tokens, int i) {
        return tokens.end(i) - tokens.start(i) > 30
                ? ""
                : text.substring(tokens.start(i), tokens.end(i)).toLowerCase(Locale.ROOT);
    }
}
