package io.github.tidings.syntax.train;

import io.github.tidings.syntax.model.IntTable;
import io.github.tidings.syntax.model.LemmaRule;
import io.github.tidings.syntax.model.Lemmatizer;
import io.github.tidings.syntax.model.Words;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Learns lemma rules: at each place of the chain the most frequent one, kept where it differs from what stands before. */
final class LemmaTrainer {
    private final Map<LemmaRule, Integer> rules = new LinkedHashMap<>();
    private final SortedMap<Integer, Integer> kept = new TreeMap<>();

    LemmaTrainer(List<Gold> treebank) {
        List<int[]> places = new ArrayList<>();
        List<Integer> right = new ArrayList<>();
        for (Gold gold : treebank) {
            Words words = new Words(gold.forms);
            for (int i = 0; i < gold.size(); i++) {
                words.tag(i, gold.pos[i], gold.features[i]);
                int[] keys = new int[Lemmatizer.KEYS];
                Lemmatizer.keys(words, i, keys);
                places.add(keys);
                LemmaRule rule = LemmaRule.of(gold.forms.get(i), gold.lemmas[i]);
                right.add(rules.computeIfAbsent(rule, key -> rules.size()));
            }
        }
        int[] inherited = new int[places.size()];
        java.util.Arrays.fill(inherited, -1);
        for (int level = 0; level < Lemmatizer.KEYS; level++) {
            learn(level, places, right, inherited);
        }
    }

    private void learn(int level, List<int[]> places, List<Integer> right, int[] inherited) {
        Map<Integer, Map<Integer, Integer>> counts = new TreeMap<>();
        for (int i = 0; i < places.size(); i++) {
            counts.computeIfAbsent(places.get(i)[level], key -> new TreeMap<>()).merge(right.get(i), 1, Integer::sum);
        }
        for (int i = 0; i < places.size(); i++) {
            int key = places.get(i)[level];
            int best = best(counts.getOrDefault(key, Map.of()));
            if (best != inherited[i]) {
                kept.put(key, best);
            }
        }
        for (int i = 0; i < places.size(); i++) {
            inherited[i] = kept.getOrDefault(places.get(i)[level], inherited[i]);
        }
    }

    private static int best(Map<Integer, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    Lemmatizer lemmatizer() {
        return new Lemmatizer(new ArrayList<>(rules.keySet()), IntTable.of(kept));
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(rules.size());
        for (LemmaRule rule : rules.keySet()) {
            out.writeBoolean(rule.lower());
            out.writeByte(rule.cut());
            out.writeUTF(rule.add());
        }
        IntTable.write(out, kept);
    }
}
