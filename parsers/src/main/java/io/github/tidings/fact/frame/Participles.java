package io.github.tidings.fact.frame;

import io.github.tidings.lang.WordFile;
import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The lemmas that a word may have where its tag or its lemma was taken for another: {@code ousted} as an adjective is still of
 * {@code oust}. */
final class Participles {
    static final Participles NONE = new Participles(Map.of());

    private final Map<String, List<String>> endings;

    private Participles(Map<String, List<String>> endings) {
        this.endings = endings;
    }

    static Participles of(WordFile grammar) {
        Map<String, List<String>> endings = new LinkedHashMap<>();
        grammar.root()
                .get("participles")
                .ifPresent(node -> node.entries().forEach((ending, verbs) -> endings.put(ending, verbs.strings())));
        return new Participles(endings);
    }

    /** The lemma, the word itself, and for a verb or adjective every verb that its ending allows. */
    List<String> lemmas(Token token) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        String form = token.form().toLowerCase(Locale.ROOT);
        if (token.pos() != PartOfSpeech.ADJ && token.pos() != PartOfSpeech.VERB) {
            return lemma.equals(form) ? List.of(lemma) : List.of(lemma, form);
        }
        List<String> lemmas = new ArrayList<>(6);
        lemmas.add(lemma);
        endings.forEach((ending, verbs) -> {
            if (form.endsWith(ending) && form.length() > ending.length() + 2) {
                String stem = form.substring(0, form.length() - ending.length());
                verbs.forEach(verb -> lemmas.add(stem + verb));
            }
        });
        return lemmas;
    }
}
