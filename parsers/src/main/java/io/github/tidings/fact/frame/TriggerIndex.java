package io.github.tidings.fact.frame;

import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.Token;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which frame files a word may give a fact away for: each word is looked up once for all of them, and most words are
 * of none. Immutable. A set of files is the bits of a number, the first file the lowest.
 */
final class TriggerIndex {
    /** So many files a set can hold. */
    private static final int MOST = Long.SIZE;

    private final Participles participles;
    private final Map<String, Long> words = new HashMap<>();
    private final Map<WordClass.Entry, Long> affixes = new LinkedHashMap<>();
    private long names;

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
        trigger.words().forEach(word -> words.merge(word, file, (a, b) -> a | b));
        trigger.affixes().forEach(affix -> affixes.merge(affix, file, (a, b) -> a | b));
        names |= trigger.holdsNames() ? file : 0;
    }

    /** The files of which some frame may have the word for its trigger. */
    long files(Token token) {
        long files = token.pos() == PartOfSpeech.PROPN ? names : 0;
        for (String lemma : participles.lemmas(token)) {
            files |= words.getOrDefault(lemma, 0L);
        }
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        for (Map.Entry<WordClass.Entry, Long> affix : affixes.entrySet()) {
            files |= affix.getKey().affixes(lemma) ? affix.getValue() : 0;
        }
        return files;
    }
}
