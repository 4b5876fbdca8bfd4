package io.github.tidings.core;

import org.immutables.value.Value;

/**
 * The words that name somebody or something at one place of a text; a pronoun counts as a mention of the one behind it.
 */
@Value.Immutable(builder = false)
public sealed interface Mention extends Excerpt permits ImmutableMention {

    @Override
    @Value.Parameter
    Span span();

    @Override
    @Value.Parameter
    String text();

    /**
     * The given words at the given place.
     *
     * @throws IllegalArgumentException if the words are not as long as the span
     */
    static Mention of(Span span, String text) {
        return ImmutableMention.of(span, text);
    }

    /** The words of {@code text} at {@code span}. */
    static Mention in(String text, Span span) {
        return of(span, span.in(text));
    }

    /** Refuses words that cannot stand at that place. */
    @Value.Check
    default void check() {
        Invariant.sameLength(span(), text());
    }
}
