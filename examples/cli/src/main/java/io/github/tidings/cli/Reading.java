package io.github.tidings.cli;

import io.github.tidings.document.ParseLimitException;
import io.github.tidings.document.ParseLimits;
import io.github.tidings.document.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * Opens inputs as sources. No more of a file is held than the limits allow.
 *
 * @param standardInput what {@code -} stands for
 * @param limits how much is read of one file
 */
record Reading(InputStream standardInput, ParseLimits limits) {

    Source source(Input input) throws UnreadableException {
        try {
            Source.Builder source = Source.builder();
            return source.id(input.id())
                    .bytes(bytes(input.file()))
                    .mediaType(mediaType(input.file()))
                    .url(input.about().url())
                    .published(input.about().published())
                    .language(input.about().language())
                    .build();
        } catch (IOException e) {
            throw new UnreadableException(words(input.file(), e), e);
        } catch (ParseLimitException e) {
            throw new UnreadableException(input.file() + ": " + e.getMessage(), e);
        }
    }

    /** What went wrong with a file, in words for people. */
    static String words(Path file, IOException e) {
        if (e instanceof NoSuchFileException) {
            return file + ": no such file";
        }
        if (e instanceof AccessDeniedException) {
            return file + ": no permission to read it";
        }
        return file + ": " + (Files.isDirectory(file) ? "a directory" : e.getMessage());
    }

    private byte[] bytes(Path file) throws IOException {
        if (file.equals(Input.STANDARD_INPUT)) {
            return limited(standardInput);
        }
        if (!isCompressed(file)) {
            refuse(Files.size(file));
        }
        try (InputStream in = Files.newInputStream(file);
                InputStream content = isCompressed(file) ? new GZIPInputStream(in) : in) {
            return limited(content);
        }
    }

    private byte[] limited(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(limits.maxSourceBytes() + 1);
        refuse(bytes.length);
        return bytes;
    }

    private void refuse(long size) {
        if (size > limits.maxSourceBytes()) {
            throw new ParseLimitException("maxSourceBytes", size, limits.maxSourceBytes());
        }
    }

    private static boolean isCompressed(Path file) {
        return name(file).endsWith(".gz");
    }

    private static Optional<String> mediaType(Path file) {
        String name = name(file).replaceAll("\\.gz$", "");
        if (name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml")) {
            return Optional.of("text/html");
        }
        return name.endsWith(".txt") ? Optional.of("text/plain") : Optional.empty();
    }

    private static String name(Path file) {
        return file.toString().toLowerCase(Locale.ROOT);
    }
}
