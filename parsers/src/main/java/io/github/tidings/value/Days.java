package io.github.tidings.value;

import io.github.tidings.core.TimeReference.Precision;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * A range of days and how it was found.
 *
 * @param from the first day
 * @param to the last day
 * @param precision how exact the words are
 * @param by how it was found
 */
record Days(LocalDate from, LocalDate to, Precision precision, String by) {

    static final String IN_TEXT = "date in the text";

    static Days day(LocalDate day, String by) {
        return new Days(day, day, Precision.DAY, by);
    }

    /** The week around a day, Monday to Sunday. */
    static Days week(LocalDate day, String by) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Days(monday, monday.plusDays(6), Precision.WEEK, by);
    }

    static Days month(YearMonth month, String by) {
        return new Days(month.atDay(1), month.atEndOfMonth(), Precision.MONTH, by);
    }

    static Days years(int first, int last, String by) {
        return new Days(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), Precision.YEAR, by);
    }

    /** Whether it is one day. */
    boolean single() {
        return from.equals(to);
    }

    Days from(LocalDate day) {
        return new Days(day, to, precision, by);
    }

    Days until(Days last) {
        return new Days(from, last.to, precision, by);
    }

    /** The day of that year; empty if its calendar has none. */
    static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether some year has that day. */
    static boolean exists(int month, int day) {
        return date(2000, month, day).isPresent();
    }
}
