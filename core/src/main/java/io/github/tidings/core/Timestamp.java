package io.github.tidings.core;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.immutables.value.Value;

/** A calendar day, with the time of day and the zone where a source gives them. Its string is ISO 8601. */
@Value.Immutable(builder = false)
public sealed interface Timestamp permits ImmutableTimestamp {

    /** The day, as the source writes it (in the source's own zone). */
    @Value.Parameter
    LocalDate date();

    /** The time of that day. */
    @Value.Parameter
    Optional<LocalTime> time();

    /** The zone's offset from UTC; only with a time. */
    @Value.Parameter
    Optional<ZoneOffset> offset();

    /** A day of which no more is known. */
    static Timestamp of(LocalDate date) {
        return ImmutableTimestamp.of(date, Optional.empty(), Optional.empty());
    }

    /** A day, with what is known of the time. */
    static Timestamp of(LocalDate date, Optional<LocalTime> time, Optional<ZoneOffset> offset) {
        return ImmutableTimestamp.of(date, time, offset);
    }

    /**
     * The timestamp of an ISO 8601 string, as {@link #iso()} writes it: a day, with a time or without, with an offset or
     * without.
     *
     * @throws IllegalArgumentException if it is none
     */
    static Timestamp parse(String iso) {
        return IsoTimestamp.parse(iso);
    }

    /** ISO 8601: {@code 2023-08-04}, {@code 2023-08-04T10:15} or {@code 2023-08-04T10:15+02:00}. */
    default String iso() {
        return date()
                + time().map(t -> "T" + t).orElse("")
                + offset().map(ZoneOffset::getId).orElse("");
    }

    /** Refuses a zone without a time. */
    @Value.Check
    default void check() {
        Invariant.hold(offset().isEmpty() || time().isPresent(), "an offset without a time: %s", offset());
    }
}
