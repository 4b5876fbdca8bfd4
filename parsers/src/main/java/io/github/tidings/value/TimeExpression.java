package io.github.tidings.value;

import io.github.tidings.core.TimeReference;
import io.github.tidings.syntax.Token;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The words of a sentence that tell a time.
 *
 * @param first their first token, the preposition included
 * @param last their last token
 * @param head the token among them that hangs on the rest of the sentence
 * @param reference what they tell
 * @param bound how the event lies to the time told
 * @param impossible whether they name a day that no calendar has: {@code 31 February}; the reference is then unresolved
 * @param longAgo whether the words themselves tell of years ago, without saying when: {@code decades ago}
 */
public record TimeExpression(
        Token first,
        Token last,
        Token head,
        TimeReference reference,
        Bound bound,
        boolean impossible,
        boolean longAgo) {

    /** How an event lies to a time. */
    public enum Bound {
        /** At that time. */
        ON,
        /** Until then, and it ends there: a deadline. */
        BEFORE,
        /** From then on, up to the day of publication. */
        SINCE,
        /** From then on. */
        FROM,
        /** Some time after it. */
        AFTER
    }

    /** Whether it tells a last day: {@code before Monday}, {@code until Friday}. */
    public boolean isDeadline() {
        return bound == Bound.BEFORE;
    }

    /** The day that it tells; empty if it tells several, or none. */
    public Optional<LocalDate> day() {
        return reference
                .from()
                .filter(from -> reference.to().filter(from::equals).isPresent());
    }

    /** Whether the token is one of its words. */
    public boolean holds(Token token) {
        return first.index() <= token.index() && token.index() <= last.index();
    }
}
