package io.github.tidings.syntax;

import io.github.tidings.lang.LanguagePack;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Forms that a small treebank does not have, and forms of the same inflection that it has: for a model that knows "dödades"
 * but not "greps", the one stands in for the other. Immutable; the words are those of {@code likeness.yaml}.
 */
final class Likeness {
    private final Map<String, String> standIns = new LinkedHashMap<>();
    private final Map<String, String> lemmas = new LinkedHashMap<>();

    private Likeness() {}

    /** The likenesses of a language; none where its pack has no such file. */
    static Likeness of(LanguagePack pack) {
        Likeness likeness = new Likeness();
        pack.words("likeness")
                .root()
                .entries()
                .forEach((standIn, node) -> node.entries()
                        .forEach(
                                (lemma, forms) -> forms.strings().forEach(form -> likeness.add(standIn, lemma, form))));
        return likeness;
    }

    private void add(String standIn, String lemma, String form) {
        standIns.put(form, standIn);
        lemmas.put(form, lemma);
    }

    /** The forms as the model shall see them. */
    List<String> seen(List<String> forms) {
        if (standIns.isEmpty()) {
            return forms;
        }
        List<String> seen = new ArrayList<>(forms.size());
        for (String form : forms) {
            String standIn = standIns.get(form.toLowerCase(Locale.ROOT));
            seen.add(standIn == null ? form : sameCase(form, standIn));
        }
        return seen;
    }

    private static String sameCase(String form, String standIn) {
        return Character.isUpperCase(form.codePointAt(0))
                ? standIn.substring(0, 1).toUpperCase(Locale.ROOT) + standIn.substring(1)
                : standIn;
    }

    /** The lemma of a form: its own, or what the model found. */
    String lemma(String form, String found) {
        return lemmas.getOrDefault(form.toLowerCase(Locale.ROOT), found);
    }
}
