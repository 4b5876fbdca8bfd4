package io.github.tidings.article;

import io.github.tidings.core.Timestamp;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Times as metadata write them: ISO 8601 with all its omissions, the form of mail and feeds, or as people write them. A day
 * of which it is not sure which number is the month is unknown.
 */
final class TimestampReader {
    private static final Pattern ISO = Pattern.compile(
            "(\\d{4})-?(\\d{2})-?(\\d{2})(?:[T ]{1,2}(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:[.,]\\d{1,9})?\\s?(Z|UTC|GMT|[+-]\\d{2}(?::?\\d{2})?)?)?.{0,20}");
    private static final Pattern CLOCK = Pattern.compile(
            "(\\d{1,2}):(\\d{2})(?::(\\d{2}))? ?([AaPp]\\.?[Mm]\\b)?\\s?(Z|UTC|GMT|[+-]\\d{2}:?\\d{2})?");
    private static final Pattern NUMBERS = Pattern.compile("(?<!\\d)(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})(?!\\d)");
    private static final int LONGEST = 120;

    private final VisibleDates visible;

    TimestampReader(VisibleDates visible) {
        this.visible = visible;
    }

    Optional<Timestamp> read(String raw) {
        String text = Blanks.fold(raw.replace('"', ' '));
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3))
                    .map(day -> stamp(day, time(iso.group(4), iso.group(5), iso.group(6), null), iso.group(7)));
        }
        return visible.find(text).map(Timestamp::date).or(() -> numbers(text)).map(day -> withClock(day, text));
    }

    private static Timestamp withClock(LocalDate day, String text) {
        Matcher clock = CLOCK.matcher(text);
        return clock.find()
                ? stamp(day, time(clock.group(1), clock.group(2), clock.group(3), clock.group(4)), clock.group(5))
                : Timestamp.of(day);
    }

    /** The day of two numbers and a year: the number above 12 is the day; equal ones are both. */
    private static Optional<LocalDate> numbers(String text) {
        Matcher matcher = NUMBERS.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(matcher.group(1));
        int second = Integer.parseInt(matcher.group(2));
        if (first <= 12 && second <= 12 && first != second) {
            return Optional.empty();
        }
        return first > 12
                ? day(matcher.group(3), matcher.group(2), matcher.group(1))
                : day(matcher.group(3), matcher.group(1), matcher.group(2));
    }

    private static Timestamp stamp(LocalDate day, Optional<LocalTime> time, @Nullable String zone) {
        return Timestamp.of(day, time, time.isEmpty() ? Optional.empty() : offset(zone));
    }

    private static Optional<ZoneOffset> offset(@Nullable String zone) {
        if (zone == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Character.isLetter(zone.charAt(0)) ? ZoneOffset.UTC : ZoneOffset.of(zone));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalTime> time(
            @Nullable String hour, @Nullable String minute, @Nullable String second, @Nullable String half) {
        if (hour == null || minute == null) {
            return Optional.empty();
        }
        int h = Integer.parseInt(hour);
        if (half != null) {
            h = h % 12 + (Character.toLowerCase(half.charAt(0)) == 'p' ? 12 : 0);
        }
        int m = Integer.parseInt(minute);
        int s = second == null ? 0 : Integer.parseInt(second);
        return h < 24 && m < 60 && s < 60 ? Optional.of(LocalTime.of(h, m, s)) : Optional.empty();
    }
}
