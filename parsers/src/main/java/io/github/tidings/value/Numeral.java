package io.github.tidings.value;

/**
 * A number as it stands in a text.
 *
 * @param value what it comes to; -1 if it is no whole number that can be told (too great, a fraction, a clock time)
 * @param next the index of the word after it
 * @param scale what its last word or group multiplies by: 1000000 in {@code two million}, else 1
 * @param bare whether it is written in plain digits, without groups: what a year looks like
 */
record Numeral(long value, int next, long scale, boolean bare) {

    static Numeral none(int next) {
        return new Numeral(-1, next, 1, false);
    }

    boolean isNumber() {
        return value >= 0;
    }

    boolean looksLikeYear() {
        return bare && 1800 <= value && value < 2100;
    }
}
