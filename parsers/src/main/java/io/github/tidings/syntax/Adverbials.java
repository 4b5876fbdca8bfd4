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
    static final Adverbials NONE = new Adverbials("", Set.of(), Set.of());

    private final String adverb;
    private final Set<String> auxiliaries;
    private final Set<String> behindTimes;
    private final Map<String, List<List<String>>> phrases = new HashMap<>();
    private final Map<String, List<List<String>>> times = new HashMap<>();

    private Adverbials(String adverb, Set<String> auxiliaries, Set<String> behindTimes) {
        this.adverb = adverb;
        this.auxiliaries = auxiliaries;
        this.behindTimes = behindTimes;
    }

    /**
     * Those of an entry with {@code adverb}, {@code phrases} with contractions taken apart, and {@code auxiliaries} if only behind
     * these. Its {@code times} part a verb from its object or particle, and are looked at only where none of {@code not before}
     * follows: "öppnade på måndagen eld".
     */
    static Adverbials of(YamlNode entry) {
        Adverbials all =
                new Adverbials(entry.field("adverb").string(), words(entry, "auxiliaries"), words(entry, "not before"));
        entry.field("phrases").strings().forEach(phrase -> add(all.phrases, phrase));
        entry.get("times").map(YamlNode::strings).orElse(List.of()).forEach(phrase -> add(all.times, phrase));
        return all;
    }

    private static Set<String> words(YamlNode entry, String key) {
        return Set.copyOf(entry.get(key).map(YamlNode::strings).orElse(List.of()));
    }

    private static void add(Map<String, List<List<String>>> phrases, String phrase) {
        List<String> words = List.of(phrase.split(" "));
        phrases.computeIfAbsent(words.get(0), first -> new ArrayList<>()).add(words);
    }

    /** The adverb as which every word of such a phrase is seen. */
    String adverb() {
        return adverb;
    }

    /** The number of words of the longest such phrase that begins there, behind an auxiliary if it asks for one; 0 if none does. */
    int length(List<String> words, int from) {
        int time = longest(times, words, from);
        if (time > 0 && from > 0 && !behindTimes.contains(word(words, from + time))) {
            return time;
        }
        boolean allowed = auxiliaries.isEmpty() || auxiliaries.contains(word(words, from - 1));
        return allowed ? longest(phrases, words, from) : 0;
    }

    private static int longest(Map<String, List<List<String>>> phrases, List<String> words, int from) {
        int longest = 0;
        for (List<String> phrase : phrases.getOrDefault(word(words, from), List.of())) {
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
