package io.github.tidings.actor;

import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds proper names by word lists and by capital letters. */
final class NameFinder {
    private final Gazetteer gazetteer;
    private final KnownNames known;
    private final PersonNames persons;
    private final Lexicon lexicon;
    private final Capitals capitals;

    NameFinder(Gazetteer gazetteer, KnownNames known, PersonNames persons, Lexicon lexicon) {
        this.gazetteer = gazetteer;
        this.known = known;
        this.persons = persons;
        this.lexicon = lexicon;
        this.capitals = new Capitals(persons, lexicon);
    }

    /** The names of a sentence, in order, without overlap. */
    List<Name> find(String text, Sentence sentence) {
        List<Name> names = new ArrayList<>();
        int i = 0;
        while (i < sentence.tokens().size()) {
            Optional<Name> name = at(text, sentence, i);
            name.ifPresent(names::add);
            i = name.map(n -> n.last() + 1).orElse(i + 1);
        }
        return names;
    }

    private Optional<Name> at(String text, Sentence sentence, int first) {
        Optional<Name> listed = listed(text, sentence, first);
        int end = capitals.end(sentence, first);
        if (listed.isPresent() && listed.get().last() >= end - 1) {
            return listed;
        }
        if (end <= first) {
            return Optional.empty();
        }
        if (end - first > 1 && place(sentence.token(end - 1))) {
            return Optional.of(Name.of(first, end - 1, Name.Sort.PLACE).withCountry(listed.flatMap(Name::country)));
        }
        if (organization(sentence, first, end)) {
            Optional<String> country = listed.flatMap(Name::country);
            return Optional.of(named(text, sentence, first, end).withCountry(country));
        }
        if (listed.isPresent() && !(listed.get().first() == listed.get().last() && namesPerson(sentence, first, end))) {
            return listed;
        }
        if (end - first > 1 && titleWord(sentence, first) || lexicon.isDescription(sentence, first, end)) {
            return Optional.empty();
        }
        return Optional.of(named(text, sentence, first, cut(text, sentence, first, end)));
    }

    /** The entry that begins there; an adjective or a people only where it is one by its tag too. */
    private Optional<Name> listed(String text, Sentence sentence, int first) {
        Optional<Name> organization = known.at(text, sentence, first).map(Name::known);
        Optional<Name> place = gazetteer.at(text, sentence, first).map(Name::place);
        Optional<Name> longer = organization.isPresent()
                        && (place.isEmpty()
                                || place.get().last() <= organization.get().last())
                ? organization
                : place;
        return longer.filter(name -> !commonWord(sentence, name));
    }

    /** "us" is no country, "nice" no city: a lone word at the beginning of a sentence must look like a name to the tagger. */
    private static boolean commonWord(Sentence sentence, Name name) {
        Token token = sentence.token(name.first());
        return name.first() == name.last()
                && switch (token.pos()) {
                    case VERB, AUX, ADV, ADP, DET, CCONJ, SCONJ, PART ->
                        token.form().length() < 5 || name.sort() == Name.Sort.PLACE;
                    default -> false;
                };
    }

    /** "Jordan Peters": a country's name that begins a person's. */
    private boolean namesPerson(Sentence sentence, int first, int end) {
        return end - first <= 3
                && persons.isFirst(sentence.token(first).form())
                && !lexicon.titles().isTitle(sentence.token(first + 1))
                && !lexicon.titles().modifies(sentence.token(first + 1));
    }

    private boolean titleWord(Sentence sentence, int index) {
        Token token = sentence.token(index);
        return lexicon.titles().isTitle(token) || lexicon.titles().modifies(token);
    }

    /** A run of capitals ends before a country or a known name within it. */
    private int cut(String text, Sentence sentence, int first, int end) {
        for (int i = first + 1; i < end; i++) {
            if (titled(sentence, i, end)) {
                return i;
            }
            if (listed(text, sentence, i)
                            .filter(n -> n.sort() != Name.Sort.PLACE || n.first() < n.last())
                            .isPresent()
                    && !persons.isParticle(sentence.token(i - 1).form())) {
                return i;
            }
        }
        return end;
    }

    /** A title with a name behind it, or a first name after words that are none: "Promsvyazbank CEO Petr F". */
    private boolean titled(Sentence sentence, int index, int end) {
        return index + 1 < end
                && (lexicon.titles().isTitle(sentence.token(index))
                                && !persons.isParticle(sentence.token(index).form())
                                && !sentence.token(index + 1).form().equals("-")
                        || persons.isFirst(sentence.token(index).form())
                                && sentence.token(index - 1).pos() != PartOfSpeech.PUNCT
                                && lexicon.titles().modifies(sentence.token(index - 1)));
    }

    private boolean place(Token last) {
        return lexicon.isPlaceWord(last) && !lexicon.headsOrganization(last);
    }

    private boolean organization(Sentence sentence, int first, int end) {
        if (end - first < 2) {
            return false;
        }
        Token last = sentence.token(end - 1);
        return lexicon.headsOrganization(last)
                || lexicon.headsMedium(last) && !lexicon.titles().isTitle(sentence.token(first))
                || lexicon.headsOrganization(sentence.token(first))
                        && !persons.isFirst(sentence.token(first).form());
    }

    private Name named(String text, Sentence sentence, int first, int end) {
        return Name.of(first, end - 1, sort(text, sentence, first, end));
    }

    private Name.Sort sort(String text, Sentence sentence, int first, int end) {
        Token begin = sentence.token(first);
        Token last = sentence.token(end - 1);
        if (capitals.hyphenated(sentence, first, end - 1)) {
            return Name.Sort.PERSON;
        }
        if (end - first > 1 && lexicon.headsMedium(last)) {
            return Name.Sort.MEDIUM;
        }
        if (organization(sentence, first, end)) {
            return Name.Sort.ORGANIZATION;
        }
        if (lexicon.isPlaceWord(last) || lexicon.isThing(last) || lexicon.isPlaceWord(begin) && end - first > 1) {
            return Name.Sort.PLACE;
        }
        if (persons.isFirst(begin.form()) && end - first > 1
                || persons.gender(begin.form()) != Gender.UNKNOWN
                || persons.isSurname(last.form())
                || first > 0 && lexicon.titles().isTitle(sentence.token(first - 1))) {
            return Name.Sort.PERSON;
        }
        if (end - first == 1 && first > 0 && lexicon.headsOrganization(begin)) {
            return Name.Sort.ORGANIZATION;
        }
        if (end - first == 1 && (Capitals.acronym(begin.form()) || lexicon.endsLikeOrganization(begin.form()))) {
            return Name.Sort.ORGANIZATION;
        }
        return likePerson(sentence, first, end) ? Name.Sort.PERSON : Name.Sort.UNKNOWN;
    }

    /** Two or three capitalized words that act without an article are most often somebody's name. */
    private boolean likePerson(Sentence sentence, int first, int end) {
        if (end - first < 2
                || end - first > 4
                || first > 0
                        && (sentence.token(first - 1).pos() == PartOfSpeech.DET
                                || lexicon.nouns().calls(sentence, sentence.token(first - 1)))) {
            return false;
        }
        for (int i = first; i < end; i++) {
            Token token = sentence.token(i);
            if (token.pos() != PartOfSpeech.PROPN
                            && !persons.isParticle(token.form())
                            && token.pos() != PartOfSpeech.PUNCT
                    || Character.isDigit(token.form().charAt(0))) {
                return false;
            }
        }
        Token head = Trees.head(sentence, first, end - 1);
        return head.relation().equals("obl:agent")
                || switch (head.relation().split(":")[0]) {
                    case "nsubj", "appos", "flat", "conj", "obj", "root", "dislocated", "parataxis" ->
                        Trees.preposition(sentence, head).isEmpty();
                    default -> false;
                };
    }
}
