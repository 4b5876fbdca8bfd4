package io.github.tidings.value;

/**
 * A time phrase found among words.
 *
 * @param from its first word, the preposition included
 * @param core its first word behind the preposition
 * @param next the word after it
 * @param bound what the preposition says
 * @param meaning what it means
 * @param slots the words that filled its slots
 */
record TimePhrase(int from, int core, int next, TimeExpression.Bound bound, Meaning meaning, Captured slots) {

    Meaning.Kind kind() {
        return meaning.kind();
    }

    /** Whether it counts from a day told before it. */
    boolean anaphoric() {
        return meaning.anaphoric();
    }

    /** How exactly it names a day: 0 not at all, 1 by weekday, 2 by distance, 3 by date, 4 by date and year. */
    int explicitness() {
        switch (kind()) {
            case WEEKDAY:
                return 1;
            case DAY:
                return 2;
            case DATE:
                return slots.year() < 0 ? 3 : 4;
            default:
                return 0;
        }
    }

    /** This and the one after it, which name the same day: {@code yesterday, 3 May}. */
    TimePhrase and(TimePhrase other) {
        TimePhrase exact = explicitness() >= other.explicitness() ? this : other;
        TimePhrase loose = exact == this ? other : this;
        Captured all = exact.slots.weekday() < 0 ? exact.slots.withWeekday(loose.slots.weekday()) : exact.slots;
        return new TimePhrase(from, core, other.next, bound, exact.meaning, all);
    }
}
