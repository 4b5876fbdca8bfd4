package io.github.tidings.value;

import io.github.tidings.lang.LanguagePack;
import io.github.tidings.lang.WordFile;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that may fill the slots of time phrases, by {@code time.yaml}. Immutable. */
final class TimeWords {
    private final Map<Slot, Map<String, Integer>> tables = new EnumMap<>(Slot.class);
    private final Map<String, Integer> ordinals = new HashMap<>();
    private final Phrases<Boolean> parts = new Phrases<>();
    private final Phrases<Boolean> daySuffixes = new Phrases<>();
    private final Set<String> dayParts;
    private final Set<String> abbreviations;
    private final boolean capitals;
    private final NumberWords numbers;

    /** What filled a slot, and the word after it. */
    record Filler(int value, int next) {}

    TimeWords(LanguagePack pack) {
        WordFile file = pack.words("time");
        tables.put(Slot.WEEKDAY, integers(file.table("weekdays")));
        tables.put(Slot.THATDAY, integers(file.table("weekdays_definite")));
        tables.put(Slot.PASTDAY, integers(file.table("weekdays_past")));
        tables.put(Slot.MONTH, integers(file.table("months")));
        Map<String, Integer> units = new HashMap<>();
        file.table("units")
                .forEach((word, unit) -> units.put(
                        word, ChronoUnit.valueOf(unit.toUpperCase(Locale.ROOT)).ordinal()));
        tables.put(Slot.UNIT, units);
        ordinals.putAll(integers(file.table("ordinals")));
        parts.addAll(file.list("parts"), true);
        daySuffixes.addAll(file.list("day_suffixes"), true);
        this.dayParts = file.set("parts");
        this.abbreviations = file.set("abbreviations");
        this.capitals = file.list("capitals").contains("yes");
        this.numbers = new NumberWords(pack);
    }

    private static Map<String, Integer> integers(Map<String, String> table) {
        Map<String, Integer> integers = new HashMap<>();
        table.forEach((word, value) -> integers.put(word, Integer.parseInt(value)));
        return integers;
    }

    /** What fills the slot from that word on. */
    Optional<Filler> fill(Slot slot, List<Word> words, int i) {
        switch (slot) {
            case DAY:
                return day(words, i);
            case YEAR:
                return year(words, i);
            case DECADE:
                return digits(words, i, 4)
                        .filter(year -> 1800 <= year && year < 2100 && year % 10 == 0)
                        .map(year -> new Filler(year, i + 1));
            case N:
                return number(words, i);
            case PART:
                return parts.at(words, i).map(found -> new Filler(1, found.next()));
            default:
                return named(slot, words, i);
        }
    }

    private Optional<Filler> named(Slot slot, List<Word> words, int i) {
        Word word = words.get(i);
        Integer value = tables.getOrDefault(slot, Map.of()).get(word.form());
        if (value == null && slot == Slot.THATDAY) {
            value = compound(word.form());
        }
        if (value == null || capitals && slot != Slot.UNIT && !word.capital()) {
            return Optional.empty();
        }
        boolean dotted = abbreviations.contains(word.form())
                && i + 1 < words.size()
                && words.get(i + 1).is(".")
                && words.get(i + 1).joined();
        return Optional.of(new Filler(value, dotted ? i + 2 : i + 1));
    }

    /** The weekday of a compound with a part of the day: {@code måndagskvällen}. */
    private @Nullable Integer compound(String form) {
        for (Map.Entry<String, Integer> weekday :
                tables.getOrDefault(Slot.PASTDAY, Map.of()).entrySet()) {
            if (form.startsWith(weekday.getKey())
                    && dayParts.contains(form.substring(weekday.getKey().length()))) {
                return weekday.getValue();
            }
        }
        return null;
    }

    private Optional<Filler> day(List<Word> words, int i) {
        Integer ordinal = ordinals.get(words.get(i).form());
        if (ordinal != null) {
            return Optional.of(new Filler(ordinal, i + 1));
        }
        Optional<Integer> day =
                digits(words, i, 2).or(() -> digits(words, i, 1)).filter(d -> 1 <= d && d <= 31);
        if (day.isEmpty()) {
            return Optional.empty();
        }
        Optional<Phrases.Found<Boolean>> suffix =
                i + 1 < words.size() && words.get(i + 1).joined() ? daySuffixes.at(words, i + 1) : Optional.empty();
        return Optional.of(new Filler(day.get(), suffix.map(Phrases.Found::next).orElse(i + 1)));
    }

    private static Optional<Filler> year(List<Word> words, int i) {
        return digits(words, i, 4).filter(year -> 1700 <= year && year < 2200).map(year -> new Filler(year, i + 1));
    }

    private Optional<Filler> number(List<Word> words, int i) {
        if (numbers.isOne(words.get(i))) {
            return Optional.of(new Filler(1, i + 1));
        }
        return numbers.at(words, i)
                .filter(number -> number.isNumber() && number.value() < 1000)
                .map(number -> new Filler((int) number.value(), number.next()));
    }

    /** A lone run of that many digits, without a fraction or a group behind it. */
    private static Optional<Integer> digits(List<Word> words, int i, int length) {
        Word word = words.get(i);
        boolean lone = i + 2 >= words.size()
                || !words.get(i + 1).joined()
                || !words.get(i + 2).joined()
                || !words.get(i + 2).isDigits()
                || words.get(i + 1).is("-");
        return word.isDigits() && word.length() == length && lone
                ? Optional.of(Integer.parseInt(word.form()))
                : Optional.empty();
    }
}
