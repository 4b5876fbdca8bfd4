package io.github.tidings.actor;

import io.github.tidings.core.Actor;
import io.github.tidings.core.Span;
import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the noun phrases of one sentence, around its names and its nouns. */
final class PhraseReader {
    private final String text;
    private final Sentence sentence;
    private final int order;
    private final Lexicon lexicon;
    private final PronounWords pronouns;
    private final PersonNames persons;
    private final List<Name> names;
    private final @Nullable Name[] nameAt;

    PhraseReader(String text, Sentence sentence, int order, Words words, List<Name> names) {
        this.text = text;
        this.sentence = sentence;
        this.order = order;
        this.lexicon = words.lexicon();
        this.pronouns = words.pronouns();
        this.persons = words.persons();
        this.names = names;
        this.nameAt = new @Nullable Name[sentence.tokens().size()];
        names.forEach(name -> java.util.Arrays.fill(nameAt, name.first(), name.last() + 1, name));
    }

    /** The phrases in the order of their heads. */
    List<Phrase> read() {
        List<Phrase> phrases = new ArrayList<>();
        Set<Token> taken = new java.util.HashSet<>();
        for (Name name : names) {
            named(name).ifPresent(phrase -> {
                phrases.add(phrase);
                taken.addAll(phrase.heads());
            });
        }
        for (Token token : sentence.tokens()) {
            if (nameAt[token.index()] == null
                    && !taken.contains(token)
                    && NounPhrases.isHead(token)
                    && !token.has("compound")
                    && !(token.pos() == PartOfSpeech.PRON && pronouns.knows(token))) {
                phrases.add(described(token));
            }
        }
        phrases.sort(java.util.Comparator.comparingInt(phrase -> phrase.head().index()));
        return phrases;
    }

    private Optional<Phrase> named(Name name) {
        return switch (name.sort()) {
            case PERSON -> Optional.of(person(name));
            case COUNTRY, GOVERNMENT -> Optional.of(simple(name, Actor.Kind.COUNTRY));
            case CAPITAL -> Optional.of(simple(name, standsForState(name) ? Actor.Kind.COUNTRY : null));
            case PEOPLE -> Optional.of(people(name));
            case ORGANIZATION -> Optional.of(organization(name, Actor.Kind.ORGANIZATION));
            case MEDIUM -> Optional.of(organization(name, Actor.Kind.MEDIA));
            case PLACE -> Optional.of(simple(name, null));
            case ADJECTIVE -> Optional.empty();
            case UNKNOWN -> Optional.of(simple(name, null));
        };
    }

    /** "Moscow said", "talks between Paris and Rome": a capital that acts or is dealt with, without a preposition of place. */
    private boolean standsForState(Name name) {
        Token head = Trees.head(sentence, name.first(), name.last());
        while (head.has("conj") || head.has("flat")) {
            head = sentence.token(head.head());
        }
        String preposition = Trees.preposition(sentence, head);
        return Trees.acts(sentence, head) && preposition.isEmpty()
                || head.has("obl") | head.has("nmod") && pronouns.dealsWith(preposition);
    }

    private Phrase simple(Name name, Actor.@Nullable Kind kind) {
        Token head = Trees.head(sentence, name.first(), name.last());
        Span span = nameSpan(name);
        if (name.first() > 0
                && sentence.token(name.first() - 1).pos() == PartOfSpeech.DET
                && sentence.token(name.first() - 1).head() == head.index()) {
            span = withDeterminer(name, span);
        }
        return new Phrase(
                sentence,
                order,
                List.of(head),
                span,
                Optional.ofNullable(kind),
                Optional.of(name),
                words(name),
                "",
                Set.of(),
                Optional.empty(),
                Set.of(),
                name.country(),
                Optional.empty(),
                true,
                false,
                Gender.UNKNOWN);
    }

    /** The article before the name; not one that shares its letters with a preposition ("du Niger"). */
    private Span withDeterminer(Name name, Span span) {
        Token determiner = sentence.token(name.first() - 1);
        boolean shared =
                name.first() > 1 && sentence.token(name.first() - 2).span().equals(determiner.span());
        return shared ? span : determiner.span().union(span);
    }

    private Phrase people(Name name) {
        Token head = Trees.head(sentence, name.first(), name.last());
        boolean group = head.pos() != PartOfSpeech.ADJ || head.has("nsubj") || head.has("obj");
        return new Phrase(
                sentence,
                order,
                List.of(head),
                NounPhrases.core(sentence, head),
                group && !head.has("amod") && !head.has("compound") ? Optional.of(Actor.Kind.GROUP) : Optional.empty(),
                Optional.empty(),
                words(name),
                "PEOPLE",
                Set.of(),
                Optional.empty(),
                Set.of(),
                name.country(),
                Optional.empty(),
                Trees.definite(sentence, head, pronouns.definite()),
                true,
                Gender.UNKNOWN);
    }

    private Phrase organization(Name name, Actor.Kind kind) {
        Token head = Trees.head(sentence, name.first(), name.last());
        Description description = Description.read(sentence, head, lexicon, nameAt);
        Span span = NounPhrases.core(sentence, head);
        boolean whole = span.contains(nameSpan(name)) && span.length() < 120;
        Optional<Noun> noun =
                name.known().isPresent() ? Optional.empty() : lexicon.noun(sentence, sentence.token(name.last()));
        String category = noun.filter(n -> n.sort() == Noun.Sort.INSTITUTION)
                .map(Noun::category)
                .orElse("");
        return new Phrase(
                sentence,
                order,
                List.of(head),
                whole ? span : nameSpan(name),
                Optional.of(kind),
                Optional.of(name),
                words(name),
                category,
                description.qualifiers(),
                Optional.empty(),
                Set.of(),
                name.country().or(description::country),
                description.owner(),
                true,
                false,
                Gender.UNKNOWN);
    }

    private Phrase person(Name name) {
        int from = Titles.start(sentence, name.first(), lexicon, nameAt);
        Token head = Trees.head(sentence, from, name.last());
        Span span = NounPhrases.core(sentence, head).union(span(from, name.last()));
        Token nameHead = Trees.head(sentence, name.first(), name.last());
        Set<Token> heads = new LinkedHashSet<>(List.of(head, nameHead));
        Set<String> titleWords = new LinkedHashSet<>();
        Set<String> qualifiers = new LinkedHashSet<>();
        Gender gender = persons.gender(sentence.token(name.first()).form());
        for (int i = from; i < name.first(); i++) {
            Token token = sentence.token(i);
            if (lexicon.isTitle(token)
                    || lexicon.noun(sentence, token)
                            .filter(n -> n.sort() == Noun.Sort.PERSON)
                            .isPresent()) {
                titleWords.add(lexicon.base(token));
                gender = lexicon.gender(token).or(gender);
                heads.add(token);
            } else if (nameAt[i] == null
                    && !lexicon.tellsStatus(token)
                    && Character.isLetter(token.form().charAt(0))) {
                qualifiers.add(lexicon.base(token));
            }
        }
        Description description = Description.read(sentence, head, lexicon, nameAt);
        return new Phrase(
                sentence,
                order,
                List.copyOf(heads),
                span.length() < 200 ? span : span(from, name.last()),
                Optional.of(Actor.Kind.PERSON),
                Optional.of(name),
                words(name),
                "",
                qualifiers,
                from < name.first() ? Optional.of(span(from, name.first() - 1).in(text)) : Optional.empty(),
                titleWords,
                description.country(),
                description.owner(),
                true,
                false,
                gender);
    }

    private Phrase described(Token head) {
        Description description = Description.read(sentence, head, lexicon, nameAt);
        boolean plural = description.plural();
        Optional<Actor.Kind> kind = description.noun().flatMap(noun -> description.kind());
        Span span = NounPhrases.core(sentence, head);
        Token core = description.token();
        boolean person = kind.filter(k -> k == Actor.Kind.PERSON).isPresent();
        return new Phrase(
                sentence,
                order,
                List.of(head),
                span,
                kind,
                Optional.empty(),
                Articles.without(span.in(text)),
                description.noun().map(Noun::category).orElse(lexicon.base(core)),
                description.qualifiers(),
                Optional.empty(),
                person ? Set.of(lexicon.base(core)) : Set.of(),
                description.country(),
                description.owner(),
                Trees.definite(sentence, head, pronouns.definite()),
                plural,
                person ? lexicon.gender(core) : Gender.UNKNOWN);
    }

    /** The words of a name, a genitive "s" left out where the tagger saw one or the name is known without. */
    private String words(Name name) {
        String words = nameSpan(name).in(text).replaceAll("\\s+", " ");
        Token last = sentence.token(name.last());
        boolean genitive = last.is("Case", "Gen") && words.endsWith("s") && words.length() > 3;
        return genitive ? words.substring(0, words.length() - (words.endsWith(":s") ? 2 : 1)) : words;
    }

    private Span nameSpan(Name name) {
        return span(name.first(), name.last());
    }

    private Span span(int first, int last) {
        return sentence.token(first).span().union(sentence.token(last).span());
    }
}
