package io.github.tidings.syntax;

import io.github.tidings.lang.LanguagePack;
import java.util.List;
import java.util.Locale;

/** Cuts a text into tokens: every character that is no white space belongs to exactly one. Immutable. */
final class Tokenizer {
    /** How far an ending or a token with spaces is looked for; longer ones do not exist. */
    private static final int LONG = 40;

    private final TokenRules rules;
    private final WordScanner scanner;

    private Tokenizer(TokenRules rules) {
        this.rules = rules;
        this.scanner = new WordScanner(rules);
    }

    static Tokenizer of(LanguagePack pack) {
        return new Tokenizer(TokenRules.of(pack));
    }

    TokenRules rules() {
        return rules;
    }

    /** The tokens of a part of the text. */
    Pieces cut(String text, int start, int end) {
        Pieces pieces = new Pieces();
        int at = start;
        while (at < end) {
            if (Chars.isSpace(text.charAt(at))) {
                at++;
            } else {
                at = token(text, at, end, pieces);
            }
        }
        return pieces;
    }

    private int token(String text, int at, int end, Pieces pieces) {
        int address = Addresses.end(text, at, end);
        if (address > at) {
            pieces.add(at, address);
            return address;
        }
        if (scanner.startsWord(text, at, end)) {
            return word(text, at, end, pieces);
        }
        int stop = Chars.isRun(text.charAt(at)) ? runEnd(text, at, end) : at + Chars.width(text, at, end);
        pieces.add(at, stop);
        return stop;
    }

    private static int runEnd(String text, int at, int end) {
        int stop = at + 1;
        while (stop < end && Chars.sameRun(text.charAt(at), text.charAt(stop))) {
            stop++;
        }
        return stop;
    }

    private int word(String text, int at, int end, Pieces pieces) {
        int joined = joined(text, at, end);
        if (joined > at) {
            pieces.add(at, joined);
            return joined;
        }
        int stop = scanner.end(text, at, end);
        split(text, at, stop, pieces);
        return stop;
    }

    /** The end of a token with spaces within that starts here: {@code t ex}; where it starts if there is none. */
    private int joined(String text, int at, int end) {
        if (rules.joined.isEmpty()) {
            return at;
        }
        int space = at;
        while (space < end && space < at + LONG && Character.isLetter(text.charAt(space))) {
            space++;
        }
        for (String words : rules.joined.getOrDefault(lower(text, at, space), List.of())) {
            int stop = at + words.length();
            if (stop <= end
                    && text.regionMatches(true, at, words, 0, words.length())
                    && (stop == end || !Character.isLetterOrDigit(text.charAt(stop)))) {
                return stop;
            }
        }
        return at;
    }

    /** Cuts a word into what is one written word and several words of the grammar. */
    private void split(String text, int start, int end, Pieces pieces) {
        if (end - start > LONG) {
            hyphens(text, start, end, pieces);
            return;
        }
        String small = lower(text, start, end).replace('’', '\'');
        if (rules.whole.contains(small)) {
            pieces.add(start, end);
            return;
        }
        List<String> parts = rules.parts.get(small);
        if (parts != null) {
            int at = start;
            for (String part : parts) {
                pieces.add(at, at + part.length());
                at += part.length();
            }
            return;
        }
        int apostrophe = small.indexOf('\'');
        if (apostrophe > 0 && end - start > apostrophe + 1 && rules.elisions.contains(small.substring(0, apostrophe))) {
            pieces.add(start, start + apostrophe + 1);
            split(text, start + apostrophe + 1, end, pieces);
            return;
        }
        for (String ending : rules.endings) {
            if (small.length() > ending.length() && small.endsWith(ending)) {
                split(text, start, end - ending.length(), pieces);
                pieces.add(end - ending.length(), end);
                return;
            }
        }
        hyphens(text, start, end, pieces);
    }

    private void hyphens(String text, int start, int end, Pieces pieces) {
        int from = start;
        int at = rules.cutHyphens ? start : end;
        while (at < end) {
            boolean cut = text.charAt(at) == '-'
                    && at > start
                    && at + 1 < end
                    && Character.isLetter(text.charAt(at + 1))
                    && (at - from > LONG || !rules.prefixes.contains(lower(text, from, at)));
            if (cut) {
                pieces.add(from, at);
                pieces.add(at, at + 1);
                from = at + 1;
            }
            at++;
        }
        pieces.add(from, end);
    }

    private static String lower(String text, int start, int end) {
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
