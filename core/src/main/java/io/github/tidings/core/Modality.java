package io.github.tidings.core;

/** How sure the text is that a fact holds. */
public enum Modality {
    /** It is told as having happened, or as happening. */
    ACTUAL,
    /** Somebody means to do it, or has announced it. */
    PLANNED,
    /** Somebody wants another to do it. */
    DEMANDED,
    /** Somebody says so, and the text does not stand behind it ("reportedly"). */
    ALLEGED,
    /** It is only supposed ("if the coup succeeds"). */
    HYPOTHETICAL,
    /** The text says that it is not so ("no sanctions were imposed"). */
    DENIED
}
