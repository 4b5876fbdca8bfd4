package io.github.tidings.actor;

import io.github.tidings.core.Actor;
import io.github.tidings.core.Span;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A noun phrase that may mean an actor.
 *
 * @param order the index of its sentence in the text
 * @param heads the tokens by which others may ask for it: its head, and the head of the title or name within it
 * @param span the core of the phrase
 * @param kind what kind of actor it would be; empty for a thing
 * @param name the proper name in it
 * @param words the words of the name, or of the description without its article
 * @param category what it is called: a class of nouns or a lemma; "" for a name
 * @param qualifiers the content words beside the head: "foreign", "ruling"
 * @param titles the words before the name
 * @param titleWords the base forms of the title's words, or of a person's role
 * @param country the country that the phrase tells
 * @param owner the possessive pronoun in it, or the noun that owns it
 */
record Phrase(
        Sentence sentence,
        int order,
        List<Token> heads,
        Span span,
        Optional<Actor.Kind> kind,
        Optional<Name> name,
        String words,
        String category,
        Set<String> qualifiers,
        Optional<String> titles,
        Set<String> titleWords,
        Optional<String> country,
        Optional<Token> owner,
        boolean definite,
        boolean plural,
        Gender gender) {

    Token head() {
        return heads.get(0);
    }

    boolean named() {
        return name.isPresent();
    }

    /** The phrase with the country of whoever owns what it means: "its embassy". */
    Phrase ownedBy(Optional<Member> other) {
        Optional<String> code = other.filter(m -> m.kind == Actor.Kind.COUNTRY).flatMap(m -> m.country);
        return code.isEmpty() || country.isPresent() || is(Actor.Kind.COUNTRY)
                ? this
                : new Phrase(
                        sentence,
                        order,
                        heads,
                        span,
                        kind,
                        name,
                        words,
                        category,
                        qualifiers,
                        titles,
                        titleWords,
                        code,
                        owner,
                        definite,
                        plural,
                        gender);
    }

    boolean is(Actor.Kind other) {
        return kind.filter(k -> k == other).isPresent();
    }
}
