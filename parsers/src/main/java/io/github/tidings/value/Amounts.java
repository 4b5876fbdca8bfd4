package io.github.tidings.value;

import io.github.tidings.lang.LanguagePack;
import io.github.tidings.lang.WordFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Numbers and the nouns that tell a size: {@code hundreds}, {@code une centaine}, {@code flera tusen}. Immutable. */
final class Amounts {
    private final NumberWords numbers;
    private final Phrases<Boolean> several = new Phrases<>();
    private final Phrases<Boolean> couples = new Phrases<>();
    private final Phrases<Boolean> of = new Phrases<>();
    private final Map<String, Long> groups = new HashMap<>();
    private final Map<String, Long> plurals = new HashMap<>();

    Amounts(LanguagePack pack, NumberWords numbers) {
        this.numbers = numbers;
        WordFile file = pack.words("number");
        several.addAll(file.list("several"), true);
        couples.addAll(file.list("couples"), true);
        of.addAll(file.list("of"), true);
        file.table("groups").forEach((word, size) -> groups.put(word, Long.parseLong(size)));
        file.table("plurals").forEach((word, size) -> plurals.put(word, Long.parseLong(size)));
    }

    /**
     * An amount.
     *
     * @param value the number, or the least of a vague one; -1 for none that can be told
     * @param next the word after it
     * @param scale what its last word multiplies by
     * @param vague {@code hundreds}
     * @param about {@code une centaine}
     * @param year whether it looks like a year
     */
    record Amount(long value, int next, long scale, boolean vague, boolean about, boolean year) {}

    Optional<Amount> at(List<Word> words, int i) {
        Optional<Phrases.Found<Boolean>> some = several.at(words, i);
        if (some.isPresent()) {
            Optional<Amount> amount = severalOf(words, some.get().next());
            if (amount.isPresent()) {
                return amount;
            }
        }
        Optional<Phrases.Found<Boolean>> couple = couples.at(words, i);
        if (couple.isPresent()) {
            return Optional.of(new Amount(2, couple.get().next(), 1, false, true, false));
        }
        Long plural = i < words.size() ? plurals.get(words.get(i).form()) : null;
        return plural == null ? counted(words, i) : Optional.of(chain(words, i + 1, 2 * plural, true));
    }

    /** {@code several hundred thousand}, {@code plusieurs dizaines de milliers}. */
    private Optional<Amount> severalOf(List<Word> words, int i) {
        Long factor = factor(words, i);
        if (factor == null) {
            return Optional.empty();
        }
        Optional<Long> more = numbers.scaleAt(words, i + 1);
        return Optional.of(
                more.isPresent()
                        ? new Amount(2 * factor * more.get(), i + 2, 1, true, false, false)
                        : chain(words, i + 1, 2 * factor, true));
    }

    /** A number, alone or with a noun of size: {@code deux centaines}, {@code ett hundratal}. */
    private Optional<Amount> counted(List<Word> words, int i) {
        if (i + 1 < words.size() && numbers.isOne(words.get(i))) {
            Long group = groups.get(words.get(i + 1).form());
            if (group != null) {
                return Optional.of(chain(words, i + 2, group, false));
            }
        }
        return numbers.at(words, i).map(number -> grouped(words, number));
    }

    private Amount grouped(List<Word> words, Numeral number) {
        Long group = number.next() < words.size()
                ? groups.get(words.get(number.next()).form())
                : null;
        if (group != null && number.isNumber() && number.value() <= 1000) {
            return chain(words, number.next() + 1, number.value() * group, false);
        }
        return new Amount(number.value(), number.next(), number.scale(), false, false, number.looksLikeYear());
    }

    /** A second noun of size behind the first: {@code tens of thousands}. */
    private Amount chain(List<Word> words, int next, long value, boolean vague) {
        Optional<Phrases.Found<Boolean>> link = of.at(words, next);
        Long factor = link.isPresent() ? factor(words, link.get().next()) : null;
        return factor == null
                ? new Amount(value, next, 1, vague, !vague, false)
                : new Amount(value * factor, link.orElseThrow().next() + 1, 1, vague, !vague, false);
    }

    private @Nullable Long factor(List<Word> words, int i) {
        if (i >= words.size()) {
            return null;
        }
        String form = words.get(i).form();
        Long size = plurals.containsKey(form) ? plurals.get(form) : groups.get(form);
        return size != null ? size : numbers.scaleAt(words, i).orElse(null);
    }
}
