package io.github.tidings.core;

import java.util.Optional;
import org.immutables.value.Value;

/** Where something happened, in the words of the text. */
@Value.Immutable(builder = false)
public sealed interface Place permits ImmutablePlace {

    /** The words that name the place. */
    @Value.Parameter
    Mention mention();

    /** ISO 3166 alpha-2 code of the country it lies in, where that is known. */
    @Value.Parameter
    Optional<String> country();

    /** A place whose country is not known. */
    static Place of(Mention mention) {
        return ImmutablePlace.of(mention, Optional.empty());
    }

    /** A place in the country of that ISO 3166 alpha-2 code. */
    static Place of(Mention mention, String country) {
        return ImmutablePlace.of(mention, Optional.of(country));
    }
}
