package io.github.tidings.value;

import io.github.tidings.lang.LanguagePack;
import io.github.tidings.lang.WordFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Numbers that are no counts: shares, sums of money, measures, dates, ages, numbered things. Immutable. */
final class NotCounts {
    private final Phrases<Boolean> units = new Phrases<>();
    private final Phrases<Boolean> strong = new Phrases<>();
    private final Phrases<Boolean> idioms = new Phrases<>();
    private final Set<String> labels;
    private final Set<String> months;

    NotCounts(LanguagePack pack) {
        WordFile file = pack.words("number");
        units.addAll(file.list("measures"), true);
        strong.addAll(file.list("strong"), true);
        idioms.addAll(file.list("not_counts"), true);
        this.labels = file.set("labels");
        this.months = pack.words("time").table("months").keySet();
    }

    /** Whether the noun is a unit of something else than people and things: {@code percent}, {@code hours}. */
    boolean isUnit(String form) {
        Optional<Phrases.Found<Boolean>> unit = units.at(Words.of(form), 0);
        return unit.isPresent();
    }

    boolean excludes(List<Word> words, Quantity quantity) {
        return isMeasured(words, quantity.next())
                || isLabelled(words, quantity.from())
                || isDate(words, quantity)
                || idioms.at(words, quantity.from()).isPresent();
    }

    /** {@code 87 percent}, {@code 444-day}, {@code 10h30}; a {@code 1,500-strong} crowd is counted. */
    private boolean isMeasured(List<Word> words, int next) {
        if (next >= words.size()) {
            return false;
        }
        if (strong.at(words, next).isPresent()) {
            return false;
        }
        Word after = words.get(next);
        boolean hyphenated = after.is("-")
                && after.joined()
                && next + 1 < words.size()
                && words.get(next + 1).joined();
        return units.at(words, next).isPresent() || hyphenated || after.joined() && after.isLetters();
    }

    /** {@code article 5}, {@code No. 10}, {@code $200}, {@code aged 63}. */
    private boolean isLabelled(List<Word> words, int from) {
        if (from == 0) {
            return false;
        }
        Word before = words.get(from - 1);
        boolean dotted = before.is(".")
                && before.joined()
                && from >= 2
                && labels.contains(words.get(from - 2).form());
        return labels.contains(before.form()) || dotted;
    }

    private boolean isDate(List<Word> words, Quantity quantity) {
        boolean small = quantity.low() <= 31 || quantity.year();
        return small
                && (quantity.next() < words.size()
                                && months.contains(words.get(quantity.next()).form())
                        || quantity.from() > 0
                                && months.contains(
                                        words.get(quantity.from() - 1).form()));
    }
}
