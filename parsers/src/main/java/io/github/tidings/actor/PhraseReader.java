package io.github.tidings.actor;

import io.github.tidings.core.Actor;
import io.github.tidings.core.Span;
import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the noun phrases of one sentence, around its names and its nouns. */
final class PhraseReader {
    private final Page page;
    private final Sentence sentence;
    private final Words words;
    private final NamePhrases namePhrases;

    PhraseReader(Page page, Words words) {
        this.page = page;
        this.sentence = page.sentence;
        this.words = words;
        this.namePhrases = new NamePhrases(page, words);
    }

    /** The phrases in the order of their heads. */
    List<Phrase> read() {
        List<Phrase> phrases = new ArrayList<>();
        Set<Token> taken = new HashSet<>();
        for (Name name : page.names) {
            namePhrases.read(name).ifPresent(phrase -> {
                phrases.add(phrase);
                taken.addAll(phrase.heads());
            });
        }
        for (Token token : sentence.tokens()) {
            if (!page.inName(token.index()) && !taken.contains(token) && describes(token)) {
                Phrase phrase = described(token);
                phrases.add(phrase);
                taken.addAll(phrase.heads());
            }
        }
        phrases.sort(Comparator.comparingInt(phrase -> phrase.head().index()));
        return phrases;
    }

    private boolean describes(Token token) {
        return (NounPhrases.isHead(token) || flatOnCountry(token))
                && !token.has("compound")
                && !words.lexicon().nouns().isOfState(sentence, token)
                && !(token.pos() == PartOfSpeech.PRON && words.pronouns().knows(token));
    }

    /** A noun that the tree takes for a part of the country's name before it: "Nigers president". */
    private boolean flatOnCountry(Token token) {
        return token.has("flat")
                && token.pos() == PartOfSpeech.NOUN
                && token.head() == token.index() - 1
                && page.name(token.head()).flatMap(Name::country).isPresent();
    }

    /** "Ten people", "dozens of people". */
    private Optional<String> number(Token head, Token core) {
        return core == head
                ? sentence.child(core, "nummod").map(Token::lemma)
                : Optional.of(head.lemma().toLowerCase(Locale.ROOT));
    }

    private Phrase described(Token head) {
        Description description = Description.read(page, head, words.lexicon());
        Token core = description.token();
        Optional<Actor.Kind> kind = description.kind();
        Span span = NounPhrases.core(sentence, head);
        Optional<Name> nested = NestedNames.of(page, description);
        if (nested.isPresent()) {
            return namePhrases.nested(nested.get(), head, span);
        }
        boolean person = kind.filter(k -> k == Actor.Kind.PERSON).isPresent();
        Span whole = Complements.extend(page, head, span, description, words.lexicon());
        List<Token> heads = core != head && description.plural() ? List.of(head, core) : List.of(head);
        return new Phrase(heads, whole, Articles.without(span.in(page.text)))
                .kind(kind)
                .category(description
                        .noun()
                        .map(Noun::category)
                        .orElse(words.lexicon().nouns().base(core)))
                .qualifiers(description.qualifiers())
                .titleWords(person ? Set.of(words.lexicon().titles().office(sentence, core)) : Set.of())
                .country(description.country())
                .owner(description.owner())
                .brief(Articles.without(span.in(page.text)))
                .definite(Trees.definite(sentence, head, words.pronouns().definite()))
                .plural(description.plural())
                .number(number(head, core))
                .gender(person ? words.lexicon().titles().gender(core) : Gender.UNKNOWN);
    }
}
