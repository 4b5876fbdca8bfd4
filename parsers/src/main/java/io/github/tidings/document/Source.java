package io.github.tidings.document;

import io.github.tidings.core.Timestamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.immutables.value.Value;

/** Raw input, and what the caller knows of it. Exactly one of {@link #bytes()} and {@link #text()} is there. */
@Value.Immutable
public interface Source {

    /** The input as bytes; their charset is found out. The array is not copied and must not be changed. */
    Optional<byte[]> bytes();

    /** The input as text. */
    Optional<String> text();

    /** The caller's name for it. */
    Optional<String> id();

    /** Where it came from. Nothing is ever fetched from there. */
    Optional<String> url();

    /** The charset that the transport named (the header hint). */
    Optional<String> charset();

    /** The media type that the transport or the file's name told: {@code text/html}, {@code text/plain}. */
    Optional<String> mediaType();

    /** When it was published, where the caller knows better than the page. */
    Optional<Timestamp> published();

    /** ISO 639-1 code of its language, where the caller knows it. */
    Optional<String> language();

    /** A source of text. */
    static Source of(String text) {
        return builder().text(text).build();
    }

    /** A source of bytes. */
    static Source of(byte[] bytes) {
        return builder().bytes(bytes).build();
    }

    /**
     * The content of a file, with the file's name as a hint of its type.
     *
     * @throws IOException if it cannot be read
     */
    static Source of(Path file) throws IOException {
        return builder()
                .bytes(Files.readAllBytes(file))
                .mediaType(MediaTypes.ofName(file.toString()))
                .build();
    }

    /** A builder; text or bytes are required. */
    static Builder builder() {
        return new Builder();
    }

    /** The size that {@link ParseLimits#maxSourceBytes()} limits. */
    default int size() {
        return bytes().map(b -> b.length).or(() -> text().map(String::length)).orElse(0);
    }

    /** Refuses a source of both text and bytes, or of neither. */
    @Value.Check
    default void check() {
        if (bytes().isPresent() == text().isPresent()) {
            throw new IllegalArgumentException("a source is either text or bytes");
        }
    }

    /** Builds sources; not safe for use by several threads at once. */
    final class Builder extends ImmutableSource.Builder {
        Builder() {}
    }
}
