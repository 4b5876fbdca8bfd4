package io.github.tidings.value;

import io.github.tidings.core.TimeReference.Precision;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * Turns time phrases into days. A weekday is the nearest one in the direction that the tense tells, and the day of
 * publication itself counts: {@code on Friday}, printed on a Friday, is that day. {@code last Friday} and {@code next
 * Friday} are never that day.
 */
final class TimeCalendar {
    private final Optional<LocalDate> published;

    TimeCalendar(Optional<LocalDate> published) {
        this.published = published;
    }

    /** The days of a phrase that counts from the day told before it. */
    static Optional<Days> counted(TimePhrase phrase, LocalDate told) {
        Captured slots = phrase.slots();
        int which = phrase.meaning().which();
        String by = "relative to " + told + ", told before";
        int n = phrase.kind() == Meaning.Kind.LATER ? which * slots.n() : which;
        return slots.unit() < 0 ? Optional.of(Days.day(told.plusDays(n), by)) : unit(slots.unit(), n, told, by);
    }

    /** The days of a phrase in a clause of that tense; empty if they are not settled. */
    Optional<Days> days(TimePhrase phrase, Tense tense) {
        Captured slots = phrase.slots();
        int which = phrase.meaning().which();
        switch (phrase.kind()) {
            case DATE:
                return date(slots, slots.day(), which, tense)
                        .map(day -> Days.day(day, slots.year() < 0 ? by("the year nearest to") : Days.IN_TEXT));
            case DATES:
                return dates(slots, tense);
            case YEARS:
                return slots.year() <= slots.lastYear()
                        ? Optional.of(Days.years(slots.year(), slots.lastYear(), Days.IN_TEXT))
                        : Optional.empty();
            case YEAR:
                return slots.year() < 0
                        ? published.map(
                                now -> Days.years(now.getYear() + which, now.getYear() + which, by("relative to")))
                        : Optional.of(Days.years(slots.year(), slots.year(), Days.IN_TEXT));
            case DECADE:
                return Optional.of(Days.years(slots.year(), slots.year() + 9, Days.IN_TEXT));
            case MONTH:
                return slots.year() < 0
                        ? published.flatMap(now -> month(slots.month(), which, tense, YearMonth.from(now)))
                        : Optional.of(Days.month(YearMonth.of(slots.year(), slots.month()), Days.IN_TEXT));
            default:
                return published.flatMap(now -> relative(phrase, which, tense, now));
        }
    }

    /** Whether the phrase names a day that no calendar has. */
    static boolean isImpossible(TimePhrase phrase) {
        Captured slots = phrase.slots();
        if (phrase.kind() != Meaning.Kind.DATE && phrase.kind() != Meaning.Kind.DATES) {
            return false;
        }
        int day = Math.max(slots.day(), slots.lastDay());
        return slots.year() < 0
                ? !Days.exists(slots.month(), day)
                : Days.date(slots.year(), slots.month(), day).isEmpty();
    }

    private Optional<Days> relative(TimePhrase phrase, int which, Tense tense, LocalDate now) {
        Captured slots = phrase.slots();
        switch (phrase.kind()) {
            case DAY:
                return Optional.of(Days.day(now.plusDays(which), by("relative to")));
            case WEEKDAY:
                return weekday(DayOfWeek.of(slots.weekday()), which, tense, now);
            case WEEKEND:
                return weekday(DayOfWeek.SATURDAY, which, tense, now)
                        .map(day -> new Days(day.from(), day.from().plusDays(1), Precision.DAY, day.by()));
            case UNIT:
                return unit(slots.unit(), which, now, by("relative to"));
            case AGO:
                return unit(slots.unit(), -slots.n(), now, by("relative to"));
            case HENCE:
                return tense == Tense.COMING ? unit(slots.unit(), slots.n(), now, by("relative to")) : Optional.empty();
            default:
                return Optional.empty();
        }
    }

    /** So many units from now; nothing where the phrase names no unit of its own. */
    private static Optional<Days> unit(int unit, int n, LocalDate now, String by) {
        if (unit < 0) {
            return Optional.empty();
        }
        switch (ChronoUnit.values()[unit]) {
            case DAYS:
                return Optional.of(Days.day(now.plusDays(n), by));
            case WEEKS:
                return Optional.of(Days.week(now.plusWeeks(n), by));
            case MONTHS:
                return Optional.of(Days.month(YearMonth.from(now).plusMonths(n), by));
            case YEARS:
                return Optional.of(Days.years(now.getYear() + n, now.getYear() + n, by));
            default:
                return Optional.empty();
        }
    }

    private Optional<Days> weekday(DayOfWeek weekday, int which, Tense tense, LocalDate now) {
        LocalDate last = now.with(TemporalAdjusters.previousOrSame(weekday));
        LocalDate coming = now.with(TemporalAdjusters.nextOrSame(weekday));
        switch (which) {
            case -1:
                return Optional.of(Days.day(now.with(TemporalAdjusters.previous(weekday)), by("weekday before")));
            case 0:
                return Optional.of(Days.day(last, by("weekday before")));
            case 1:
                return Optional.of(Days.day(now.with(TemporalAdjusters.next(weekday)), by("weekday after")));
            case 2:
                return next(weekday, now);
            default:
                if (tense == Tense.UNKNOWN) {
                    return last.equals(now) ? Optional.of(Days.day(now, by("weekday of"))) : Optional.empty();
                }
                boolean past = tense.isPast();
                return Optional.of(Days.day(past ? last : coming, by(past ? "weekday before" : "weekday after")));
        }
    }

    /** "Next Friday" on a Monday may mean two days; from Saturday on it means one. */
    private Optional<Days> next(DayOfWeek weekday, LocalDate now) {
        LocalDate coming = now.with(TemporalAdjusters.next(weekday));
        LocalDate week = Days.week(now, "").to();
        return coming.isAfter(week) ? Optional.of(Days.day(coming, by("weekday after"))) : Optional.empty();
    }

    private Optional<Days> dates(Captured slots, Tense tense) {
        Optional<LocalDate> last = date(slots, slots.lastDay(), Meaning.NEAREST, tense);
        Optional<LocalDate> first = last.flatMap(day -> Days.date(day.getYear(), slots.month(), slots.day()));
        return first.filter(day -> !day.isAfter(last.orElseThrow()))
                .map(day -> new Days(
                        day,
                        last.orElseThrow(),
                        Precision.DAY,
                        slots.year() < 0 ? by("the year nearest to") : Days.IN_TEXT));
    }

    /** The day of the year told; {@code which} is that year counted from now, or {@link Meaning#NEAREST}. */
    private Optional<LocalDate> date(Captured slots, int day, int which, Tense tense) {
        if (slots.year() >= 0) {
            return Days.date(slots.year(), slots.month(), day);
        }
        return published.flatMap(now -> which == Meaning.NEAREST
                ? nearest(slots, day, tense, now)
                : Days.date(now.getYear() + which, slots.month(), day));
    }

    /** The day of the year that the tense asks for; of two as near the one on the weekday told. */
    private static Optional<LocalDate> nearest(Captured slots, int day, Tense tense, LocalDate now) {
        LocalDate best = null;
        for (int year = now.getYear() - 1; year <= now.getYear() + 1; year++) {
            LocalDate date = Days.date(year, slots.month(), day).orElse(null);
            if (date != null && allows(tense, date, now) && (best == null || isNearer(date, best, slots, now))) {
                best = date;
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean allows(Tense tense, LocalDate date, LocalDate now) {
        return tense.isPast() ? !date.isAfter(now) : tense != Tense.COMING || !date.isBefore(now);
    }

    private static boolean isNearer(LocalDate one, LocalDate other, Captured slots, LocalDate now) {
        boolean fits = one.getDayOfWeek().getValue() == slots.weekday();
        boolean otherFits = other.getDayOfWeek().getValue() == slots.weekday();
        long distance = Math.abs(ChronoUnit.DAYS.between(one, now));
        return fits == otherFits ? distance < Math.abs(ChronoUnit.DAYS.between(other, now)) : fits;
    }

    private Optional<Days> month(int month, int which, Tense tense, YearMonth now) {
        YearMonth same = YearMonth.of(now.getYear(), month);
        YearMonth last = same.isAfter(now) ? same.minusYears(1) : same;
        YearMonth coming = same.isBefore(now) ? same.plusYears(1) : same;
        switch (which) {
            case -1:
                return Optional.of(Days.month(last.equals(now) ? last.minusYears(1) : last, by("month before")));
            case 0:
                return Optional.of(Days.month(same, by("month in the year of")));
            case 1:
                return Optional.of(Days.month(coming.equals(now) ? coming.plusYears(1) : coming, by("month after")));
            default:
                return tense.isPast() || tense != Tense.COMING && isNear(last, now)
                        ? Optional.of(Days.month(last, by("month before")))
                        : Optional.of(coming)
                                .filter(next -> tense == Tense.COMING || isNear(next, now))
                                .map(next -> Days.month(next, by("month after")));
        }
    }

    /** A month named without a year in the present tense is one of this season. */
    private static boolean isNear(YearMonth month, YearMonth now) {
        return Math.abs(ChronoUnit.MONTHS.between(month, now)) <= 3;
    }

    private String by(String how) {
        return how + published.map(day -> " " + day).orElse("");
    }
}
