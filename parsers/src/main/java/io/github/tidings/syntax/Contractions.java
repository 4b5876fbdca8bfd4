package io.github.tidings.syntax;

import io.github.tidings.lang.LanguagePack;
import io.github.tidings.lang.WordFile;
import io.github.tidings.syntax.model.SyntaxModel;
import io.github.tidings.syntax.model.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads a written word as the words of the grammar: {@code du} as {@code de le}. Some contractions are as often an article
 * of their own ({@code ont envoyé des soldats}): the word before tells which. Immutable.
 */
final class Contractions {
    private static final int BACK = 3;
    /** How far before a participle that "et" joins to another the auxiliary may stand. */
    private static final int FAR = 15;

    private final Map<String, List<String>> parts;
    private final Set<String> articles;
    private final Set<String> behind;
    private final Set<String> notBehind;
    private final Set<String> passive;
    private final Set<String> over;

    private Contractions(TokenRules rules, WordFile words) {
        this.parts = rules.contractions;
        this.articles = words.set("articles");
        this.behind = words.set("articles_behind");
        this.notBehind = words.set("articles_not_behind");
        this.passive = words.set("articles_not_behind_participles_with");
        this.over = words.set("articles_over");
    }

    static Contractions of(LanguagePack pack, TokenRules rules) {
        return new Contractions(rules, pack.words("tokens"));
    }

    /** The words of each written word of a sentence; the model tags the sentence where that is needed. */
    List<List<String>> read(List<String> forms, SyntaxModel model) {
        Words tagged = null;
        List<List<String>> read = new ArrayList<>(forms.size());
        for (int i = 0; i < forms.size(); i++) {
            String form = forms.get(i);
            String small = form.toLowerCase(Locale.ROOT);
            List<String> words = parts.get(small);
            if (words != null && articles.contains(small)) {
                if (tagged == null) {
                    tagged = model.words(forms);
                    model.tagger().tag(tagged);
                    model.morphology().annotate(tagged);
                }
                words = article(tagged, i, model) ? null : words;
            }
            read.add(words == null ? List.of(form) : cased(form, words));
        }
        return read;
    }

    private boolean article(Words words, int place, SyntaxModel model) {
        if (place == 0) {
            return true;
        }
        int at = place > 1 && over.contains(small(words, place - 1)) ? place - 1 : place;
        PartOfSpeech before = part(words, at - 1);
        if (!behind.contains(before.name()) || notBehind.contains(small(words, at - 1))) {
            return false;
        }
        String features = model.features().get(words.features(at - 1));
        if (before != PartOfSpeech.VERB || !features.contains("VerbForm=Part") || features.contains("Tense=Pres")) {
            return true;
        }
        boolean joined = at > 1 && part(words, at - 2) == PartOfSpeech.CCONJ;
        return joined ? perfect(words, at - 1, FAR) : !features.contains("Voice=Pass") && perfect(words, at - 1, BACK);
    }

    /** Whether the participle stands behind the auxiliary of an active verb. */
    private boolean perfect(Words words, int participle, int reach) {
        for (int i = participle - 1; i >= 0 && i >= participle - reach; i--) {
            if (part(words, i) == PartOfSpeech.AUX) {
                return !passive.contains(small(words, i));
            }
        }
        return false;
    }

    private static PartOfSpeech part(Words words, int i) {
        return PartOfSpeech.values()[words.pos(i)];
    }

    private static String small(Words words, int i) {
        return words.form(i).toLowerCase(Locale.ROOT);
    }

    private static List<String> cased(String form, List<String> parts) {
        if (!Character.isUpperCase(form.charAt(0))) {
            return parts;
        }
        List<String> capital = new ArrayList<>(parts);
        String first = parts.get(0);
        capital.set(0, first.substring(0, 1).toUpperCase(Locale.ROOT) + first.substring(1));
        return capital;
    }
}
