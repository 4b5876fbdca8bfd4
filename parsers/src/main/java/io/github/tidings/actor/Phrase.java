package io.github.tidings.actor;

import io.github.tidings.core.Actor;
import io.github.tidings.core.Span;
import io.github.tidings.syntax.Token;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A noun phrase that may mean an actor, and what its words tell. Filled while it is read, then only asked. */
final class Phrase {
    private final List<Token> heads;
    private final Span span;
    private final String words;
    private final Set<String> qualifiers = new LinkedHashSet<>();
    private final Set<String> titleWords = new LinkedHashSet<>();
    private Optional<Actor.Kind> kind = Optional.empty();
    private Optional<Name> name = Optional.empty();
    private Optional<String> titles = Optional.empty();
    private Optional<String> country = Optional.empty();
    private Optional<Token> owner = Optional.empty();
    private Optional<String> brief = Optional.empty();
    private String category = "";
    private boolean definite = true;
    private boolean plural;
    private Optional<String> number = Optional.empty();
    private Gender gender = Gender.UNKNOWN;

    /**
     * @param heads the tokens by which others may ask for it: its head first, then those of a title or a name within it
     * @param span the core of the phrase
     * @param words the words of the name, or of the description without its article
     */
    Phrase(List<Token> heads, Span span, String words) {
        this.heads = List.copyOf(heads);
        this.span = span;
        this.words = words;
    }

    Phrase kind(Optional<Actor.Kind> k) {
        this.kind = k;
        return this;
    }

    Phrase name(Name n) {
        this.name = Optional.of(n);
        return country(n.country());
    }

    /** The words before the name. */
    Phrase titles(Optional<String> t) {
        this.titles = t;
        return this;
    }

    /** The base forms of a title's words, or a person's role. */
    Phrase titleWords(Set<String> some) {
        titleWords.addAll(some);
        return this;
    }

    /** The content words beside the head: "foreign", "ruling". */
    Phrase qualifiers(Set<String> some) {
        qualifiers.addAll(some);
        return this;
    }

    /** The country that the phrase tells. */
    Phrase country(Optional<String> code) {
        this.country = code;
        return this;
    }

    /** The possessive pronoun in it, or the noun that owns it. */
    Phrase owner(Optional<Token> token) {
        this.owner = token;
        return this;
    }

    /** What it is called: a class of nouns or a lemma; "" for a name. */
    Phrase category(String c) {
        this.category = c;
        return this;
    }

    /** The description without the place behind it: "French embassy" of "the French embassy in Cairo". */
    Phrase brief(String words) {
        this.brief = Optional.of(words);
        return this;
    }

    Phrase definite(boolean is) {
        this.definite = is;
        return this;
    }

    Phrase plural(boolean is) {
        this.plural = is;
        return this;
    }

    /** How many it says they are: "ten", "dozens". */
    Phrase number(Optional<String> n) {
        this.number = n;
        return this;
    }

    Phrase gender(Gender g) {
        this.gender = g;
        return this;
    }

    /** The country of whoever owns what it means: "its embassy". */
    void ownedBy(Member other) {
        if (country.isEmpty() && !is(Actor.Kind.COUNTRY) && other.kind == Actor.Kind.COUNTRY) {
            country = other.country;
        }
    }

    Token head() {
        return heads.get(0);
    }

    List<Token> heads() {
        return heads;
    }

    Span span() {
        return span;
    }

    String words() {
        return words;
    }

    Set<String> qualifiers() {
        return qualifiers;
    }

    Set<String> titleWords() {
        return titleWords;
    }

    Optional<Actor.Kind> kind() {
        return kind;
    }

    Optional<Name> name() {
        return name;
    }

    Optional<String> titles() {
        return titles;
    }

    Optional<String> country() {
        return country;
    }

    Optional<Token> owner() {
        return owner;
    }

    Optional<String> brief() {
        return brief;
    }

    String category() {
        return category;
    }

    boolean definite() {
        return definite;
    }

    boolean plural() {
        return plural;
    }

    Optional<String> number() {
        return number;
    }

    Gender gender() {
        return gender;
    }

    boolean named() {
        return name.isPresent();
    }

    boolean is(Actor.Kind other) {
        return kind.filter(k -> k == other).isPresent();
    }
}
