package io.github.tidings.document;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The charset of bytes: their byte order mark, else UTF-8 where they are valid UTF-8 beyond ASCII (no other charset
 * looks like it by chance), else what the transport or the document itself names, else windows-1252.
 */
final class CharsetTeller {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int HEAD = 4096;
    private static final Pattern NAMED = Pattern.compile(
            "(?:charset|encoding)\\s{0,9}=\\s{0,9}[\"']?([A-Za-z0-9_.:-]{1,40})", Pattern.CASE_INSENSITIVE);

    private CharsetTeller() {}

    static Charset tell(byte[] bytes, Optional<String> hint) {
        Optional<Charset> mark = byteOrderMark(bytes);
        if (mark.isPresent()) {
            return mark.get();
        }
        Utf8Count utf8 = Utf8Count.of(bytes);
        if (utf8.malformed() == 0 && utf8.sequences() > 0) {
            return StandardCharsets.UTF_8;
        }
        Charset named = hint.flatMap(CharsetTeller::named)
                .or(() -> declared(bytes).flatMap(CharsetTeller::named))
                .orElse(StandardCharsets.UTF_8);
        boolean refuted = named.equals(StandardCharsets.UTF_8) && utf8.malformed() > utf8.sequences();
        return refuted ? WINDOWS_1252 : named;
    }

    static Optional<Charset> byteOrderMark(byte[] bytes) {
        int b0 = bytes.length > 1 ? bytes[0] & 0xFF : 0;
        int b1 = bytes.length > 1 ? bytes[1] & 0xFF : 0;
        if (b0 == 0xFE && b1 == 0xFF) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        if (b0 == 0xFF && b1 == 0xFE) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        boolean utf8 = b0 == 0xEF && b1 == 0xBB && bytes.length > 2 && (bytes[2] & 0xFF) == 0xBF;
        return utf8 ? Optional.of(StandardCharsets.UTF_8) : Optional.empty();
    }

    /** What a meta tag or an XML declaration among the first bytes names. */
    private static Optional<String> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher matcher = NAMED.matcher(head);
        return head.indexOf('<') >= 0 && matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** Web pages that say Latin-1 mean windows-1252; those that say UTF-16 in ASCII letters are not UTF-16. */
    private static Optional<Charset> named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.equals("iso-8859-1") || lower.equals("latin1") || lower.equals("us-ascii") || lower.equals("ascii")) {
            return Optional.of(WINDOWS_1252);
        }
        try {
            return Optional.of(Charset.forName(name))
                    .filter(c -> !c.name().startsWith("UTF-16") && !c.name().startsWith("UTF-32"));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
