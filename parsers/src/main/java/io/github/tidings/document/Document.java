package io.github.tidings.document;

import io.github.tidings.core.Diagnostic;
import java.util.List;

/**
 * A source whose bytes have become text.
 *
 * @param source the source
 * @param text its text; what its charset could not decode stands as U+FFFD
 * @param mediaType what it is: as the source says, else told from its first characters
 * @param diagnostics what could not be read
 */
public record Document(Source source, String text, String mediaType, List<Diagnostic> diagnostics) {}
