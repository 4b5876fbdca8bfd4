package io.github.tidings.document;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Media types, as names and first characters tell them. */
final class MediaTypes {
    static final String HTML = "text/html";
    static final String PLAIN = "text/plain";
    static final String XML = "application/xml";
    static final String JSON = "application/json";
    private static final int HEAD = 2000;
    private static final Pattern MARKUP = Pattern.compile(
            "<(?:!doctype|html|head|body|div|p|article|section|span|br|h[1-6]|table|ul)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern FEED = Pattern.compile("<(?:rss|feed|rdf:rdf)\\b", Pattern.CASE_INSENSITIVE);

    private MediaTypes() {}

    static Optional<String> ofName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml")) {
            return Optional.of(HTML);
        }
        if (lower.endsWith(".txt")) {
            return Optional.of(PLAIN);
        }
        if (lower.endsWith(".xml") || lower.endsWith(".rss") || lower.endsWith(".atom")) {
            return Optional.of(XML);
        }
        return lower.endsWith(".json") ? Optional.of(JSON) : Optional.empty();
    }

    /** The type given, without its parameters; else the one that the text looks like. */
    static String tell(Optional<String> given, String text) {
        return given.map(type -> type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
                .filter(type -> type.indexOf('/') > 0 && !type.equals("application/octet-stream"))
                .orElseGet(() -> sniff(text));
    }

    private static String sniff(String text) {
        String head = text.substring(0, Math.min(text.length(), HEAD)).stripLeading();
        if (head.startsWith("{") || head.startsWith("[{")) {
            return JSON;
        }
        if (FEED.matcher(head).find()
                || (head.startsWith("<?xml") && !MARKUP.matcher(head).find())) {
            return XML;
        }
        return MARKUP.matcher(head).find() ? HTML : PLAIN;
    }
}
