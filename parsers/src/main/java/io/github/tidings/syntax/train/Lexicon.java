package io.github.tidings.syntax.train;

import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.model.CertainTags;
import io.github.tidings.syntax.model.Clusters;
import io.github.tidings.syntax.model.Habits;
import io.github.tidings.syntax.model.Hash;
import io.github.tidings.syntax.model.IntTable;
import io.github.tidings.syntax.model.Vocabulary;
import io.github.tidings.syntax.model.Words;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is known of single words before anything is weighed: their classes, and their parts of speech if these are certain. */
final class Lexicon {
    /** How fine and how coarse classes are by the number of words that have one; few words fill few classes. */
    private static final int WORDS_PER_CLASS = 40;

    private static final int MOST_FINE = 400;
    private static final int FINE_PER_COARSE = 6;
    private static final int ROUNDS = 10;
    /** How often a word has to occur to have a class. */
    private static final int SEEN = 3;

    private static final int FREQUENT = 40;
    /** One in so many may differ: a treebank has slips. */
    private static final int SLIPS = 300;

    private final SortedMap<Integer, Integer> classes;
    private final SortedMap<Integer, Integer> habits;
    private final SortedMap<Integer, Integer> tags;
    final Vocabulary vocabulary;
    final CertainTags certain;

    private Lexicon(
            SortedMap<Integer, Integer> classes, SortedMap<Integer, Integer> habits, SortedMap<Integer, Integer> tags) {
        this.classes = classes;
        this.habits = habits;
        this.tags = tags;
        this.vocabulary = new Vocabulary(Clusters.of(classes), Habits.of(habits));
        this.certain = CertainTags.of(tags);
    }

    /** What the treebank and other sentences tell; without other sentences words have no classes. */
    static Lexicon of(List<Gold> treebank, List<List<String>> text) {
        return of(treebank, text.isEmpty() ? Collections.emptySortedMap() : classes(treebank, text));
    }

    /** What the treebank tells, and classes that were learnt before, by the hashes of words. */
    static Lexicon of(List<Gold> treebank, SortedMap<Integer, Integer> classes) {
        return new Lexicon(classes, Collections.emptySortedMap(), certain(treebank));
    }

    /** The same, and how words are used in plain text, by their hashes. */
    Lexicon with(SortedMap<Integer, Integer> uses) {
        return new Lexicon(classes, uses, tags);
    }

    /** The words of a sentence, nothing found yet. */
    Words words(Gold gold) {
        return new Words(gold.forms, vocabulary);
    }

    void write(DataOutput out) throws IOException {
        IntTable.write(out, classes);
        IntTable.write(out, habits);
        IntTable.write(out, tags);
    }

    private static SortedMap<Integer, Integer> classes(List<Gold> treebank, List<List<String>> text) {
        List<int[]> sentences = new ArrayList<>();
        treebank.forEach(gold -> sentences.add(hashes(gold.forms)));
        text.forEach(sentence -> sentences.add(hashes(sentence)));
        int[] words = frequent(sentences);
        Map<Integer, Integer> places = new LinkedHashMap<>();
        for (int word : words) {
            places.put(word, places.size());
        }
        List<int[]> numbered = new ArrayList<>();
        for (int[] sentence : sentences) {
            int[] of = new int[sentence.length];
            java.util.Arrays.setAll(of, i -> places.getOrDefault(sentence[i], words.length));
            numbered.add(of);
        }
        int fine = Math.min(MOST_FINE, 1 + words.length / WORDS_PER_CLASS);
        int[] fineClass = ClusterTrainer.train(words.length, numbered, fine, ROUNDS);
        int[] coarseClass = ClusterTrainer.train(words.length, numbered, 1 + fine / FINE_PER_COARSE, ROUNDS);
        SortedMap<Integer, Integer> classes = new TreeMap<>();
        for (int i = 0; i < words.length; i++) {
            classes.put(words[i], coarseClass[i] * Clusters.FINE + fineClass[i]);
        }
        return classes;
    }

    /** The hashes of words between two that stand for the sentence's bounds. */
    private static int[] hashes(List<String> forms) {
        int[] hashes = new int[forms.size() + 2];
        hashes[0] = 1;
        hashes[hashes.length - 1] = 2;
        for (int i = 0; i < forms.size(); i++) {
            hashes[i + 1] = Hash.of(forms.get(i), 0, forms.get(i).length());
        }
        return hashes;
    }

    private static int[] frequent(List<int[]> sentences) {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (int[] sentence : sentences) {
            for (int word : sentence) {
                counts.merge(word, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .filter(e -> e.getValue() >= SEEN)
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .mapToInt(Map.Entry::getKey)
                .toArray();
    }

    private static SortedMap<Integer, Integer> certain(List<Gold> treebank) {
        Map<Integer, int[]> counts = new TreeMap<>();
        for (Gold gold : treebank) {
            int[] hashes = hashes(gold.forms);
            for (int i = 0; i < gold.size(); i++) {
                counts.computeIfAbsent(hashes[i + 1], key -> new int[PartOfSpeech.values().length])[gold.pos[i]]++;
            }
        }
        SortedMap<Integer, Integer> certain = new TreeMap<>();
        counts.forEach((word, ofTag) -> {
            int all = java.util.Arrays.stream(ofTag).sum();
            for (int tag = 0; tag < ofTag.length; tag++) {
                if (all >= FREQUENT && (all - ofTag[tag]) * SLIPS <= all) {
                    certain.put(word, tag);
                }
            }
        });
        return certain;
    }
}
