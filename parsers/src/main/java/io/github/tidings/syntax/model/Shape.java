package io.github.tidings.syntax.model;

/** What kinds of characters a word consists of, as a small number. */
final class Shape {
    private static final int LOWER = 1;
    private static final int INITIAL = 2;
    private static final int UPPER = 4;
    private static final int DIGIT = 8;
    private static final int HYPHEN = 16;
    private static final int MARK = 32;

    private Shape() {}

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
