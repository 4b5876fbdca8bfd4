package io.github.tidings.syntax.model;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What is known of words and need not be learnt: the closed class of auxiliaries, and the lemmas of irregular verbs, of
 * which a treebank holds too few. Immutable.
 *
 * @param auxiliaries every form that may be an auxiliary, in small letters; empty for any
 * @param verbs the lemmas of irregular forms of verbs, in small letters
 */
public record Dictionary(Set<String> auxiliaries, Map<String, String> verbs) {
    /** A dictionary that knows nothing. */
    public static final Dictionary NONE = new Dictionary(Set.of(), Map.of());

    /** Whether the word may be an auxiliary; within a sentence none has a large initial, so that "3 May" is a date. */
    boolean auxiliary(Words words, int i) {
        String form = words.forms[i];
        return auxiliaries.isEmpty()
                || auxiliaries.contains(form.toLowerCase(Locale.ROOT)) && (i == 0 || !words.largeInitial(i));
    }

    /** Whether the form is one of a verb's past: "held" is no present tense. */
    boolean past(String form) {
        String small = form.toLowerCase(Locale.ROOT);
        return !verbs.getOrDefault(small, small).equals(small);
    }

    /** The lemma of a verb's form where it is known, else the one that was learnt. */
    String verb(String form, String learnt) {
        return verbs.isEmpty() ? learnt : verbs.getOrDefault(form.toLowerCase(Locale.ROOT), learnt);
    }
}
