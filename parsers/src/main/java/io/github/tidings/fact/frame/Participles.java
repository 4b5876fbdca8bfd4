package io.github.tidings.fact.frame;

import io.github.tidings.lang.Memo;
import io.github.tidings.lang.WordFile;
import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The lemmas that a word may have where its tag or its lemma was taken for another: {@code ousted} as an adjective is still
 * of {@code oust}, a plural that no training text showed of its singular.
 */
final class Participles {
    static final Participles NONE = new Participles(Map.of(), Map.of(), Map.of(), Set.of());

    private final Map<String, List<String>> endings;
    private final Map<String, List<String>> plurals;

    private final Map<String, String> irregular;
    private final Set<String> deponent;
    private final Memo<Word, List<String>> met = new Memo<>(this::lemmas);

    private Participles(
            Map<String, List<String>> endings,
            Map<String, List<String>> plurals,
            Map<String, String> irregular,
            Set<String> deponent) {
        this.endings = endings;
        this.plurals = plurals;
        this.irregular = irregular;
        this.deponent = deponent;
    }

    static Participles of(WordFile grammar) {
        return new Participles(
                grammar.lists("participles"), grammar.lists("plurals"), irregular(grammar), grammar.set("deponent"));
    }

    private static Map<String, String> irregular(WordFile grammar) {
        Map<String, String> irregular = new LinkedHashMap<>();
        grammar.lists("irregular").forEach((verb, forms) -> forms.forEach(form -> irregular.put(form, verb)));
        return irregular;
    }

    /** The lemma, the word itself, and every verb or singular that its ending allows. */
    List<String> lemmas(Token token) {
        boolean verbal = token.pos() == PartOfSpeech.ADJ || token.pos() == PartOfSpeech.VERB;
        return met.get(new Word(token.form(), token.lemma(), verbal, verbal && token.is("Voice", "Pass")));
    }

    private List<String> lemmas(Word word) {
        String lemma = word.lemma().toLowerCase(Locale.ROOT);
        String form = word.form().toLowerCase(Locale.ROOT);
        List<String> lemmas = new ArrayList<>(6);
        lemmas.add(lemma);
        if (word.verbal()) {
            if (irregular.containsKey(form)) {
                lemmas.add(irregular.get(form));
            }
            stems(form, endings, lemmas);
            if (word.passive() && deponent.contains(lemma + "s")) {
                lemmas.add(lemma + "s");
            }
        } else {
            lemmas.add(form);
            stems(form, plurals, lemmas);
        }
        return List.copyOf(lemmas);
    }

    private static void stems(String form, Map<String, List<String>> endings, List<String> into) {
        endings.forEach((ending, others) -> {
            int least = ending.length() > 2 ? 0 : 3;
            if (form.endsWith(ending) && form.length() >= ending.length() + least) {
                String stem = form.substring(0, form.length() - ending.length());
                others.forEach(other -> into.add(stem + other));
            }
        });
    }

    /** What its lemmas follow from. */
    private record Word(String form, String lemma, boolean verbal, boolean passive) {}
}
