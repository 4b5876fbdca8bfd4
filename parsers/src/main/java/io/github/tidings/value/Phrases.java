package io.github.tidings.value;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Words and strings of words with a value each; finds the longest that starts at a place. Immutable once built.
 *
 * @param <V> what a phrase means
 */
final class Phrases<V> {
    private final Map<String, List<Phrase<V>>> byFirst = new HashMap<>();

    /** A phrase found, and the index of the word after it. */
    record Found<V>(V value, int next) {}

    private record Phrase<V>(List<String> forms, V value) {}

    /** Adds a phrase; of equal ones the first stands. */
    void add(String phrase, V value) {
        List<String> forms = Words.of(phrase).stream().map(Word::form).toList();
        if (!forms.isEmpty()) {
            byFirst.computeIfAbsent(forms.get(0), first -> new ArrayList<>(2)).add(new Phrase<>(forms, value));
        }
    }

    /** Adds many with one value. */
    void addAll(Iterable<String> phrases, V value) {
        phrases.forEach(phrase -> add(phrase, value));
    }

    /** The longest phrase that starts at that word. */
    Optional<Found<V>> at(List<Word> words, int i) {
        if (i >= words.size()) {
            return Optional.empty();
        }
        Phrase<V> best = null;
        for (Phrase<V> phrase : byFirst.getOrDefault(words.get(i).form(), List.of())) {
            if ((best == null || phrase.forms().size() > best.forms().size()) && starts(phrase, words, i)) {
                best = phrase;
            }
        }
        return best == null
                ? Optional.empty()
                : Optional.of(new Found<>(best.value(), i + best.forms().size()));
    }

    private static boolean starts(Phrase<?> phrase, List<Word> words, int i) {
        if (i + phrase.forms().size() > words.size()) {
            return false;
        }
        for (int k = 1; k < phrase.forms().size(); k++) {
            if (!words.get(i + k).is(phrase.forms().get(k))) {
                return false;
            }
        }
        return true;
    }
}
