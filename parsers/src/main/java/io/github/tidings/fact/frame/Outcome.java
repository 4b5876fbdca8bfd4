package io.github.tidings.fact.frame;

/** What came of holding a frame's trigger against a word. */
sealed interface Outcome permits Match, Outcome.Refused {

    /**
     * The word could have given the fact away, and did not.
     *
     * @param because what was not as the frame asks
     */
    record Refused(String because) implements Outcome {}
}
