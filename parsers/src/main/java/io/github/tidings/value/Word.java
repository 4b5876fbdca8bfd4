package io.github.tidings.value;

/**
 * A run of letters, a run of digits, or one other sign; finer than a token, and the same however a tokenizer cuts.
 *
 * @param start where it starts in the text
 * @param end where it ends
 * @param form in small letters, with plain apostrophes and hyphens
 * @param kind what it is made of
 * @param capital whether it starts with a capital letter
 * @param gap the white space before it: 0 for none, a line feed for more than one character
 */
record Word(int start, int end, String form, Kind kind, boolean capital, char gap) {

    enum Kind {
        LETTERS,
        DIGITS,
        SIGN
    }

    boolean isDigits() {
        return kind == Kind.DIGITS;
    }

    boolean isLetters() {
        return kind == Kind.LETTERS;
    }

    boolean is(String other) {
        return form.equals(other);
    }

    /** Whether it touches the word before it. */
    boolean joined() {
        return gap == 0;
    }

    int length() {
        return end - start;
    }
}
