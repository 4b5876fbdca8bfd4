package io.github.tidings.fact.frame;

import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Of which frames' words a word may be one: it is looked up once for all of them, and most words are of none. Immutable.
 * A set of frame files is the bits of a number, the first file the lowest.
 */
final class TriggerIndex {
    /** So many files a set can hold. */
    private static final int MOST = Long.SIZE;

    private final Participles participles;
    private final Map<String, List<WordClass>> words = new HashMap<>();
    private final Map<WordClass.Entry, List<WordClass>> affixes = new LinkedHashMap<>();
    private final List<WordClass> names = new ArrayList<>();
    private final Map<WordClass, Long> files = new IdentityHashMap<>();

    TriggerIndex(List<FrameFile> files, Participles participles) {
        if (files.size() > MOST) {
            throw new IllegalArgumentException(files.size() + " frame files; at most " + MOST);
        }
        this.participles = participles;
        for (int i = 0; i < files.size(); i++) {
            long file = 1L << i;
            files.get(i).triggers().forEach(trigger -> add(trigger, file));
        }
    }

    private void add(WordClass trigger, long file) {
        files.put(trigger, file);
        trigger.words()
                .forEach(word ->
                        words.computeIfAbsent(word, w -> new ArrayList<>()).add(trigger));
        trigger.affixes()
                .forEach(affix ->
                        affixes.computeIfAbsent(affix, a -> new ArrayList<>()).add(trigger));
        if (trigger.holdsNames()) {
            names.add(trigger);
        }
    }

    /** The triggers' classes that have an entry with the word, be it only a part of that entry. */
    Set<WordClass> classes(Token token) {
        Set<WordClass> classes = Collections.newSetFromMap(new IdentityHashMap<>());
        if (token.pos() == PartOfSpeech.PROPN) {
            classes.addAll(names);
        }
        for (String lemma : participles.lemmas(token)) {
            classes.addAll(words.getOrDefault(lemma, List.of()));
        }
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        affixes.forEach((affix, triggers) -> {
            if (affix.affixes(lemma)) {
                classes.addAll(triggers);
            }
        });
        return classes;
    }

    /** The files of which some frame has one of those classes for its trigger. */
    long files(Set<WordClass> classes) {
        long all = 0;
        for (WordClass trigger : classes) {
            all |= files.getOrDefault(trigger, 0L);
        }
        return all;
    }
}
