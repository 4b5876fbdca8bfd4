package io.github.tidings.syntax.model;

/** What kinds of characters a word consists of, as a small number. */
final class Shape {
    private static final int LOWER = 1;
    private static final int INITIAL = 2;
    private static final int UPPER = 4;
    private static final int DIGIT = 8;
    private static final int HYPHEN = 16;
    private static final int MARK = 32;

    /** How many ways of writing a sentence there are: small letters, a headline's large initials, large letters. */
    static final int CASINGS = 3;

    private static final int LONG = 4;

    private Shape() {}

    /** How the long words of a sentence are written: in a headline, a large initial makes no name. */
    static int casing(java.util.List<String> forms) {
        int words = 0;
        int initials = 0;
        int upper = 0;
        for (String form : forms) {
            if (form.length() >= LONG && Character.isLetter(form.charAt(0))) {
                words++;
                initials += Character.isUpperCase(form.charAt(0)) ? 1 : 0;
                upper += Character.isUpperCase(form.charAt(0)) && Character.isUpperCase(form.charAt(1)) ? 1 : 0;
            }
        }
        return words < 3 || initials * 10 < words * 7 ? 0 : upper * 10 < words * 7 ? 1 : 2;
    }

    static int of(String word) {
        int shape = 0;
        int length = Math.min(word.length(), 64);
        for (int i = 0; i < length; i++) {
            shape |= of(word.charAt(i), i);
        }
        return shape;
    }

    private static int of(char c, int at) {
        if (Character.isLetter(c)) {
            return Character.isUpperCase(c) ? (at == 0 ? INITIAL : UPPER) : LOWER;
        }
        return Character.isDigit(c) ? DIGIT : c == '-' ? HYPHEN : MARK;
    }
}
