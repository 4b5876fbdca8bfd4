package io.github.tidings.article;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A line that says who wrote the text: {@code By Ann Lee and Bo Ek}. */
final class VisibleByline {
    private static final int LONGEST = 120;

    private final Set<String> prefixes;
    private final AuthorNames names;

    VisibleByline(ArticleWords words) {
        prefixes = words.list("byline_prefixes");
        names = new AuthorNames(words);
    }

    /** The names; none if the line is no byline. */
    List<String> read(String line) {
        if (line.length() > LONGEST || line.endsWith(".")) {
            return List.of();
        }
        String lower = line.toLowerCase(Locale.ROOT);
        for (String prefix : prefixes) {
            if (lower.startsWith(prefix + " ") || lower.startsWith(prefix + ": ")) {
                return names.split(line);
            }
        }
        return List.of();
    }

    /** Whether the words announce an author. */
    boolean isLabel(String words) {
        return prefixes.contains(words.toLowerCase(Locale.ROOT));
    }
}
