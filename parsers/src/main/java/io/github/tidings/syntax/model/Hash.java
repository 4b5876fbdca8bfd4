package io.github.tidings.syntax.model;

/** Hashes of words, of parts of words and of features. The same on every machine: models hold them. */
public final class Hash {
    private static final int PRIME = 0x01000193;
    private static final int BASIS = 0x811C9DC5;

    private Hash() {}

    /** The hash of a part of a word, small letters and large ones alike, all digits alike, all marks of one kind alike. */
    public static int of(CharSequence word, int start, int end) {
        int hash = BASIS;
        for (int i = start; i < end; i++) {
            hash = (hash ^ normal(word.charAt(i))) * PRIME;
        }
        return finish(hash);
    }

    /** The hash of a word, large letters told from small ones. */
    public static int exact(CharSequence word) {
        int hash = BASIS;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * PRIME;
        }
        return finish(hash);
    }

    /**
     * The hash of a feature: its template's number and one value. Not below 0 and below 2^28: with some hundred thousand
     * features a chance meeting stays rare, and each bit more makes every feature of a model file longer.
     */
    public static int feature(int template, int value) {
        return finish((template * 0x9E3779B1) ^ (value * 0x85EBCA77)) >>> 4;
    }

    /** The hash of two values in that order. */
    public static int pair(int first, int second) {
        return finish(first * 0x9E3779B1 + Integer.rotateLeft(second * 0xC2B2AE3D, 13));
    }

    /** The hash of a row of values that grew by one; nothing outside of one run depends on it. */
    static long next(long row, long value) {
        long hash = (row ^ value + 0x7F4A7C15) * 0x9E3779B97F4A7C15L;
        return hash ^ hash >>> 32;
    }

    /** A character as models see it. */
    public static char normal(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c >= '0' && c <= '9' ? '0' : c;
        }
        return switch (c) {
            case '‘', '’', 'ʼ', '‚' -> '\'';
            case '“', '”', '„', '«', '»' -> '"';
            case '–', '—', '−', '‐', '‑' -> '-';
            case '\u00a0', '\u202f', '\u2009' -> ' ';
            default -> Character.isDigit(c) ? '0' : Character.toLowerCase(c);
        };
    }

    private static int finish(int hash) {
        int h = hash;
        h ^= h >>> 15;
        h *= 0x2C1B3C6D;
        h ^= h >>> 12;
        return h;
    }
}
