package io.github.tidings.value;

/** What filled the slots of a time phrase; -1 is nothing. Immutable. */
record Captured(int weekday, int month, int day, int lastDay, int year, int lastYear, int n, int unit) {

    static final Captured NOTHING = new Captured(-1, -1, -1, -1, -1, -1, -1, -1);

    Captured with(Slot slot, int value) {
        switch (slot) {
            case WEEKDAY:
            case THATDAY:
            case PASTDAY:
                return withWeekday(value);
            case MONTH:
                return new Captured(weekday, value, day, lastDay, year, lastYear, n, unit);
            case DAY:
                return day < 0
                        ? new Captured(weekday, month, value, lastDay, year, lastYear, n, unit)
                        : new Captured(weekday, month, day, value, year, lastYear, n, unit);
            case YEAR:
            case DECADE:
                return year < 0
                        ? new Captured(weekday, month, day, lastDay, value, lastYear, n, unit)
                        : new Captured(weekday, month, day, lastDay, year, value, n, unit);
            case N:
                return new Captured(weekday, month, day, lastDay, year, lastYear, value, unit);
            case UNIT:
                return new Captured(weekday, month, day, lastDay, year, lastYear, n, value);
            default:
                return this;
        }
    }

    Captured withWeekday(int value) {
        return new Captured(value, month, day, lastDay, year, lastYear, n, unit);
    }
}
