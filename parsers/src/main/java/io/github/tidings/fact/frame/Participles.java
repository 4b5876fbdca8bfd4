package io.github.tidings.fact.frame;

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
                endings(grammar, "participles"),
                endings(grammar, "plurals"),
                irregular(grammar),
                grammar.set("deponent"));
    }

    private static Map<String, String> irregular(WordFile grammar) {
        Map<String, String> irregular = new LinkedHashMap<>();
        endings(grammar, "irregular").forEach((verb, forms) -> forms.forEach(form -> irregular.put(form, verb)));
        return irregular;
    }

    private static Map<String, List<String>> endings(WordFile grammar, String name) {
        Map<String, List<String>> endings = new LinkedHashMap<>();
        grammar.root()
                .get(name)
                .ifPresent(node -> node.entries().forEach((ending, words) -> endings.put(ending, words.strings())));
        return endings;
    }

    /** The lemma, the word itself, and every verb or singular that its ending allows. */
    List<String> lemmas(Token token) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        String form = token.form().toLowerCase(Locale.ROOT);
        List<String> lemmas = new ArrayList<>(6);
        lemmas.add(lemma);
        if (token.pos() == PartOfSpeech.ADJ || token.pos() == PartOfSpeech.VERB) {
            if (irregular.containsKey(form)) {
                lemmas.add(irregular.get(form));
            }
            stems(form, endings, lemmas);
            if (token.is("Voice", "Pass") && deponent.contains(lemma + "s")) {
                lemmas.add(lemma + "s");
            }
        } else {
            lemmas.add(form);
            stems(form, plurals, lemmas);
        }
        return lemmas;
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
}
