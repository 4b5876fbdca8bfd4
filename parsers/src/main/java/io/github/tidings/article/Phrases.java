package io.github.tidings.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Phrases in lower case that are looked for within lines, by their first words. Immutable. */
final class Phrases {
    private final Map<String, List<String>> byFirstWord = new HashMap<>();

    Phrases(Set<String> phrases) {
        for (String phrase : phrases) {
            byFirstWord
                    .computeIfAbsent(phrase.substring(0, wordEnd(phrase, 0)), w -> new ArrayList<>())
                    .add(phrase);
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
        for (String phrase : byFirstWord.getOrDefault(line.substring(0, wordEnd(line, 0)), List.of())) {
            boolean whole = line.length() == phrase.length()
                    || (line.length() > phrase.length() && !Character.isLetterOrDigit(line.charAt(phrase.length())));
            if (whole && line.startsWith(phrase)) {
                return true;
            }
        }
        return false;
    }

    private boolean startsAt(String line, int start, int end) {
        List<String> phrases = byFirstWord.get(line.substring(start, end));
        if (phrases != null) {
            for (String phrase : phrases) {
                if (line.startsWith(phrase, start)) {
                    return true;
                }
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
