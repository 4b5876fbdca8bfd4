package io.github.tidings.core;

import org.immutables.value.Value;

/** Where a report was filed, as its first words say: {@code DAKAR, Senegal}. It stays in the article's text. */
@Value.Immutable(builder = false)
public sealed interface Dateline permits ImmutableDateline {

    /** The place as written, without the dash, colon or stop behind it. */
    @Value.Parameter
    String place();

    /** Where {@link #place()} stands. */
    @Value.Parameter
    Span span();

    /**
     * The given words at the given place.
     *
     * @throws IllegalArgumentException if the words are not as long as the span
     */
    static Dateline of(String place, Span span) {
        return ImmutableDateline.of(place, span);
    }

    /** Refuses words that cannot stand at that place. */
    @Value.Check
    default void check() {
        Invariant.sameLength(span(), place());
    }
}
