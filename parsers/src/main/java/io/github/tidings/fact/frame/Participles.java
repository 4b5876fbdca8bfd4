package io.github.tidings.fact.frame;

import io.github.tidings.lang.WordFile;
import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The verbs behind participles that a tagger takes for adjectives: {@code ousted} of {@code oust}. */
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

    /** The lemma, and for an adjective every verb that its ending allows. */
    List<String> lemmas(Token token) {
        if (token.pos() != PartOfSpeech.ADJ && token.pos() != PartOfSpeech.NOUN || endings.isEmpty()) {
            return List.of(token.lemma());
        }
        List<String> lemmas = new ArrayList<>(4);
        lemmas.add(token.lemma());
        if (token.pos() == PartOfSpeech.ADJ) {
            String form = token.form().toLowerCase(Locale.ROOT);
            endings.forEach((ending, verbs) -> {
                if (form.endsWith(ending) && form.length() > ending.length() + 2) {
                    String stem = form.substring(0, form.length() - ending.length());
                    verbs.forEach(verb -> lemmas.add(stem + verb));
                }
            });
        }
        return lemmas;
    }
}
