package io.github.tidings.value;

import io.github.tidings.core.Count;
import io.github.tidings.core.Mention;
import io.github.tidings.core.Span;
import java.util.List;
import java.util.Optional;

/**
 * A number with its qualifier, by word indexes.
 *
 * @param from the first word, the qualifier included
 * @param core the first word of the number itself
 * @param next the word after it
 * @param bound what the qualifier says
 * @param low the number, or the lower one of two
 * @param high the upper one of two; -1 for none
 * @param vague whether the words give no number but its size: {@code hundreds}
 * @param year whether it looks like a year
 * @param counts false for what only looks like a count: 87 percent, $200, 10:30
 */
record Quantity(
        int from, int core, int next, Bound bound, long low, long high, boolean vague, boolean year, boolean counts) {

    /** What a qualifier says of a number. */
    enum Bound {
        NONE,
        ABOUT,
        AT_LEAST,
        AT_MOST
    }

    Quantity with(int newFrom, int newNext, Bound newBound) {
        return new Quantity(newFrom, core, newNext, newBound, low, high, vague, year, counts);
    }

    Quantity uncounted() {
        return new Quantity(from, core, next, bound, low, high, vague, year, false);
    }

    /** Whether the number itself stands at that word. */
    boolean covers(int word) {
        return core <= word && word < next;
    }

    /** The count, with its words in the text. */
    Optional<Count> count(String text, List<Word> words) {
        if (!counts || vague && bound == Bound.AT_MOST) {
            return Optional.empty();
        }
        Span span = Span.of(words.get(from).start(), words.get(next - 1).end());
        Count.Builder count = Count.builder().mention(Mention.in(text, span));
        if (high >= 0) {
            return Optional.of(count.min(low).max(high).build());
        }
        if (vague || bound == Bound.AT_LEAST) {
            return Optional.of(count.min(low).build());
        }
        return Optional.of(
                bound == Bound.AT_MOST
                        ? count.max(low).build()
                        : count.value(low).approximate(bound == Bound.ABOUT).build());
    }
}
