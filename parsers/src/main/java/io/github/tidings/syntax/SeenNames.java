package io.github.tidings.syntax;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names of one text so far: words that had a large initial within a sentence. One that opens a later sentence is no noun,
 * whatever it ends in: "Lind ... Lind resigned". Belongs to one text.
 */
final class SeenNames {
    /** Of each name, the words in small letters that stood behind it: "Röda korset" is a name of two words, and "Röda" none. */
    private final Map<String, Set<String>> names = new HashMap<>();

    private final Set<String> small = new HashSet<>();

    /** Learns the names of a sentence. */
    void learn(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (!Character.isUpperCase(word.codePointAt(0))) {
                small.add(word);
            } else if (i > 0 && Character.isLetterOrDigit(last(words.get(i - 1)))) {
                names.computeIfAbsent(word, name -> new HashSet<>()).add(next(words, i));
            }
        }
    }

    /** Whether the word at that place is the first of its sentence, and a name that the text had before. */
    boolean opens(List<String> words, int i) {
        boolean first = Character.isUpperCase(words.get(i).codePointAt(0))
                && words.subList(0, i).stream().noneMatch(word -> Character.isLetterOrDigit(last(word)));
        Set<String> behind = first ? names.get(words.get(i)) : null;
        return behind != null
                && !small.contains(Character.toLowerCase(words.get(i).charAt(0))
                        + words.get(i).substring(1))
                && (next(words, i).isEmpty() || !behind.contains(next(words, i)));
    }

    private static String next(List<String> words, int i) {
        return i + 1 < words.size() && Character.isLowerCase(words.get(i + 1).codePointAt(0)) ? words.get(i + 1) : "";
    }

    private static char last(String word) {
        return word.charAt(word.length() - 1);
    }
}
