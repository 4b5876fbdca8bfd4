package io.github.tidings.syntax;

/** Finds web addresses, mail addresses, handles and hashtags. */
final class Addresses {
    private static final int LONGEST_NAME = 80;

    private Addresses() {}

    /** The end of the address that starts here; the start if there is none. */
    static int end(String text, int at, int end) {
        char c = text.charAt(at);
        boolean first = at == 0 || !Chars.isWord(text.charAt(at - 1));
        if (!first) {
            return at;
        }
        if ((c == '@' || c == '#') && at + 1 < end && Character.isLetter(text.charAt(at + 1))) {
            return nameEnd(text, at + 1, end);
        }
        if (text.startsWith("http://", at) || text.startsWith("https://", at) || text.startsWith("www.", at)) {
            return trimmed(text, at, webEnd(text, at, end));
        }
        return Chars.isWord(c) ? mailEnd(text, at, end) : at;
    }

    private static int nameEnd(String text, int at, int end) {
        int stop = at;
        while (stop < end && (Chars.isWord(text.charAt(stop)) || text.charAt(stop) == '_')) {
            stop++;
        }
        return stop;
    }

    private static int webEnd(String text, int at, int end) {
        int stop = at;
        while (stop < end && !Chars.isSpace(text.charAt(stop)) && "<>\"”»“«".indexOf(text.charAt(stop)) < 0) {
            stop++;
        }
        return stop;
    }

    private static int mailEnd(String text, int at, int end) {
        int stop = at;
        int sign = -1;
        while (stop < end && stop < at + LONGEST_NAME && isMail(text.charAt(stop))) {
            if (text.charAt(stop) == '@') {
                sign = sign < 0 ? stop : end;
            }
            stop++;
        }
        boolean mail = sign > at && sign + 1 < stop && Chars.isWord(text.charAt(sign + 1));
        return mail ? trimmed(text, at, stop) : at;
    }

    private static boolean isMail(char c) {
        return Chars.isWord(c) || c == '@' || c == '.' || c == '-' || c == '_' || c == '+';
    }

    private static int trimmed(String text, int at, int end) {
        int stop = end;
        while (stop > at + 1 && ".,;:!?)]'’-".indexOf(text.charAt(stop - 1)) >= 0) {
            stop--;
        }
        return stop;
    }
}
