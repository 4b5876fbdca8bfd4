package io.github.tidings.article;

import io.github.tidings.core.Timestamp;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as people write them: {@code Sunday, June 23, 2019}, {@code 23 juin 2019}, {@code den 23 juni 2019}. */
final class VisibleDates {
    private static final Pattern DAY_FIRST =
            Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th|er)?\\.?\\s(?:de\\s)?(\\p{L}{3,10})\\.?,?\\s(\\d{4})\\b");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b(\\p{L}{3,10})\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s(\\d{4})\\b");
    private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})\\b");
    private static final Pattern NUMBERS = Pattern.compile("\\b(\\d{1,2})([/.])(\\d{1,2})\\2(\\d{4})\\b");
    private static final List<Pattern> IN_WORDS = List.of(ISO, DAY_FIRST, MONTH_FIRST);
    private static final int MONTHS = 12;
    private static final String FILED_AT = "(?:\\p{Lu}{2}[\\p{L}., /'’-]{0,40}?(?: \\([^()]{2,40}\\))?,? )?";
    private static final Pattern OPENING = Pattern.compile(
            FILED_AT + "(?:" + DAY_FIRST + "|" + MONTH_FIRST + "|" + ISO + ")[.)]{0,2} ?(?:—|–|―|--|- )");
    private static final int LONGEST = 60;

    private final ArticleWords words;

    VisibleDates(ArticleWords words) {
        this.words = words;
    }

    /** Whether the line holds a day in words and little else: a name of a weekday, a time, "Published". */
    boolean isDate(String line) {
        return isDate(line, IN_WORDS) && find(line).isPresent();
    }

    /** Whether it does, or holds such a day in numbers, which in a table may be anything. */
    boolean isDateOrNumbers(String line) {
        return isDate(line) || isDate(line, List.of(NUMBERS));
    }

    private static boolean isDate(String line, List<Pattern> forms) {
        if (line.length() > LONGEST || !holdsYear(line) || line.endsWith(".")) {
            return false;
        }
        int length = dateLength(line, forms);
        return length > 0 && line.length() - length < 30;
    }

    /** Whether four digits stand together, as they do in every form of a day. */
    private static boolean holdsYear(String line) {
        int digits = 0;
        for (int i = 0; i < line.length() && digits < 4; i++) {
            digits = Character.isDigit(line.charAt(i)) ? digits + 1 : 0;
        }
        return digits == 4;
    }

    /** The first day that the line names. */
    Optional<Timestamp> find(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        Matcher iso = ISO.matcher(lower);
        if (iso.find()) {
            return day(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(lower);
        if (dayFirst.find() && words.month(dayFirst.group(2)) > 0) {
            return day(dayFirst.group(3), words.month(dayFirst.group(2)), dayFirst.group(1));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(lower);
        return monthFirst.find()
                ? day(monthFirst.group(3), words.month(monthFirst.group(1)), monthFirst.group(2))
                : numbers(lower);
    }

    /** Of a day in numbers it is not known which is the month, unless one is too large for it: 25/01/2019, but not 01/02/2019. */
    private static Optional<Timestamp> numbers(String line) {
        Matcher numbers = NUMBERS.matcher(line);
        if (!numbers.find()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(numbers.group(1));
        int second = Integer.parseInt(numbers.group(3));
        if (first > MONTHS || first == second) {
            return day(numbers.group(4), second, numbers.group(1));
        }
        return second > MONTHS ? day(numbers.group(4), first, numbers.group(3)) : Optional.empty();
    }

    /** The day on which a report was filed, before the dash that opens it: {@code LIMA, May 12, 2009 — The}, {@code 4 juillet 2012. - Le}. */
    Optional<Timestamp> filed(String line) {
        Matcher opening = OPENING.matcher(line);
        return opening.lookingAt() ? find(opening.group()) : Optional.empty();
    }

    /** The length of all days of the form in which the first is written: one line may tell when a text was published and when it changed. */
    private static int dateLength(String line, List<Pattern> forms) {
        for (Pattern pattern : forms) {
            int length = pattern.matcher(line)
                    .results()
                    .mapToInt(day -> day.end() - day.start())
                    .sum();
            if (length > 0) {
                return length;
            }
        }
        return 0;
    }

    private static Optional<Timestamp> day(String year, int month, String day) {
        try {
            return Optional.of(Timestamp.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
