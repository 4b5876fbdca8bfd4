package io.github.tidings.document;

/** Turns bytes into text. Implementations are thread-safe. */
@FunctionalInterface
public interface DocumentReader {

    /**
     * Reads a source.
     *
     * @throws ParseLimitException if the source is larger than the limits allow, before any work
     */
    Document read(Source source, ParseLimits limits);

    /**
     * The reader of this library. The charset is that of the byte order mark, else UTF-8 where the bytes are valid UTF-8
     * beyond ASCII, else the one that {@link Source#charset()} or the document itself names, else windows-1252. Bytes that
     * are no text give an empty document with the diagnostic {@code binary-input}; bytes that the charset cannot decode
     * give U+FFFD with the diagnostic {@code charset-malformed}.
     */
    static DocumentReader standard() {
        return new StandardDocumentReader();
    }
}
