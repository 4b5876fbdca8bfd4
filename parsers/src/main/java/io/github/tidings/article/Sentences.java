package io.github.tidings.article;

/** What the ends and beginnings of a line say of it. */
final class Sentences {
    private static final String FINAL = ".!?…:;";
    private static final int LABEL_WORDS = 3;
    private static final String OPENING = "\"'‘’“”„«»‹›";
    private static final String DASHES = "-–—―";
    private static final String CLOSING = "\"'”’»“)]";

    private Sentences() {}

    /** Whether the line ends as a sentence does; closing quote marks and brackets behind the stop do not matter. */
    static boolean isPunctuated(String line) {
        int end = line.length();
        while (end > 0 && CLOSING.indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && FINAL.indexOf(line.charAt(end - 1)) >= 0;
    }

    /** Whether the line ends in a quote mark or a bracket. */
    static boolean isClosed(String line) {
        return !line.isEmpty() && CLOSING.indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    /** Whether the line is a word or three that are no sentence and no speech: the name of a section, an outlet, an agency. */
    static boolean isLabel(String line) {
        return words(line) <= LABEL_WORDS && !isPunctuated(line) && !isSpeech(line);
    }

    /** Whether somebody speaks in the line: it begins with a quote mark, or with a dash and a space. */
    static boolean isSpeech(String line) {
        return line.length() > 1
                && (OPENING.indexOf(line.charAt(0)) >= 0
                        || DASHES.indexOf(line.charAt(0)) >= 0 && line.charAt(1) == ' ');
    }

    /** Whether the line begins as a heading or a sentence does: with a capital or a digit. */
    static boolean isCapitalised(String line) {
        return !line.isEmpty() && (Character.isUpperCase(line.charAt(0)) || Character.isDigit(line.charAt(0)));
    }

    /** The number of words, counted by their spaces. */
    static int words(String line) {
        int words = 0;
        boolean within = false;
        for (int i = 0; i < line.length(); i++) {
            boolean blank = line.charAt(i) == ' ';
            words += !blank && !within ? 1 : 0;
            within = !blank;
        }
        return words;
    }
}
