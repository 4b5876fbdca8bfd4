package io.github.tidings.actor;

import io.github.tidings.lang.LanguagePack;
import io.github.tidings.lang.Memo;
import io.github.tidings.lang.WordFile;
import io.github.tidings.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The dictionary forms that a word may have: itself, its lemma, and what its endings let suppose, since lemmas of rare words err.
 * Thread-safe.
 */
final class WordForms {
    /** A shorter word, or part of one, has no ending to take off. */
    private static final int LEAST_STEM = 3;

    private final Map<String, List<String>> endings;
    private final boolean compounds;
    private final Memo<Word, List<String>> met = new Memo<>(this::bases);

    private WordForms(Map<String, List<String>> endings, boolean compounds) {
        this.endings = endings;
        this.compounds = compounds;
    }

    static WordForms of(LanguagePack pack) {
        WordFile grammar = pack.words("grammar");
        return new WordForms(
                grammar.lists("noun endings"), grammar.set("compounds").contains("true"));
    }

    /** The word itself, its lemma and its stems, in small letters. */
    List<String> bases(Token token) {
        return met.get(new Word(token.form(), token.lemma()));
    }

    /** Whether one of its forms is among those words. */
    boolean any(Set<String> words, Token token) {
        for (String base : bases(token)) {
            if (words.contains(base)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the last part of a compound is such a word, in a language that writes compounds as one word. */
    boolean anyEnd(Set<String> words, Token token) {
        return bases(token).stream().anyMatch(base -> end(base, words::contains) > 0);
    }

    /** Where the longest last part of a compound begins that is as asked; 0 if there is none. */
    int end(String base, Predicate<String> asked) {
        for (int cut = LEAST_STEM - 1; compounds && cut <= base.length() - LEAST_STEM; cut++) {
            if (asked.test(base.substring(cut))) {
                return cut;
            }
        }
        return 0;
    }

    /** Whether nouns are put together in one word. */
    boolean compounds() {
        return compounds;
    }

    private List<String> bases(Word word) {
        List<String> bases = new ArrayList<>(8);
        String form = word.form().toLowerCase(Locale.ROOT);
        add(bases, form);
        add(bases, word.lemma().toLowerCase(Locale.ROOT));
        addStems(bases, form);
        if (compounds && form.endsWith("s") && form.length() > LEAST_STEM) {
            addStems(bases, form.substring(0, form.length() - 1));
        }
        return List.copyOf(bases);
    }

    private void addStems(List<String> bases, String form) {
        endings.forEach((ending, others) -> {
            if (form.length() >= ending.length() + LEAST_STEM && form.endsWith(ending)) {
                String stem = form.substring(0, form.length() - ending.length());
                others.forEach(other -> add(bases, stem + other));
            }
        });
    }

    private static void add(List<String> bases, String base) {
        if (!base.isEmpty() && !bases.contains(base)) {
            bases.add(base);
        }
    }

    private record Word(String form, String lemma) {}
}
