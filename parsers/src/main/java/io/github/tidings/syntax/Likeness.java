package io.github.tidings.syntax;

import io.github.tidings.lang.LanguagePack;
import io.github.tidings.lang.YamlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Forms that a small treebank does not have, and forms of the same inflection that it has: for a model that knows "dödades"
 * but not "greps", the one stands in for the other. Immutable; the words are those of {@code likeness.yaml}: form by form, or
 * by stems and endings.
 */
final class Likeness {
    private static final String INFLECTIONS = "inflections";

    /** A last part so short may be that of another word. */
    private static final int LEAST_PART = 5;

    /** No compound is longer: a text without spaces is one word, and is not looked at from each of its letters. */
    private static final int LONGEST = 60;

    /** The least that stands before the last part of a compound. */
    private static final int LEAST_BEFORE = 3;

    private final Map<String, Like> forms = new HashMap<>();
    private final Map<String, Like> lastParts = new HashMap<>();

    private Likeness() {}

    /** The likenesses of a language; none where its pack has no such file. */
    static Likeness of(LanguagePack pack) {
        Likeness likeness = new Likeness();
        YamlNode root = pack.words("likeness").root();
        root.get(INFLECTIONS).ifPresent(all -> all.entries().values().forEach(likeness::inflect));
        root.entries().forEach((standIn, node) -> {
            if (!standIn.equals(INFLECTIONS)) {
                node.entries()
                        .forEach((lemma, forms) ->
                                forms.strings().forEach(form -> likeness.add(form, new Like(standIn, lemma), false)));
            }
        });
        return likeness;
    }

    /** Puts every stem before every ending. */
    private void inflect(YamlNode inflection) {
        boolean compounds = inflection.get("compounds").isPresent();
        Map<String, YamlNode> endings = field(inflection, "endings").entries();
        String first = endings.keySet().iterator().next();
        for (String stem : field(inflection, "stems").strings()) {
            endings.forEach(
                    (ending, standIn) -> add(stem + ending, new Like(standIn.string(), stem + first), compounds));
        }
    }

    private static YamlNode field(YamlNode inflection, String name) {
        return inflection.get(name).orElseThrow(() -> inflection.error("an inflection without " + name));
    }

    private void add(String form, Like like, boolean compounds) {
        String small = form.toLowerCase(Locale.ROOT);
        forms.put(small, like);
        if (compounds && form.length() >= LEAST_PART) {
            lastParts.put(small, like);
        }
    }

    /** The forms as the model shall see them. */
    List<String> seen(List<String> words) {
        if (forms.isEmpty()) {
            return words;
        }
        List<String> seen = new ArrayList<>(words.size());
        for (String form : words) {
            Like like = like(form);
            seen.add(like == null ? form : sameCase(form, like.standIn()));
        }
        return seen;
    }

    /** What a form is like: by itself, or by the last part of the compound that it is. */
    private @Nullable Like like(String form) {
        String small = form.toLowerCase(Locale.ROOT);
        Like like = forms.get(small);
        int last = small.length() > LONGEST ? -1 : small.length() - LEAST_PART;
        for (int cut = LEAST_BEFORE; like == null && cut <= last; cut++) {
            Like part = lastParts.get(small.substring(cut));
            like = part == null ? null : new Like(part.standIn(), small.substring(0, cut) + part.lemma());
        }
        return like;
    }

    private static String sameCase(String form, String standIn) {
        return Character.isUpperCase(form.codePointAt(0))
                ? standIn.substring(0, 1).toUpperCase(Locale.ROOT) + standIn.substring(1)
                : standIn;
    }

    /** The lemma of a form: its own, or what the model found. */
    String lemma(String form, String found) {
        Like like = like(form);
        return like == null ? found : like.lemma();
    }

    /** What stands in for a form, and its dictionary form. */
    private record Like(String standIn, String lemma) {}
}
