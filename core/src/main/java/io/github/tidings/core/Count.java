package io.github.tidings.core;

import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * How many, as exactly as the text says and no more: {@code 262} is a value, {@code about 1,500} an approximate value,
 * {@code hundreds} a vague one with its least number (dozens 24, scores 40, hundreds 200, thousands 2000), {@code more than 1,000} a bound.
 */
@Value.Immutable
public sealed interface Count permits ImmutableCount {

    /** The number told; absent for vague counts and bounds. */
    OptionalLong value();

    /** Whether the text calls the value approximate. */
    @Value.Default
    default boolean approximate() {
        return false;
    }

    /** The least number that the words allow. */
    OptionalLong min();

    /** The greatest number that the words allow. */
    OptionalLong max();

    /** The words that give the number. */
    Mention mention();

    /** A builder; the mention and at least one number are required. */
    static Builder builder() {
        return new Builder();
    }

    /** The number told, exactly. */
    static Count exactly(long value, Mention mention) {
        return builder().value(value).mention(mention).build();
    }

    /** An unlimited number, at least the given one. */
    static Count atLeast(long min, Mention mention) {
        return builder().min(min).mention(mention).build();
    }

    /** The single number this count comes nearest to: its value, else its least, else its greatest. */
    default Optional<Long> nearest() {
        OptionalLong n = value().isPresent() ? value() : min().isPresent() ? min() : max();
        return n.isPresent() ? Optional.of(n.getAsLong()) : Optional.empty();
    }

    /** Refuses a count without any number, and bounds that exclude each other. */
    @Value.Check
    default void check() {
        Invariant.hold(
                nearest().isPresent(), "no number in the count %s", mention().text());
        Invariant.hold(
                min().isEmpty() || max().isEmpty() || min().getAsLong() <= max().getAsLong(),
                "the least is above the greatest: %s..%s",
                min(),
                max());
    }

    /** Builds counts; not safe for use by several threads at once. */
    final class Builder extends ImmutableCount.Builder {
        Builder() {}
    }
}
