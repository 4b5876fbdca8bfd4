package io.github.tidings.syntax;

import io.github.tidings.lang.YamlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Phrases of several words that stand between an auxiliary and its verb and do what one adverb does: "a pour sa part annoncé". A
 * parser of a small treebank loses the verb behind them, but not behind adverbs. Immutable.
 */
final class Adverbials {
    /** Of a language that tells none. */
    static final Adverbials NONE = new Adverbials("", Set.of());

    private final String adverb;
    private final Set<String> auxiliaries;
    private final Map<String, List<List<String>>> phrases = new HashMap<>();

    private Adverbials(String adverb, Set<String> auxiliaries) {
        this.adverb = adverb;
        this.auxiliaries = auxiliaries;
    }

    /** Those of an entry with {@code adverb}, {@code phrases} with contractions taken apart, and {@code auxiliaries} if only behind these. */
    static Adverbials of(YamlNode entry) {
        Adverbials all = new Adverbials(
                entry.field("adverb").string(),
                Set.copyOf(entry.get("auxiliaries").map(YamlNode::strings).orElse(List.of())));
        for (String phrase : entry.field("phrases").strings()) {
            List<String> words = List.of(phrase.split(" "));
            all.phrases
                    .computeIfAbsent(words.get(0), first -> new ArrayList<>())
                    .add(words);
        }
        return all;
    }

    /** The adverb as which every word of such a phrase is seen. */
    String adverb() {
        return adverb;
    }

    /** The number of words of the longest such phrase that begins there, behind an auxiliary if it asks for one; 0 if none does. */
    int length(List<String> words, int from) {
        List<List<String>> known = phrases.getOrDefault(word(words, from), List.of());
        if (known.isEmpty() || !auxiliaries.isEmpty() && !auxiliaries.contains(word(words, from - 1))) {
            return 0;
        }
        int longest = 0;
        for (List<String> phrase : known) {
            longest = stands(words, from, phrase) ? Math.max(longest, phrase.size()) : longest;
        }
        return longest;
    }

    private static boolean stands(List<String> words, int from, List<String> phrase) {
        for (int i = 0; i < phrase.size(); i++) {
            if (!word(words, from + i).equals(phrase.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static String word(List<String> words, int i) {
        return i >= 0 && i < words.size()
                ? words.get(i).toLowerCase(Locale.ROOT).replace('\u2019', '\'')
                : "";
    }
}
