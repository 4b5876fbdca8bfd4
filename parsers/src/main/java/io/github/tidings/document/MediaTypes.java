package io.github.tidings.document;

import java.util.Locale;
import java.util.Optional;

/** Media types as file names tell them. */
final class MediaTypes {
    private MediaTypes() {}

    static Optional<String> ofName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml")) {
            return Optional.of("text/html");
        }
        if (lower.endsWith(".txt")) {
            return Optional.of("text/plain");
        }
        if (lower.endsWith(".xml") || lower.endsWith(".rss") || lower.endsWith(".atom")) {
            return Optional.of("application/xml");
        }
        return lower.endsWith(".json") ? Optional.of("application/json") : Optional.empty();
    }
}
