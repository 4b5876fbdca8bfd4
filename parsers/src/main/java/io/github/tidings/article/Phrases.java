package io.github.tidings.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Phrases in lower case that are looked for within lines, by their first letters. Immutable. */
final class Phrases {
    private final Map<Character, List<Phrase>> byFirstLetter = new HashMap<>();

    /** A phrase, and where its first word ends. */
    private record Phrase(String words, int firstEnd) {}

    Phrases(Set<String> phrases) {
        for (String phrase : phrases) {
            byFirstLetter
                    .computeIfAbsent(phrase.charAt(0), c -> new ArrayList<>())
                    .add(new Phrase(phrase, wordEnd(phrase, 0)));
        }
    }

    /** Whether a line in lower case holds one of the phrases, from the beginning of a word. */
    boolean within(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (Character.isLetter(line.charAt(i))) {
                int end = wordEnd(line, i);
                if (startsAt(line, i, end)) {
                    return true;
                }
                i = end;
            }
        }
        return false;
    }

    /** Whether a line in lower case begins with one of the phrases, and a word ends with it. */
    boolean open(String line) {
        if (line.isEmpty()) {
            return false;
        }
        for (Phrase phrase : byFirstLetter.getOrDefault(line.charAt(0), List.of())) {
            int end = phrase.words.length();
            if (line.startsWith(phrase.words)
                    && (line.length() == end || !Character.isLetterOrDigit(line.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    private boolean startsAt(String line, int start, int end) {
        for (Phrase phrase : byFirstLetter.getOrDefault(line.charAt(start), List.of())) {
            if (phrase.firstEnd == end - start && line.startsWith(phrase.words, start)) {
                return true;
            }
        }
        return false;
    }

    private static int wordEnd(String line, int start) {
        int end = start;
        while (end < line.length() && Character.isLetter(line.charAt(end))) {
            end++;
        }
        return end;
    }
}
