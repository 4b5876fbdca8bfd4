package io.github.tidings.article;

/** White space: every run of it becomes one space; characters without width and ink are dropped. */
final class Blanks {
    private Blanks() {}

    /** Whether the character is white space or a control character. */
    static boolean isBlank(char c) {
        return c <= ' ' || (c >= '\u007F' && (c <= '\u00A0' || Character.isSpaceChar(c)));
    }

    /** Whether the character shows nothing and parts nothing: a soft hyphen, a zero-width space, a byte order mark. */
    static boolean isInvisible(char c) {
        return c == '\u00AD' || c == '\u200B' || c == '\uFEFF' || c == '\u2060';
    }

    /** The text without white space around it and with single spaces within. */
    static String fold(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length());
        append(out, text);
        int end = out.length();
        return end > 0 && out.charAt(end - 1) == ' ' ? out.substring(0, end - 1) : out.toString();
    }

    /** Appends the text, its white space folded into what stands before it. */
    static void append(StringBuilder out, CharSequence text) {
        int length = text.length();
        int i = 0;
        while (i < length) {
            int start = i;
            while (i < length && isShown(text.charAt(i))) {
                i++;
            }
            out.append(text, start, i);
            if (i < length && isBlank(text.charAt(i))) {
                appendSpace(out);
            }
            i++;
        }
    }

    private static boolean isShown(char c) {
        return c > ' ' && (c < '\u007F' || (!isBlank(c) && !isInvisible(c)));
    }

    /** Appends one space, unless there is one or the text has not begun. */
    static void appendSpace(StringBuilder out) {
        int end = out.length();
        if (end > 0 && out.charAt(end - 1) != ' ') {
            out.append(' ');
        }
    }
}
