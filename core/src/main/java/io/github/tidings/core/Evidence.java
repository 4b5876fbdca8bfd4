package io.github.tidings.core;

import org.immutables.value.Value;

/**
 * The words that say so: proof of a {@link Fact}, a piece of what was said, or the word that gave a fact away.
 *
 * <p>Evidence lies within one paragraph of the article.
 */
@Value.Immutable(builder = false)
public sealed interface Evidence extends Excerpt permits ImmutableEvidence {

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
    static Evidence of(Span span, String text) {
        return ImmutableEvidence.of(span, text);
    }

    /** The words of {@code text} at {@code span}. */
    static Evidence in(String text, Span span) {
        return of(span, span.in(text));
    }

    /** Refuses words that cannot stand at that place. */
    @Value.Check
    default void check() {
        Invariant.sameLength(span(), text());
    }
}
