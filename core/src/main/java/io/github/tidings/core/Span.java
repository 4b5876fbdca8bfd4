package io.github.tidings.core;

import java.util.Comparator;
import org.immutables.value.Value;

/**
 * A half-open range of UTF-16 code units of an article's text: {@code text.substring(start, end)}.
 *
 * <p>Spans are ordered by where they start, and of two that start together the shorter one comes first.
 */
@Value.Immutable(builder = false)
public sealed interface Span extends Comparable<Span> permits ImmutableSpan {

    /** The first code unit, counted from 0. */
    @Value.Parameter
    int start();

    /** The code unit after the last one. */
    @Value.Parameter
    int end();

    /**
     * The range from {@code start} (included) to {@code end} (excluded).
     *
     * @throws IllegalArgumentException if it starts before 0 or ends before it starts
     */
    static Span of(int start, int end) {
        return ImmutableSpan.of(start, end);
    }

    /** The number of code units. */
    default int length() {
        return end() - start();
    }

    /** Whether the other span lies wholly within this one. */
    default boolean contains(Span other) {
        return start() <= other.start() && other.end() <= end();
    }

    /** Whether the two spans share at least one code unit. */
    default boolean overlaps(Span other) {
        return start() < other.end() && other.start() < end();
    }

    /** The smallest span that holds both. */
    default Span union(Span other) {
        return of(Math.min(start(), other.start()), Math.max(end(), other.end()));
    }

    /**
     * The words of {@code text} at this place.
     *
     * @throws IndexOutOfBoundsException if the text is shorter than {@link #end()}
     */
    default String in(String text) {
        return text.substring(start(), end());
    }

    @Override
    default int compareTo(Span other) {
        return Comparator.comparingInt(Span::start).thenComparingInt(Span::end).compare(this, other);
    }

    /** Refuses a range that is none. */
    @Value.Check
    default void check() {
        Invariant.hold(0 <= start() && start() <= end(), "not a range: %s..%s", start(), end());
    }
}
