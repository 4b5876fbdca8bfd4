package io.github.tidings.actor;

import io.github.tidings.core.Actor;
import io.github.tidings.core.Span;
import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the phrases around names. */
final class NamePhrases {
    private final Page page;
    private final Sentence sentence;
    private final Lexicon lexicon;
    private final PronounWords pronouns;
    private final PersonNames persons;

    NamePhrases(Page page, Words words) {
        this.page = page;
        this.sentence = page.sentence;
        this.lexicon = words.lexicon();
        this.pronouns = words.pronouns();
        this.persons = words.persons();
    }

    /** The phrase around the name; one without a kind for a place; none for an adjective. */
    Optional<Phrase> read(Name name) {
        return switch (name.sort()) {
            case PERSON -> Optional.of(person(name));
            case COUNTRY, GOVERNMENT -> Optional.of(simple(name, Optional.of(Actor.Kind.COUNTRY)));
            case CAPITAL ->
                Optional.of(simple(name, standsForState(name) ? Optional.of(Actor.Kind.COUNTRY) : Optional.empty()));
            case PEOPLE -> Optional.of(people(name));
            case ORGANIZATION, MEDIUM -> Optional.of(organization(name));
            case PLACE, UNKNOWN -> Optional.of(simple(name, Optional.empty()));
            case ADJECTIVE -> Optional.empty();
        };
    }

    /** A description that holds the name of what it means: "the Wagner group". */
    Phrase nested(Name name, Token head, Span core) {
        return new Phrase(List.of(head), core.union(page.span(name)), words(name))
                .kind(kind(name))
                .name(name);
    }

    /** "Moscow said", "talks between Paris and Rome": a capital that acts or is dealt with, without a preposition of place. */
    private boolean standsForState(Name name) {
        Token head = Trees.first(sentence, head(name));
        boolean acts =
                Trees.acts(sentence, head) && Trees.preposition(sentence, head).isEmpty();
        return acts || pronouns.dealing().with(sentence, head);
    }

    private Phrase simple(Name name, Optional<Actor.Kind> kind) {
        Token head = head(name);
        int from = name.first();
        while (from > 0 && belongsBefore(sentence.token(from - 1), head)) {
            from--;
        }
        boolean shared = from > 0
                && from < name.first()
                && sentence.token(from - 1).span().equals(sentence.token(from).span());
        return new Phrase(List.of(head), page.span(shared ? from + 1 : from, name.last()), words(name))
                .kind(kind)
                .name(name);
    }

    /** An article, or an adjective in small letters: "neighbouring Mali". */
    private boolean belongsBefore(Token token, Token head) {
        return token.head() == head.index()
                && (token.pos() == PartOfSpeech.DET || token.has("amod") && token.pos() == PartOfSpeech.ADJ)
                && !page.inName(token.index());
    }

    private Phrase people(Name name) {
        Token head = head(name);
        boolean alone = !head.has("amod") && !head.has("compound");
        boolean group = alone && (head.pos() != PartOfSpeech.ADJ || head.has("nsubj") || head.has("obj"));
        return new Phrase(List.of(head), NounPhrases.core(sentence, head), words(name))
                .kind(group ? Optional.of(Actor.Kind.GROUP) : Optional.empty())
                .country(name.country())
                .category("PEOPLE")
                .definite(Trees.definite(sentence, head, pronouns.definite()))
                .plural(true);
    }

    private Phrase organization(Name name) {
        Token head = head(name);
        Description description = Description.read(page, head, lexicon);
        Span core = NounPhrases.core(sentence, head);
        boolean whole = core.contains(page.span(name)) && !runsOn(name, core);
        Name own = foreign(name, description) ? Name.of(name.first(), name.last(), name.sort()) : name;
        Token last = sentence.token(name.last());
        Optional<Noun> noun =
                own.known().isPresent() ? Optional.empty() : lexicon.nouns().find(sentence, last);
        Set<String> qualifiers = new LinkedHashSet<>(description.qualifiers());
        for (int i = name.first(); i < name.last(); i++) {
            if (Character.isLetter(sentence.token(i).form().charAt(0))) {
                qualifiers.add(lexicon.nouns().base(sentence.token(i)));
            }
        }
        Span span = whole ? core : page.span(name);
        String brief = Articles.without(span.in(page.text));
        boolean begun = name.first() == name.last() && lexicon.headsOrganization(last);
        return new Phrase(
                        List.of(head),
                        noun.map(n -> Complements.extend(page, head, span, n, lexicon))
                                .orElse(span),
                        begun ? Blanks.single(brief) : words(name))
                .kind(kind(name))
                .name(own)
                .brief(brief)
                .category(noun.filter(n -> n.sort() == Noun.Sort.INSTITUTION)
                        .map(Noun::category)
                        .orElse(""))
                .qualifiers(qualifiers)
                .country(own.country().or(description::country))
                .owner(description.owner());
    }

    /** "the French Supreme Court" is not the known one of another country. */
    private static boolean foreign(Name name, Description description) {
        return name.known().isPresent()
                && name.country().isPresent()
                && description.country().isPresent()
                && !name.country().equals(description.country());
    }

    /** Whether the phrase takes in another name that only stands beside this one. */
    private boolean runsOn(Name name, Span core) {
        return page.names.stream()
                .anyMatch(other -> other.first() == name.last() + 1
                        && other.sort() != Name.Sort.ADJECTIVE
                        && core.contains(page.span(other)));
    }

    private Phrase person(Name name) {
        int from = Titles.start(page, name.first(), lexicon);
        Token head = Trees.head(sentence, from, name.last());
        Office office = new Office(name);
        office.read(from, name.first());
        Set<Token> heads = new LinkedHashSet<>(List.of(head, head(name)));
        heads.addAll(office.heads);
        Optional<Token> bearer = genitiveAbove(name);
        bearer.ifPresent(heads::add);
        Description description = Description.read(page, head, lexicon);
        Optional<Name> origin =
                bearer.flatMap(genitive -> page.name(genitive.index())).or(() -> countryBefore(from, name));
        Span own = clipped(NounPhrases.core(sentence, head), from, name);
        Span span = origin.map(n -> page.span(n).union(own)).orElse(own);
        return new Phrase(new ArrayList<>(heads), span, words(name))
                .kind(Optional.of(Actor.Kind.PERSON))
                .name(name)
                .qualifiers(office.qualifiers)
                .titles(
                        from < name.first()
                                ? Optional.of(page.span(from, name.first() - 1).in(page.text))
                                : Optional.empty())
                .titleWords(office.words)
                .country(origin.flatMap(Name::country).or(description::country))
                .owner(description.owner())
                .gender(office.gender);
    }

    /** "Frankrikes Emmanuel Macron": the country's genitive that the tree took for the first part of the name. */
    private Optional<Token> genitiveAbove(Name name) {
        Token head = head(name);
        return head.has("flat") && head.head() == name.first() - 1
                ? Optional.of(sentence.token(head.head()))
                        .filter(token -> token.is("Case", "Gen")
                                && page.name(token.index())
                                        .filter(n -> n.sort() == Name.Sort.COUNTRY)
                                        .isPresent())
                : Optional.empty();
    }

    /** The country that stands before a title or within it: "former US president", "Niger's foreign minister". */
    private Optional<Name> countryBefore(int from, Name name) {
        if (from == name.first()) {
            return Optional.empty();
        }
        for (int i = name.first() - 1; i >= 0 && i >= from - 3; i--) {
            Optional<Name> other = page.name(i).filter(n -> n.country().isPresent());
            if (other.isPresent()) {
                return other;
            }
            if (i < from && !Titles.joins(sentence.token(i))) {
                break;
            }
        }
        return Optional.empty();
    }

    /** The core together with title and name, unless it takes in another person. */
    private Span clipped(Span core, int from, Name name) {
        Span own = page.span(from, name.last());
        boolean other = page.names.stream()
                .anyMatch(n -> n != name
                        && n.sort() == Name.Sort.PERSON
                        && core.contains(page.span(n))
                        && (n.first() > name.last()
                                || n.last() < from
                                        && !sentence.token(n.last() + 1)
                                                .relation()
                                                .equals("case")));
        return other ? own : core.union(own);
    }

    private Token head(Name name) {
        return Trees.head(sentence, name.first(), name.last());
    }

    private static Optional<Actor.Kind> kind(Name name) {
        return Optional.of(name.sort() == Name.Sort.MEDIUM ? Actor.Kind.MEDIA : Actor.Kind.ORGANIZATION);
    }

    /** The words of a name with single blanks, a genitive "s" left out where the tagger saw one. */
    private String words(Name name) {
        String words = Blanks.single(page.span(name).in(page.text));
        boolean genitive = sentence.token(name.last()).is("Case", "Gen") && words.endsWith("s") && words.length() > 3;
        return genitive ? words.substring(0, words.length() - (words.endsWith(":s") ? 2 : 1)) : words;
    }

    /** What the words before a person's name tell. */
    private final class Office {
        private final Set<String> words = new LinkedHashSet<>();
        private final Set<String> qualifiers = new LinkedHashSet<>();
        private final Set<Token> heads = new LinkedHashSet<>();
        private Gender gender;

        Office(Name name) {
            this.gender = persons.gender(sentence.token(name.first()).form());
        }

        void read(int from, int end) {
            for (int i = from; i < end; i++) {
                Token token = sentence.token(i);
                Optional<Noun> noun = lexicon.nouns().find(sentence, token);
                if (noun.filter(n -> n.sort() == Noun.Sort.GROUP).isPresent() && i > from) {
                    words.add(noun.get().category().toLowerCase(Locale.ROOT));
                    heads.add(token);
                } else if (lexicon.titles().isTitle(token)
                        || noun.filter(n -> n.sort() == Noun.Sort.PERSON).isPresent()) {
                    words.add(lexicon.nouns().base(token));
                    gender = lexicon.titles().gender(token).or(gender);
                    heads.add(token);
                } else if (!page.inName(i)
                        && !lexicon.titles().tellsStatus(token)
                        && Character.isLetter(token.form().charAt(0))) {
                    qualifiers.add(lexicon.nouns().base(token));
                }
            }
        }
    }
}
