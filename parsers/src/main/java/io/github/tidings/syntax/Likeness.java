package io.github.tidings.syntax;

import io.github.tidings.lang.LanguagePack;
import io.github.tidings.lang.YamlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Forms that a small treebank does not have, and forms of the same inflection that it has: for a model that knows "dödades"
 * but not "greps", the one stands in for the other. Immutable; the words are those of {@code likeness.yaml}: form by form, or
 * by stems and endings, or, where it may be two words, by the words beside it: "stängt" behind "har" is a verb. A name that the
 * text had before, and that opens a sentence, is shown as one that the model knows.
 */
final class Likeness {
    private static final String INFLECTIONS = "inflections";
    private static final String BESIDE = "beside others";
    private static final String PERFECT = "perfect";
    private static final String LEMMAS = "lemmas";
    private static final String ADVERBIALS = "adverbials";
    private static final String NAME = "name";
    private static final Set<String> NOT_FORMS = Set.of(INFLECTIONS, BESIDE, PERFECT, LEMMAS, ADVERBIALS, NAME);

    /** Stands in for a form that the model knows well enough, and of which only the dictionary form is told. */
    private static final String AS_IT_IS = "";

    /** A last part so short may be that of another word. */
    private static final int LEAST_PART = 5;

    /** No compound is longer: a text without spaces is one word, and is not looked at from each of its letters. */
    private static final int LONGEST = 60;

    /** The least that stands before the last part of a compound. */
    private static final int LEAST_BEFORE = 3;

    private final Map<String, List<Like>> forms = new HashMap<>();
    private final Map<String, Like> lastParts = new HashMap<>();

    private final Company perfect;
    private final Adverbials adverbials;
    /** Stands in for every name that opens a sentence; "" for none. */
    private final String name;

    private Likeness(YamlNode root) {
        this.perfect = root.get(PERFECT)
                .map(node -> Company.behindAuxiliary(neighbours(node, "auxiliaries"), neighbours(node, "articles")))
                .orElse(Company.ANY);
        this.adverbials = root.get(ADVERBIALS).map(Adverbials::of).orElse(Adverbials.NONE);
        this.name = root.get(NAME).map(YamlNode::string).orElse(AS_IT_IS);
    }

    /** The likenesses of a language; none where its pack has no such file. */
    static Likeness of(LanguagePack pack) {
        YamlNode root = pack.words("likeness").root();
        Likeness likeness = new Likeness(root);
        root.get(INFLECTIONS).ifPresent(all -> all.entries().values().forEach(likeness::inflect));
        root.get(LEMMAS).ifPresent(node -> likeness.forms(AS_IT_IS, node));
        root.entries().forEach((standIn, node) -> {
            if (!NOT_FORMS.contains(standIn)) {
                likeness.forms(standIn, node);
            }
        });
        root.get(BESIDE).ifPresent(all -> all.entries().values().forEach(likeness::beside));
        return likeness;
    }

    private void forms(String standIn, YamlNode lemmas) {
        lemmas.entries()
                .forEach((lemma, forms) -> forms.strings().forEach(form -> add(form, Like.of(standIn, lemma), false)));
    }

    /** Puts every stem before every ending. */
    private void inflect(YamlNode inflection) {
        boolean compounds = inflection.get("compounds").isPresent();
        Company company = company(inflection);
        Map<String, YamlNode> endings = inflection.field("endings").entries();
        String first = endings.keySet().iterator().next();
        Map<String, YamlNode> supines =
                inflection.get("supines").map(YamlNode::entries).orElse(Map.of());
        for (String stem : inflection.field("stems").strings()) {
            endings.forEach((ending, standIn) ->
                    add(stem + ending, new Like(standIn.string(), stem + first, company), compounds));
            supines.forEach(
                    (ending, standIn) -> add(stem + ending, new Like(standIn.string(), stem + first, perfect), false));
        }
    }

    /** Forms of two words, of which the words beside them tell which is meant. */
    private void beside(YamlNode entry) {
        Like like =
                new Like(entry.field("stand-in").string(), entry.field("lemma").string(), company(entry));
        entry.field("forms").strings().forEach(form -> add(form, like, false));
    }

    private Company company(YamlNode entry) {
        if (entry.get("begins a name").isPresent()) {
            return Company.beginsName();
        }
        if (entry.get("within a name").isPresent()) {
            return Company.withinName();
        }
        Company beside = Company.beside(
                neighbours(entry, "behind"),
                neighbours(entry, "before"),
                neighbours(entry, "not behind"),
                neighbours(entry, "not before"),
                neighbours(entry, "not before next"));
        Set<String> ahead = neighbours(entry, "ahead");
        Set<String> barring = neighbours(entry, "not ahead");
        return ahead.isEmpty()
                ? beside
                : (words, i) -> beside.holds(words, i) && Company.ahead(words, i, barring, form -> isLike(form, ahead));
    }

    private boolean isLike(String form, Set<String> standIns) {
        return forms.getOrDefault(form, List.of()).stream().anyMatch(like -> standIns.contains(like.standIn()));
    }

    private static Set<String> neighbours(YamlNode entry, String name) {
        return Set.copyOf(entry.get(name).map(YamlNode::strings).orElse(List.of()));
    }

    private void add(String form, Like like, boolean compounds) {
        String small = form.toLowerCase(Locale.ROOT);
        forms.computeIfAbsent(small, key -> new ArrayList<>()).add(0, like);
        if (compounds && form.length() >= LEAST_PART) {
            lastParts.put(small, like);
        }
    }

    /** The forms as the model shall see them, of a text that had no name yet. */
    List<String> seen(List<String> words) {
        return seen(words, new SeenNames());
    }

    /** The forms as the model shall see them; the names of the sentence are learnt. */
    List<String> seen(List<String> words, SeenNames names) {
        if (forms.isEmpty()) {
            return words;
        }
        if (!name.isEmpty()) {
            names.learn(words);
        }
        List<String> seen = new ArrayList<>(words.size());
        int adverbs = 0;
        for (int i = 0; i < words.size(); i++) {
            adverbs = adverbs > 0 ? adverbs - 1 : adverbials.length(words, i);
            if (adverbs > 0) {
                seen.add(adverbials.adverb());
                continue;
            }
            String form = words.get(i);
            Like like = like(words, i);
            if (like == null && !name.isEmpty() && names.opens(words, i)) {
                seen.add(name);
                continue;
            }
            seen.add(like == null || like.standIn().equals(AS_IT_IS) ? form : sameCase(form, like.standIn()));
        }
        return seen;
    }

    /** What the form at that place is like: by itself, or by the last part of the compound that it is. */
    private @Nullable Like like(List<String> words, int i) {
        String small = words.get(i).toLowerCase(Locale.ROOT);
        for (Like like : forms.getOrDefault(small, List.of())) {
            if (like.company().holds(words, i)) {
                return like;
            }
        }
        return forms.containsKey(small) ? null : compound(small);
    }

    private @Nullable Like compound(String small) {
        int last = small.length() > LONGEST ? -1 : small.length() - LEAST_PART;
        for (int cut = LEAST_BEFORE; cut <= last; cut++) {
            Like part = lastParts.get(small.substring(cut));
            if (part != null) {
                return Like.of(part.standIn(), small.substring(0, cut) + part.lemma());
            }
        }
        return null;
    }

    private static String sameCase(String form, String standIn) {
        return Character.isUpperCase(form.codePointAt(0))
                ? standIn.substring(0, 1).toUpperCase(Locale.ROOT) + standIn.substring(1)
                : standIn;
    }

    /** The lemma of the form at that place: its own, or what the model found. */
    String lemma(List<String> words, int i, String found) {
        Like like = like(words, i);
        if (like == null && found.equals(adverbials.adverb())) {
            return words.get(i).toLowerCase(Locale.ROOT);
        }
        if (like == null && found.equals(name)) {
            return words.get(i);
        }
        return like == null ? found : like.lemma();
    }

    /** What stands in for a form, its dictionary form, and where it does so. */
    private record Like(String standIn, String lemma, Company company) {
        static Like of(String standIn, String lemma) {
            return new Like(standIn, lemma, Company.ANY);
        }
    }
}
