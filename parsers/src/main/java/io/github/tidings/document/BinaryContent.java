package io.github.tidings.document;

import java.nio.charset.StandardCharsets;

/** Bytes that are no text in any charset read here. */
final class BinaryContent {
    private static final int LOOK = 4096;
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private BinaryContent() {}

    static boolean matches(byte[] bytes) {
        if (CharsetTeller.byteOrderMark(bytes).isPresent()) {
            return false;
        }
        int look = Math.min(bytes.length, LOOK);
        int controls = 0;
        for (int i = 0; i < look; i++) {
            int b = bytes[i];
            if (b >= 0 && b < 32 && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                controls++;
            }
        }
        return controls * 20 > look || startsWith(bytes, PDF);
    }

    private static boolean startsWith(byte[] bytes, byte[] magic) {
        return bytes.length >= magic.length && java.util.Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length);
    }
}
