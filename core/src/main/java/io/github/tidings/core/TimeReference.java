package io.github.tidings.core;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * When, in the words of the text and, where they allow it, in the calendar. Relative words ("on Wednesday") are resolved
 * against {@link Article#published()}; without it only what the text itself settles. Never guessed: absent is not resolved.
 */
@Value.Immutable
public sealed interface TimeReference permits ImmutableTimeReference {

    /** The words that tell the time. */
    Mention mention();

    /** The first day, included. */
    Optional<LocalDate> from();

    /** The last day, included. */
    Optional<LocalDate> to();

    /** How exact the words are. */
    Optional<Precision> precision();

    /** How the days were found: {@code weekday before 2023-08-04}. */
    Optional<String> resolvedBy();

    /** A builder; the mention is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Refuses a last day without a first one, or before it. */
    @Value.Check
    default void check() {
        Invariant.hold(
                to().isEmpty() || from().isPresent() && !to().get().isBefore(from().get()),
                "no range of days: %s..%s",
                from(),
                to());
    }

    /** How exact a time is. */
    enum Precision {
        /** One day, or a range of days that are told. */
        DAY,
        /** A week. */
        WEEK,
        /** A month. */
        MONTH,
        /** A year. */
        YEAR
    }

    /** Builds time references; not safe for use by several threads at once. */
    final class Builder extends ImmutableTimeReference.Builder {
        Builder() {}
    }
}
