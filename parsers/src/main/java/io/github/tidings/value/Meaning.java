package io.github.tidings.value;

import java.util.Locale;

/**
 * What a time phrase means.
 *
 * @param kind what it names
 * @param which which one: 0 the present one, -1 the last, 1 the next; {@link #NEAREST} the one that the tense asks for
 * @param prefixed whether it is a time only behind a preposition: {@code in 2012}
 */
record Meaning(Kind kind, int which, boolean prefixed) {

    /** The one that the tense of the clause asks for. */
    static final int NEAREST = Integer.MIN_VALUE;

    /** Whether it counts from the day that the text has just told: {@code the next day}. */
    boolean anaphoric() {
        return kind == Kind.SHIFT || kind == Kind.LATER;
    }

    /** What a phrase names. */
    enum Kind {
        WEEKDAY,
        DAY,
        SHIFT,
        LATER,
        UNIT,
        AGO,
        HENCE,
        DATE,
        DATES,
        MONTH,
        YEAR,
        YEARS,
        DECADE,
        WEEKEND,
        UNSETTLED,
        LONG_AGO
    }

    /** Reads {@code weekday}, {@code day -1}, {@code unit next}. */
    static Meaning parse(String key, boolean prefixed) {
        String[] parts = key.split(" ", 2);
        Kind kind = Kind.valueOf(parts[0].toUpperCase(Locale.ROOT).replace('-', '_'));
        return new Meaning(kind, parts.length == 1 ? NEAREST : Integer.parseInt(parts[1]), prefixed);
    }
}
