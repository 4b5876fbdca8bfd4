package io.github.tidings.value;

/** When a clause places what it tells. */
enum Tense {
    /** Before now. */
    PAST,
    /** Before a time that is past itself: {@code had given}. */
    PLUPERFECT,
    /** Now, or at any time. */
    PRESENT,
    /** To come, or wanted: {@code will meet}, {@code must leave}, {@code plans to meet}. */
    COMING,
    /** The tree does not tell. */
    UNKNOWN;

    boolean isPast() {
        return this == PAST || this == PLUPERFECT;
    }
}
