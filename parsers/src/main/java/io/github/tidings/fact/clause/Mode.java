package io.github.tidings.fact.clause;

import io.github.tidings.core.Modality;

/** In what way a deed is told: the words around it say whether it was done, ordered, threatened, or only supposed. */
public enum Mode {
    /** Told as done. */
    ACTUAL(Modality.ACTUAL),
    /** Going on. */
    UNDERWAY(Modality.ACTUAL),
    /** Tried. */
    ATTEMPTED(Modality.ACTUAL),
    /** Tried in vain. */
    FAILED(Modality.ACTUAL),
    /** Stopped or put off. */
    HALTED(Modality.ACTUAL),
    /** Ordered by somebody who can. */
    ORDERED(Modality.ACTUAL),
    /** Decided, and not told as carried out. */
    DECIDED(Modality.PLANNED),
    /** Meant, promised. */
    PLANNED(Modality.PLANNED),
    /** Announced as harm. */
    THREATENED(Modality.PLANNED),
    /** Asked of somebody. */
    URGED(Modality.DEMANDED),
    /** Put forward. */
    PROPOSED(Modality.DEMANDED),
    /** Said by somebody whom the text does not follow. */
    ALLEGED(Modality.ALLEGED),
    /** Only possible or supposed. */
    SUPPOSED(Modality.HYPOTHETICAL),
    /** Refused. */
    REJECTED(Modality.DENIED),
    /** Said not to be so. */
    DENIED(Modality.DENIED);

    private final Modality modality;

    Mode(Modality modality) {
        this.modality = modality;
    }

    /** What this means for the fact. */
    public Modality modality() {
        return modality;
    }
}
