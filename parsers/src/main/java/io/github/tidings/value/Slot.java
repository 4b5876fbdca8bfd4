package io.github.tidings.value;

/** A place in a time phrase that one of many words may fill; named in capitals in {@code time.yaml}. */
enum Slot {
    /** A weekday. */
    WEEKDAY,
    /** A weekday in a form that says "that one": {@code onsdagen}. */
    THATDAY,
    /** A weekday in a form that says "the last one": {@code onsdags}. */
    PASTDAY,
    /** A month. */
    MONTH,
    /** A day of a month, 1 to 31, also as an ordinal. */
    DAY,
    /** A year in four digits. */
    YEAR,
    /** The first year of a decade. */
    DECADE,
    /** A number up to 999, in digits or words. */
    N,
    /** A unit of time. */
    UNIT,
    /** A part of a day. */
    PART;
}
