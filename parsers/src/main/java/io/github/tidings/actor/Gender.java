package io.github.tidings.actor;

/** Whether somebody is spoken of as he or as she. */
enum Gender {
    MALE,
    FEMALE,
    UNKNOWN;

    /** Whether the two may be one person. */
    boolean agrees(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }

    /** What is known of one who is both. */
    Gender or(Gender other) {
        return this == UNKNOWN ? other : this;
    }
}
