package io.github.tidings.actor;

import io.github.tidings.lang.LanguagePack;
import io.github.tidings.lang.WordFile;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the common nouns of people and institutions mean in one language. Thread-safe. */
final class Nouns {
    private final Map<String, Noun> nouns = new HashMap<>();
    private final Set<String> plurals;
    private final WordForms forms;
    /** The last words of nouns of two words. */
    private final Set<String> seconds = new HashSet<>();

    private Nouns(LanguagePack pack, WordForms forms) {
        WordFile persons = pack.words("persons");
        WordFile organizations = pack.words("organizations");
        WordFile groups = pack.words("groups");
        this.forms = forms;
        this.plurals = groups.set("plurals");
        groups(groups);
        each(organizations.list("governments"), Noun.Sort.GOVERNMENT, "GOVERNMENT");
        each(organizations.list("states"), Noun.Sort.STATE, "STATE");
        organizations.lists("institutions").forEach((category, words) -> each(words, Noun.Sort.INSTITUTION, category));
        each(pack.words("media").list("nouns"), Noun.Sort.MEDIUM);
        each(persons.list("roles"), Noun.Sort.PERSON);
        each(TitleWords.all(persons), Noun.Sort.PERSON);
        each(plurals, Noun.Sort.GROUP);
    }

    static Nouns of(LanguagePack pack, WordForms forms) {
        return new Nouns(pack, forms);
    }

    /** A group is many persons, but for those that are one body: a junta, an army. */
    private void groups(WordFile groups) {
        Set<String> collectives = groups.set("collectives");
        groups.lists("classes").forEach((category, words) -> {
            for (String word : words) {
                boolean personal = !collectives.contains(word) && !category.equals("JUNTA");
                add(word, new Noun(Noun.Sort.GROUP, category, personal));
            }
        });
        each(collectives, Noun.Sort.GROUP);
    }

    private void each(Iterable<String> words, Noun.Sort sort, String category) {
        words.forEach(word -> add(word, new Noun(sort, category)));
    }

    private void each(Iterable<String> words, Noun.Sort sort) {
        words.forEach(word -> add(word, new Noun(sort, word)));
    }

    private void add(String word, Noun noun) {
        nouns.putIfAbsent(word, noun);
        if (word.indexOf(' ') > 0) {
            seconds.add(word.substring(word.lastIndexOf(' ') + 1));
        }
    }

    /** What the noun means; two words together before one alone ("coup leader" before "leader"). */
    Optional<Noun> find(Sentence sentence, Token token) {
        List<String> bases = forms.bases(token);
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
        for (String base : bases) {
            int cut = forms.end(base, part -> last(part) != null);
            Noun noun = cut > 0 ? last(base.substring(cut)) : null;
            if (noun != null) {
                return noun.sort() == Noun.Sort.INSTITUTION || classed(noun) ? noun : new Noun(noun.sort(), base);
            }
        }
        return null;
    }

    /** What the last part of a compound means. */
    private @Nullable Noun last(String part) {
        Noun noun = nouns.get(part);
        return noun == null || noun.sort() == Noun.Sort.STATE || plurals.contains(part) ? null : noun;
    }

    private static boolean classed(Noun noun) {
        return Character.isUpperCase(noun.category().charAt(0));
    }

    /** Whether a name behind the noun is that of a group or an organization: {@code le mouvement X}. */
    boolean calls(Sentence sentence, Token token) {
        return !Trees.plural(token)
                && find(sentence, token)
                        .filter(noun ->
                                noun.sort() == Noun.Sort.INSTITUTION && NestedNames.BEARERS.contains(noun.category())
                                        || noun.sort() == Noun.Sort.GROUP && !noun.personal())
                        .isPresent();
    }

    /** Whether it is "state" in a name of something else: {@code un coup d'État}, {@code secrétaire d'État}. */
    boolean isOfState(Sentence sentence, Token token) {
        if (token.index() == 0 || !sentence.token(token.index() - 1).form().matches("[dD]['’]")) {
            return false;
        }
        return find(sentence, token).filter(n -> n.sort() == Noun.Sort.STATE).isPresent();
    }

    /** Whether a plural of it means people or states without more. */
    boolean isPlural(Token token) {
        return plurals.contains(lower(token.form())) || forms.any(plurals, token);
    }

    /** The dictionary form by which the word is known here, or its lemma. Titles are nouns, too. */
    String base(Token token) {
        for (String base : forms.bases(token)) {
            if (nouns.containsKey(base)) {
                return base;
            }
        }
        return lower(token.lemma());
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
