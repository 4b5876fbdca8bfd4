package io.github.tidings.actor;

import io.github.tidings.lang.LanguagePack;
import io.github.tidings.lang.WordFile;
import io.github.tidings.lang.YamlNode;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The common nouns of people and institutions in one language. Thread-safe. */
final class Lexicon {
    private static final int MOST_WORDS = 50_000;

    private final Map<String, Noun> nouns = new HashMap<>();
    private final Set<String> titles = new HashSet<>();
    private final Set<String> titleModifiers = new HashSet<>();
    private final Set<String> courtesy;
    private final Set<String> status;
    private final Set<String> complements;
    private final Set<String> countryBehind;
    private final Set<String> generic;
    private final Map<String, Gender> genders = new HashMap<>();
    private final Set<String> leaders;
    private final Map<String, String> offices;
    private final Set<String> quantities;
    private final Set<String> plurals;
    private final Set<String> organizationHeads;
    private final Set<String> mediaHeads;
    private final Set<String> places;
    private final Set<String> things;
    private final WordForms forms;
    /** The last words of nouns of two words. */
    private final Set<String> seconds = new HashSet<>();
    /** The forms of words met before; what it holds never changes a result. */
    private final Map<Word, List<String>> met = new ConcurrentHashMap<>();

    private Lexicon(LanguagePack pack) {
        WordFile persons = pack.words("persons");
        WordFile organizations = pack.words("organizations");
        WordFile media = pack.words("media");
        WordFile groups = pack.words("groups");
        this.forms = WordForms.of(pack.language());
        this.courtesy = persons.set("courtesy");
        this.status = persons.set("status");
        this.complements = persons.set("complements");
        this.countryBehind = persons.set("country_behind");
        this.generic = organizations.set("generic");
        titleModifiers.addAll(persons.list("title_modifiers"));
        titleModifiers.addAll(status);
        this.leaders = persons.set("leaders");
        this.offices = persons.table("offices");
        this.quantities = groups.set("quantities");
        this.plurals = groups.set("plurals");
        this.organizationHeads = organizations.set("heads");
        this.mediaHeads = media.set("heads");
        this.places = groups.set("places");
        this.things = groups.set("things");
        genders(persons);
        titles.addAll(persons.list("titles"));
        Set<String> collectives = groups.set("collectives");
        categories(groups, "classes", Noun.Sort.GROUP);
        nouns.replaceAll((word, noun) -> noun.sort() == Noun.Sort.GROUP
                        && !collectives.contains(word)
                        && !noun.category().equals("JUNTA")
                ? new Noun(noun.sort(), noun.category(), true)
                : noun);
        groups.list("collectives").forEach(word -> add(word, Noun.Sort.GROUP, word));
        organizations.list("governments").forEach(word -> add(word, Noun.Sort.GOVERNMENT, "GOVERNMENT"));
        organizations.list("states").forEach(word -> add(word, Noun.Sort.STATE, "STATE"));
        categories(organizations, "institutions", Noun.Sort.INSTITUTION);
        media.list("nouns").forEach(word -> add(word, Noun.Sort.MEDIUM, word));
        persons.list("roles").forEach(word -> add(word, Noun.Sort.PERSON, word));
        titles.forEach(word -> add(word, Noun.Sort.PERSON, word));
        groups.list("plurals").forEach(word -> add(word, Noun.Sort.GROUP, word));
    }

    static Lexicon of(LanguagePack pack) {
        return new Lexicon(pack);
    }

    private void genders(WordFile persons) {
        Stream.of("male", "male_titles")
                .flatMap(name -> persons.list(name).stream())
                .forEach(word -> genders.put(word, Gender.MALE));
        Stream.of("female", "female_titles")
                .flatMap(name -> persons.list(name).stream())
                .forEach(word -> genders.put(word, Gender.FEMALE));
        titles.addAll(persons.list("male_titles"));
        titles.addAll(persons.list("female_titles"));
    }

    private void categories(WordFile file, String name, Noun.Sort sort) {
        Optional<YamlNode> classes = file.root().get(name);
        classes.ifPresent(node -> node.entries()
                .forEach((category, words) -> words.strings().forEach(word -> add(word, sort, category))));
    }

    private void add(String word, Noun.Sort sort, String category) {
        nouns.putIfAbsent(word, new Noun(sort, category));
        if (word.indexOf(' ') > 0) {
            seconds.add(word.substring(word.lastIndexOf(' ') + 1));
        }
    }

    /** What the noun means; two words together before one alone ("coup leader" before "leader"). */
    Optional<Noun> noun(Sentence sentence, Token token) {
        List<String> bases = bases(token);
        Noun found = null;
        if (token.index() > 0 && bases.stream().anyMatch(seconds::contains)) {
            Token before = sentence.token(token.index() - 1);
            found = lookUp(bases, lower(before.lemma()) + " ");
            if (found == null && !before.lemma().equals(before.form())) {
                found = lookUp(bases, lower(before.form()) + " ");
            }
        }
        if (found == null) {
            found = lookUp(bases, "");
        }
        return Optional.ofNullable(found == null ? compound(bases) : found);
    }

    private @Nullable Noun lookUp(List<String> bases, String before) {
        for (String base : bases) {
            Noun noun = nouns.get(before + base);
            if (noun != null) {
                return noun;
            }
        }
        return null;
    }

    /** A compound means what its last part means, but no country ("grannland"). */
    private @Nullable Noun compound(List<String> bases) {
        if (!forms.compounds()) {
            return null;
        }
        for (String base : bases) {
            for (int cut = 2; cut < base.length() - 2; cut++) {
                Noun noun = nouns.get(base.substring(cut));
                if (noun != null && noun.sort() != Noun.Sort.STATE && !plurals.contains(base.substring(cut))) {
                    return noun.sort() == Noun.Sort.INSTITUTION || classed(noun) ? noun : new Noun(noun.sort(), base);
                }
            }
        }
        return null;
    }

    /** Whether a name behind the noun is that of a group or an organization: {@code le mouvement X}. */
    boolean calls(Sentence sentence, Token token) {
        return !Trees.plural(token)
                && noun(sentence, token)
                        .filter(noun ->
                                noun.sort() == Noun.Sort.INSTITUTION && NestedNames.BEARERS.contains(noun.category())
                                        || noun.sort() == Noun.Sort.GROUP && !noun.personal())
                        .isPresent();
    }

    private static boolean classed(Noun noun) {
        return Character.isUpperCase(noun.category().charAt(0));
    }

    /** Whether it is "state" in a name of something else: {@code un coup d'État}, {@code secrétaire d'État}. */
    boolean isOfState(Sentence sentence, Token token) {
        if (token.index() == 0 || !sentence.token(token.index() - 1).form().matches("[dD]['’]")) {
            return false;
        }
        return noun(sentence, token).filter(n -> n.sort() == Noun.Sort.STATE).isPresent();
    }

    /** Whether the word may stand before a name. */
    boolean isTitle(Token token) {
        return any(titles, token) || forms.compounds() && compoundTitle(token);
    }

    /** Whether the title tells nothing of an office: "Mrs". */
    boolean isCourtesy(String title) {
        return courtesy.contains(title.toLowerCase(Locale.ROOT));
    }

    private boolean compoundTitle(Token token) {
        for (String base : bases(token)) {
            for (int cut = 2; cut < base.length() - 2; cut++) {
                if (titles.contains(base.substring(cut))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the word may stand before or within a title: "former", "foreign". */
    boolean modifiesTitle(Token token) {
        return any(titleModifiers, token);
    }

    /** Whether the word tells the standing of whoever holds an office, not which office: "former". */
    boolean tellsStatus(Token token) {
        return any(status, token);
    }

    /** Whether a country behind that preposition is the noun's before it, whatever the tree hangs it on. */
    boolean bringsCountry(String preposition) {
        return countryBehind.contains(preposition);
    }

    /** Whether what follows that preposition belongs to a person's role: "ambassador to". */
    boolean complements(String preposition) {
        return complements.contains(preposition);
    }

    /** Whether the noun may mean any organization that has been named: "the organization". */
    boolean isGeneric(Token token) {
        return any(generic, token);
    }

    /** Whether every word is a common noun of people or institutions, or belongs to a title: "the Prime Minister". */
    boolean isDescription(Sentence sentence, int first, int end) {
        for (int i = first; i < end; i++) {
            Token token = sentence.token(i);
            if (!isTitle(token)
                    && !modifiesTitle(token)
                    && noun(sentence, token).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Whether a lone word ends like an organization's: "-bank", "-partiet". */
    boolean endsLikeOrganization(String word) {
        String lower = lower(word);
        for (int cut = 3; cut <= lower.length() - 4; cut++) {
            if (organizationHeads.contains(lower.substring(cut))) {
                return true;
            }
        }
        return false;
    }

    /** Whether "the leader" may mean one with this title. */
    boolean isLeader(String title) {
        return leaders.contains(title) || forms.compounds() && leaders.stream().anyMatch(title::endsWith);
    }

    /** The gender that a title or a role tells. */
    Gender gender(Token token) {
        for (String base : bases(token)) {
            Gender gender = genders.get(base);
            if (gender != null) {
                return gender;
            }
        }
        return Gender.UNKNOWN;
    }

    /** Whether it counts or parts a group: "thousands" of protesters. */
    boolean isQuantity(Token token) {
        return any(quantities, token);
    }

    /** Whether a plural of it means people or states without more. */
    boolean isPluralNoun(Token token) {
        return plurals.contains(lower(token.form())) || any(plurals, token);
    }

    boolean headsOrganization(Token token) {
        return any(organizationHeads, token);
    }

    boolean headsMedium(Token token) {
        return any(mediaHeads, token);
    }

    boolean isPlaceWord(Token token) {
        return any(places, token);
    }

    boolean isThing(Token token) {
        return any(things, token);
    }

    /** The office that the noun names, which may take a complement to name it: "le chef de l'État" is the president. */
    String office(Sentence sentence, Token token) {
        String base = base(token);
        for (Token child : sentence.children(token)) {
            String office = child.has("nmod") ? offices.get(base + " " + lower(child.lemma())) : null;
            if (office != null) {
                return office;
            }
        }
        return base;
    }

    /** The dictionary form by which the word is known here, or its lemma. */
    String base(Token token) {
        for (String base : bases(token)) {
            if (nouns.containsKey(base) || titles.contains(base)) {
                return base;
            }
        }
        return lower(token.lemma());
    }

    private boolean any(Set<String> words, Token token) {
        for (String base : bases(token)) {
            if (words.contains(base)) {
                return true;
            }
        }
        return false;
    }

    private List<String> bases(Token token) {
        Word word = new Word(token.form(), token.lemma());
        List<String> bases = met.get(word);
        if (bases == null) {
            bases = List.copyOf(forms.bases(token));
            if (met.size() < MOST_WORDS) {
                met.put(word, bases);
            }
        }
        return bases;
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private record Word(String form, String lemma) {}
}
