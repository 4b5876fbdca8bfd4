package io.github.tidings.actor;

import io.github.tidings.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The dictionary forms that a word may have: itself, its lemma, and what its endings let suppose, since lemmas of rare words err.
 */
record WordForms(boolean compounds, List<Ending> endings) {
    private static final List<Ending> ENGLISH =
            List.of(new Ending("ies", "y"), new Ending("men", "man"), new Ending("es", ""), new Ending("s", ""));
    private static final List<Ending> FRENCH = List.of(
            new Ending("aux", "al"),
            new Ending("x", ""),
            new Ending("s", ""),
            new Ending("es", ""),
            new Ending("e", ""));
    private static final List<Ending> SWEDISH = List.of(
            new Ending("s", ""),
            new Ending("männen", "man"),
            new Ending("män", "man"),
            new Ending("mannen", "man"),
            new Ending("arna", ""),
            new Ending("erna", ""),
            new Ending("arna", "e"),
            new Ending("arna", "are"),
            new Ending("aren", "are"),
            new Ending("orna", "a"),
            new Ending("na", ""),
            new Ending("ar", ""),
            new Ending("ar", "e"),
            new Ending("er", ""),
            new Ending("or", "a"),
            new Ending("en", ""),
            new Ending("et", ""),
            new Ending("n", ""),
            new Ending("t", ""),
            new Ending("a", ""));

    static WordForms of(String language) {
        return switch (language) {
            case "sv" -> new WordForms(true, SWEDISH);
            case "fr" -> new WordForms(false, FRENCH);
            default -> new WordForms(false, ENGLISH);
        };
    }

    /** The word itself, its lemma and its stems, in small letters. */
    List<String> bases(Token token) {
        List<String> bases = new ArrayList<>(8);
        String form = token.form().toLowerCase(Locale.ROOT);
        add(bases, form);
        add(bases, token.lemma().toLowerCase(Locale.ROOT));
        addStems(bases, form);
        if (compounds && form.endsWith("s") && form.length() > 3) {
            addStems(bases, form.substring(0, form.length() - 1));
        }
        return bases;
    }

    private void addStems(List<String> bases, String form) {
        for (Ending ending : endings) {
            if (form.length() > ending.cut().length() + 2 && form.endsWith(ending.cut())) {
                add(bases, form.substring(0, form.length() - ending.cut().length()) + ending.put());
            }
        }
    }

    private static void add(List<String> bases, String base) {
        if (!base.isEmpty() && !bases.contains(base)) {
            bases.add(base);
        }
    }

    /** An ending of inflected words and what stands there in the dictionary. */
    record Ending(String cut, String put) {}
}
