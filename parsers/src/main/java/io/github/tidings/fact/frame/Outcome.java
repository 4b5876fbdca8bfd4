package io.github.tidings.fact.frame;

import java.util.Optional;

/** What came of holding a frame's trigger against a word. */
sealed interface Outcome permits Match, Outcome.Refused {

    /**
     * The word could have given the fact away, and did not.
     *
     * @param reason what was not as the frame asks; {@code %s} stands for the class
     * @param words the class of words that was asked for, if any
     */
    record Refused(String reason, Optional<String> words) implements Outcome {
        /** The whole reason: put together only where somebody asks, for most refusals nobody does. */
        String because() {
            return reason.formatted(words.orElse(""));
        }
    }
}
