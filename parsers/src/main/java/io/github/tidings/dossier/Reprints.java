package io.github.tidings.dossier;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.commons.text.StringTokenizer;

/**
 * Finds articles that tell an earlier one's story in its words: agency copy, or the same page at another address. Of the runs of some
 * words each article keeps those with the smallest hashes; who shares most of these shares most of the text (a bottom-k sketch, after
 * Broder, "On the resemblance and containment of documents", 1997).
 */
final class Reprints {
    /** So many words make a run. */
    private static final int RUN = 5;
    /** So many runs are kept of an article. */
    private static final int KEPT = 64;
    /** So many of the runs kept must be shared, in percent. */
    private static final int SHARED = 70;
    /** So many runs an article must have to be compared at all. */
    private static final int LEAST = 20;

    private final Map<Integer, String> firstByRun = new HashMap<>();

    /** The earlier article that the text repeats; remembers the text under that id. */
    Optional<String> earlier(String id, String text) {
        List<Integer> sketch = sketch(text);
        if (sketch.size() < LEAST) {
            return Optional.empty();
        }
        Map<String, Integer> shared = new LinkedHashMap<>();
        for (int run : sketch) {
            String first = firstByRun.putIfAbsent(run, id);
            if (first != null) {
                shared.merge(first, 1, Integer::sum);
            }
        }
        return shared.entrySet().stream()
                .filter(entry -> entry.getValue() * 100 >= sketch.size() * SHARED)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static List<Integer> sketch(String text) {
        List<String> words = new StringTokenizer(Folding.fold(text)).getTokenList();
        TreeSet<Integer> smallest = new TreeSet<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            smallest.add(mix(words.subList(i, i + RUN).hashCode()));
            if (smallest.size() > KEPT) {
                smallest.pollLast();
            }
        }
        return List.copyOf(smallest);
    }

    /** Spreads a hash over all numbers, so that the smallest ones are a fair choice. */
    private static int mix(int hash) {
        int mixed = (hash ^ hash >>> 16) * 0x7feb352d;
        mixed = (mixed ^ mixed >>> 15) * 0x846ca68b;
        return mixed ^ mixed >>> 16;
    }
}
