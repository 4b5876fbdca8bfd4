package io.github.tidings.actor;

import io.github.tidings.core.Actor;
import java.util.Optional;

/**
 * A proper name in a sentence.
 *
 * @param first index of its first token, titles left out
 * @param last index of its last token
 * @param sort what it names
 * @param country ISO 3166 code of what it names, where that is known
 * @param known its entry, if it is a well-known organization or medium
 */
record Name(int first, int last, Sort sort, Optional<String> country, Optional<KnownNames.Known> known) {

    static Name of(int first, int last, Sort sort) {
        return new Name(first, last, sort, Optional.empty(), Optional.empty());
    }

    static Name known(NameTable.Hit<KnownNames.Known> hit) {
        Sort sort = hit.value().kind() == Actor.Kind.MEDIA ? Sort.MEDIUM : Sort.ORGANIZATION;
        return new Name(hit.first(), hit.last(), sort, hit.value().country(), Optional.of(hit.value()));
    }

    static Name place(Gazetteer.Found found) {
        Sort sort = switch (found.entry().kind()) {
            case COUNTRY -> Sort.COUNTRY;
            case CAPITAL -> Sort.CAPITAL;
            case CITY -> Sort.PLACE;
            case ADJECTIVE -> Sort.ADJECTIVE;
            case PEOPLE -> Sort.PEOPLE;
            case GOVERNMENT -> Sort.GOVERNMENT;
        };
        return new Name(
                found.first(), found.last(), sort, Optional.of(found.entry().country()), Optional.empty());
    }

    Name withCountry(Optional<String> code) {
        return new Name(first, last, sort, code, known);
    }

    Name as(Sort other) {
        return new Name(first, last, other, country, known);
    }

    boolean covers(int index) {
        return first <= index && index <= last;
    }

    /** What a name is one of. */
    enum Sort {
        PERSON,
        COUNTRY,
        /** A capital: a place, or its state where it acts. */
        CAPITAL,
        /** A building or an administration that stands for its state. */
        GOVERNMENT,
        /** An adjective of origin. */
        ADJECTIVE,
        /** Some or all of a country's people. */
        PEOPLE,
        ORGANIZATION,
        MEDIUM,
        /** A place or a thing; nobody acts by it. */
        PLACE,
        /** Not told by its words; the article may tell. */
        UNKNOWN
    }
}
