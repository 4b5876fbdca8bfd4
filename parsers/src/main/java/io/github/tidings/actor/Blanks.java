package io.github.tidings.actor;

/** White space in names. */
final class Blanks {
    private Blanks() {}

    /** The words with one blank between them. */
    static String single(String words) {
        StringBuilder single = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (!Character.isWhitespace(c)) {
                single.append(c);
            } else if (single.length() > 0 && single.charAt(single.length() - 1) != ' ') {
                single.append(' ');
            }
        }
        return single.toString().strip();
    }
}
