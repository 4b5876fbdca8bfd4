package io.github.tidings.actor;

import io.github.tidings.core.Actor;
import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What the words around a noun tell of whom it means.
 *
 * @param token the noun that tells what it is: of "thousands of protesters" the latter
 * @param noun what that noun means, if it can be an actor
 * @param plural whether it is many
 * @param qualifiers content words beside it
 * @param country the country told by an adjective, a genitive, a compound or an "of" complement
 * @param owner the possessive pronoun, or the noun in the genitive
 */
record Description(
        Token token,
        Optional<Noun> noun,
        boolean plural,
        Set<String> qualifiers,
        Optional<String> country,
        Optional<Token> owner) {

    static Description read(Page page, Token head, Lexicon lexicon) {
        Sentence sentence = page.sentence;
        Token core = counted(sentence, head, lexicon);
        Optional<Noun> noun = lexicon.nouns().find(sentence, core).map(n -> named(core, lexicon) ? n.organized() : n);
        boolean house = noun.filter(Complements::isHouse).isPresent();
        Set<String> qualifiers = new LinkedHashSet<>();
        Optional<String> country = Optional.empty();
        Optional<Token> owner = Optional.empty();
        for (Token child : sentence.children(core)) {
            Optional<Name> name = page.name(child.index());
            if (child.is("Poss", "Yes") || child.relation().equals("nmod:poss")) {
                owner = Optional.of(child);
            }
            if (name.isPresent() && tellsCountry(sentence, child, name.get(), house)) {
                country = country.isPresent() ? country : name.get().country();
            } else if (house && Complements.tellsPlace(sentence, child)) {
                qualifiers.add(lexicon.nouns().base(child));
            } else if (name.flatMap(Name::country).isEmpty()
                    && qualifies(sentence, child)
                    && !lexicon.titles().tellsStatus(child)
                    && !lexicon.isQuantity(child)) {
                qualifiers.add(lexicon.nouns().base(child));
            }
        }
        country = country.isPresent() || owner.isPresent() ? country : before(page, core);
        country = country.isPresent() || owner.isPresent() || house ? country : behind(page, core, lexicon);
        boolean plural = Trees.plural(core) || core != head && !single(head);
        return new Description(core, noun, plural, qualifiers, country, owner);
    }

    /** {@code le Groupe de Lima}: what is written with a capital within a sentence is the name of an organization. */
    private static boolean named(Token core, Lexicon lexicon) {
        return core.index() > 1
                && Character.isUpperCase(core.form().codePointAt(0))
                && !Trees.plural(core)
                && lexicon.headsOrganization(core);
    }

    /** "one of the protesters" is one of them. */
    private static boolean single(Token head) {
        return switch (Trees.lower(head)) {
            case "one", "en", "ett", "un", "une", "each", "member", "medlem", "membre" -> true;
            default -> false;
        };
    }

    /** The noun behind a word of quantity: "thousands of people", "en av deltagarna". */
    private static Token counted(Sentence sentence, Token head, Lexicon lexicon) {
        if (!lexicon.isQuantity(head) || head.pos() == PartOfSpeech.PROPN) {
            return head;
        }
        for (Token child : sentence.children(head)) {
            if (child.has("nmod")
                    && child.index() > head.index()
                    && child.pos() == PartOfSpeech.NOUN
                    && lexicon.nouns().find(sentence, child).isPresent()) {
                return child;
            }
        }
        return head;
    }

    /** The country before the noun where the tree has it elsewhere: "Niger's former president", "the United States military". */
    private static Optional<String> before(Page page, Token noun) {
        for (int i = noun.index() - 1; i >= 0 && i >= noun.index() - 3; i--) {
            Optional<Name> name = page.name(i).filter(n -> n.country().isPresent() && n.sort() != Name.Sort.PEOPLE);
            if (name.isPresent()) {
                return name.get().country();
            }
            if (!Titles.joins(page.sentence.token(i))) {
                break;
            }
        }
        return Optional.empty();
    }

    /** The country right behind an object where the tree hung it on the verb: "hyllade regeringen i Peru". */
    private static Optional<String> behind(Page page, Token noun, Lexicon lexicon) {
        int place = noun.index() + 2;
        boolean in = place < page.sentence.tokens().size()
                && noun.has("obj")
                && lexicon.titles().bringsCountry(Trees.lower(page.sentence.token(place - 1)))
                && page.sentence.token(place).has("obl");
        return in
                ? page.name(place).filter(n -> n.sort() == Name.Sort.COUNTRY).flatMap(Name::country)
                : Optional.empty();
    }

    private static boolean tellsCountry(Sentence sentence, Token child, Name name, boolean house) {
        if (name.country().isEmpty() || child.has("appos") || child.has("conj")) {
            return false;
        }
        return switch (Trees.preposition(sentence, child)) {
            case "", "of", "de", "d'", "du", "av", "'s" -> true;
            case "i" -> child.pos() == PartOfSpeech.PROPN && !house;
            default -> false;
        };
    }

    private static boolean qualifies(Sentence sentence, Token child) {
        if (child.has("amod") || child.has("compound")) {
            return true;
        }
        return child.has("nmod")
                && child.pos() == PartOfSpeech.NOUN
                && !child.relation().equals("nmod:poss")
                && switch (Trees.preposition(sentence, child)) {
                    case "of", "de", "d'", "du", "av", "för", "for", "" -> true;
                    default -> false;
                };
    }

    /** The kind of actor that the noun would be. */
    Optional<Actor.Kind> kind() {
        return noun.map(n -> switch (n.sort()) {
            case PERSON -> plural ? Actor.Kind.GROUP : Actor.Kind.PERSON;
            case GROUP -> plural || !n.personal() ? Actor.Kind.GROUP : Actor.Kind.PERSON;
            case INSTITUTION -> plural && !collective(n) ? Actor.Kind.GROUP : Actor.Kind.ORGANIZATION;
            case GOVERNMENT -> plural && !authorities() ? Actor.Kind.GROUP : Actor.Kind.COUNTRY;
            case STATE -> plural ? Actor.Kind.GROUP : Actor.Kind.COUNTRY;
            case MEDIUM -> Actor.Kind.MEDIA;
        });
    }

    /** "Russian forces": many in form, one army. */
    private boolean collective(Noun n) {
        return n.category().equals("ARMY") && (country.isPresent() || owner.isPresent());
    }

    private boolean authorities() {
        String form = Trees.lower(token);
        return form.startsWith("authorit") || form.startsWith("autorit") || form.startsWith("myndighet");
    }
}
