package io.github.tidings.document;

/**
 * How much of some bytes is UTF-8.
 *
 * @param sequences well-formed sequences of two bytes and more
 * @param malformed bytes outside of ASCII and of such sequences; a sequence that the end cuts off is not counted
 */
record Utf8Count(int sequences, int malformed) {

    static Utf8Count of(byte[] bytes) {
        int sequences = 0;
        int malformed = 0;
        int i = 0;
        while (i < bytes.length) {
            if (bytes[i] >= 0) {
                i++;
                continue;
            }
            int length = lengthOf(bytes[i] & 0xFF);
            int follow = following(bytes, i + 1, length - 1);
            if (length > 0 && follow == length - 1) {
                sequences++;
                i += length;
            } else {
                malformed += length > 0 && i + 1 + follow == bytes.length ? 0 : 1;
                i += 1 + Math.max(0, follow);
            }
        }
        return new Utf8Count(sequences, malformed);
    }

    private static int lengthOf(int lead) {
        if (lead >= 0xC2 && lead <= 0xDF) {
            return 2;
        }
        if (lead >= 0xE0 && lead <= 0xEF) {
            return 3;
        }
        return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
    }

    private static int following(byte[] bytes, int from, int wanted) {
        int n = 0;
        while (n < wanted && from + n < bytes.length && (bytes[from + n] & 0xC0) == 0x80) {
            n++;
        }
        return n;
    }
}
