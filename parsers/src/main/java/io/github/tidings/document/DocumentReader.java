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
}
