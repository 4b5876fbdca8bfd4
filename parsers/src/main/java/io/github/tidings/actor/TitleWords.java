package io.github.tidings.actor;

import io.github.tidings.lang.LanguagePack;
import io.github.tidings.lang.WordFile;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The words of titles and offices in one language, and what they tell of whoever bears them. Thread-safe. */
final class TitleWords {
    private final Set<String> titles;
    private final Set<String> modifiers = new LinkedHashSet<>();
    private final Set<String> courtesy;
    private final Set<String> status;
    private final Set<String> complements;
    private final Set<String> countryBehind;
    private final Set<String> leaders;
    private final Map<String, String> offices;
    private final Map<String, Gender> genders = new HashMap<>();
    private final Nouns nouns;
    private final WordForms forms;

    private TitleWords(WordFile persons, Nouns nouns, WordForms forms) {
        this.nouns = nouns;
        this.forms = forms;
        this.titles = all(persons);
        this.courtesy = persons.set("courtesy");
        this.status = persons.set("status");
        this.complements = persons.set("complements");
        this.countryBehind = persons.set("country_behind");
        this.leaders = persons.set("leaders");
        this.offices = persons.table("offices");
        modifiers.addAll(persons.list("title_modifiers"));
        modifiers.addAll(status);
        genders(persons, List.of("male", "male_titles"), Gender.MALE);
        genders(persons, List.of("female", "female_titles"), Gender.FEMALE);
    }

    static TitleWords of(LanguagePack pack, Nouns nouns, WordForms forms) {
        return new TitleWords(pack.words("persons"), nouns, forms);
    }

    /** All words that may stand before a name. */
    static Set<String> all(WordFile persons) {
        Set<String> all = new LinkedHashSet<>();
        Stream.of("male_titles", "female_titles", "titles").forEach(name -> all.addAll(persons.list(name)));
        return all;
    }

    private void genders(WordFile persons, List<String> lists, Gender gender) {
        lists.forEach(name -> persons.list(name).forEach(word -> genders.put(word, gender)));
    }

    /** Whether the word may stand before a name. */
    boolean isTitle(Token token) {
        return forms.any(titles, token) || forms.anyEnd(titles, token);
    }

    /** Whether the title tells nothing of an office: "Mrs". */
    boolean isCourtesy(String title) {
        return courtesy.contains(title.toLowerCase(Locale.ROOT));
    }

    /** Whether the word may stand before or within a title: "former", "foreign". */
    boolean modifies(Token token) {
        return forms.any(modifiers, token);
    }

    /** Whether the word tells the standing of whoever holds an office, not which office: "former". */
    boolean tellsStatus(Token token) {
        return forms.any(status, token);
    }

    /** Whether a country behind that preposition is the noun's before it, whatever the tree hangs it on. */
    boolean bringsCountry(String preposition) {
        return countryBehind.contains(preposition);
    }

    /** Whether what follows that preposition belongs to a person's role: "ambassador to". */
    boolean complements(String preposition) {
        return complements.contains(preposition);
    }

    /** Whether "the leader" may mean one with this title. */
    boolean isLeader(String title) {
        return leaders.contains(title) || forms.compounds() && leaders.stream().anyMatch(title::endsWith);
    }

    /** The gender that a title or a role tells. */
    Gender gender(Token token) {
        for (String base : forms.bases(token)) {
            Gender gender = genders.get(base);
            if (gender != null) {
                return gender;
            }
        }
        return Gender.UNKNOWN;
    }

    /** The office that the noun names, which may take a complement to name it: "le chef de l'État" is the president. */
    String office(Sentence sentence, Token token) {
        String base = nouns.base(token);
        for (Token child : sentence.children(token)) {
            String office =
                    child.has("nmod") ? offices.get(base + " " + child.lemma().toLowerCase(Locale.ROOT)) : null;
            if (office != null) {
                return office;
            }
        }
        return base;
    }
}
