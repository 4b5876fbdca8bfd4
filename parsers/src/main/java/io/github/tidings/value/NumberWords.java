package io.github.tidings.value;

import io.github.tidings.lang.LanguagePack;
import io.github.tidings.lang.WordFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whole numbers in words and digits, by the tables of {@code number.yaml}. Immutable. */
final class NumberWords {
    private static final int LONGEST = 12;

    private final Map<String, Long> units = new HashMap<>();
    private final Map<String, Long> scales = new HashMap<>();
    private final Set<String> bareScales;
    private final Set<String> ones;
    private final Set<String> and;
    private final Phrases<Boolean> halves = new Phrases<>();
    private final boolean compounds;
    private final DigitRuns digits;

    NumberWords(LanguagePack pack) {
        WordFile file = pack.words("number");
        file.table("numbers").forEach((word, value) -> units.put(word, Long.parseLong(value)));
        file.table("scales").forEach((word, value) -> scales.put(word, Long.parseLong(value)));
        this.bareScales = file.set("bare_scales");
        this.ones = file.set("ones");
        this.and = file.set("and");
        halves.addAll(file.list("halves"), true);
        this.compounds = file.list("compounds").contains("yes");
        this.digits = new DigitRuns(file);
    }

    /** The number that starts at that word; empty if none does. */
    Optional<Numeral> at(List<Word> words, int i) {
        if (i >= words.size()) {
            return Optional.empty();
        }
        if (words.get(i).isDigits()) {
            return Optional.of(inDigits(words, i));
        }
        Optional<Phrases.Found<Boolean>> half = halves.at(words, i);
        if (half.isPresent()) {
            Long scale = scale(words, half.get().next());
            return scale == null || scale % 2 != 0
                    ? Optional.empty()
                    : Optional.of(new Numeral(scale / 2, half.get().next() + 1, scale, false));
        }
        return inWords(words, i);
    }

    /** What a word multiplies by: {@code thousand}. */
    Optional<Long> scaleAt(List<Word> words, int i) {
        return Optional.ofNullable(scale(words, i));
    }

    /** Whether it is the article that stands for one: {@code a hundred}. */
    boolean isOne(Word word) {
        return ones.contains(word.form());
    }

    private Numeral inDigits(List<Word> words, int i) {
        DigitRuns.Run run = digits.at(words, i);
        if (!run.valid()) {
            return Numeral.none(run.next());
        }
        int next = run.next();
        long scale = 1;
        Long factor = scale(words, next);
        while (factor != null && !words.get(next).joined()) {
            if (scale > Long.MAX_VALUE / factor) {
                return Numeral.none(next + 1);
            }
            scale *= factor;
            factor = scale(words, ++next);
        }
        return scaled(run, scale, next);
    }

    private static Numeral scaled(DigitRuns.Run run, long scale, int next) {
        long fraction = 1;
        for (int k = 0; k < run.decimals(); k++) {
            fraction *= 10;
        }
        long common = scale % fraction == 0 ? fraction : 0;
        if (common == 0 || run.digits() != 0 && scale / fraction > Long.MAX_VALUE / run.digits()) {
            return Numeral.none(next);
        }
        return new Numeral(run.digits() * (scale / fraction), next, scale, run.bare() && scale == 1);
    }

    private Optional<Numeral> inWords(List<Word> words, int i) {
        Spelled sum = new Spelled();
        int at = i;
        if (isOne(words.get(i)) && scale(words, i + 1) != null) {
            sum.add(1);
            at++;
        }
        int next = at;
        while (at < words.size() && addWord(sum, words.get(at).form())) {
            next = ++at;
            at = link(words, at);
        }
        boolean article = next == i + 1 && isOne(words.get(i));
        return sum.isEmpty() || article
                ? Optional.empty()
                : Optional.of(sum.fits() ? new Numeral(sum.value(), next, sum.lastScale(), false) : Numeral.none(next));
    }

    /** The word after a hyphen or an "and" that may join two words of one number. */
    private int link(List<Word> words, int at) {
        if (at + 1 >= words.size()) {
            return at;
        }
        Word word = words.get(at);
        if (word.is("-") && word.joined() && words.get(at + 1).joined()) {
            return and.contains(words.get(at + 1).form()) ? link(words, at + 2) : at + 1;
        }
        boolean joins =
                and.contains(word.form()) && startsNumber(words.get(at + 1).form());
        return joins ? at + 1 : at;
    }

    private boolean startsNumber(String form) {
        return units.containsKey(form) || bareScales.contains(form) || compounds && split(form, new Spelled());
    }

    private boolean addWord(Spelled sum, String form) {
        Long unit = units.get(form);
        if (unit != null) {
            return sum.add(unit);
        }
        if (scales.containsKey(form)) {
            return addScale(sum, form);
        }
        return compounds && form.length() > 4 && split(form, new Spelled()) && split(form, sum);
    }

    /** A compound: {@code femhundratjugo}. Adds its parts, the longest first; false if it is none. */
    private boolean split(String form, Spelled sum) {
        int at = 0;
        while (at < form.length()) {
            int end = Math.min(form.length(), at + LONGEST);
            while (end > at && !addPart(sum, form.substring(at, end))) {
                end--;
            }
            if (end == at) {
                return false;
            }
            at = end;
        }
        return true;
    }

    private boolean addPart(Spelled sum, String part) {
        Long unit = units.get(part);
        return unit == null ? addScale(sum, part) : sum.add(unit);
    }

    /** A scale after its number, or one that needs none: {@code cent}, {@code mille}. */
    private boolean addScale(Spelled sum, String form) {
        Long scale = scales.get(form);
        return scale != null && (!sum.wantsFactor() || bareScales.contains(form) && sum.add(1)) && sum.multiply(scale);
    }

    private @Nullable Long scale(List<Word> words, int i) {
        return i < words.size() ? scales.get(words.get(i).form()) : null;
    }
}
