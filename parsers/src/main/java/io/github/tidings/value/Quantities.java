package io.github.tidings.value;

import io.github.tidings.lang.LanguagePack;
import io.github.tidings.lang.WordFile;
import io.github.tidings.value.Amounts.Amount;
import io.github.tidings.value.Quantity.Bound;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the numbers among words, with what qualifies and bounds them, and tells counts from what only looks so. Immutable. */
final class Quantities {
    private final Amounts amounts;
    private final NotCounts notCounts;
    private final Phrases<Bound> before = new Phrases<>();
    private final Phrases<Bound> after = new Phrases<>();
    private final Set<String> doubtful;
    private final Phrases<Boolean> between = new Phrases<>();
    private final Phrases<Boolean> betweenAnd = new Phrases<>();
    private final Phrases<Boolean> to = new Phrases<>();

    Quantities(LanguagePack pack) {
        NumberWords numbers = new NumberWords(pack);
        this.amounts = new Amounts(pack, numbers);
        this.notCounts = new NotCounts(pack);
        WordFile file = pack.words("number");
        before.addAll(file.list("about"), Bound.ABOUT);
        before.addAll(file.list("at_least"), Bound.AT_LEAST);
        before.addAll(file.list("at_most"), Bound.AT_MOST);
        before.addAll(file.list("exactly"), Bound.NONE);
        this.doubtful = file.set("doubtful");
        after.addAll(file.list("or_more"), Bound.AT_LEAST);
        after.addAll(file.list("or_less"), Bound.AT_MOST);
        after.addAll(file.list("or_so"), Bound.ABOUT);
        between.addAll(file.list("between"), true);
        betweenAnd.addAll(file.list("between_and"), true);
        to.addAll(file.list("to"), true);
    }

    /** All of them, from left to right; none overlaps another. */
    List<Quantity> in(List<Word> words) {
        List<Quantity> found = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            Optional<Quantity> quantity = at(words, i);
            quantity.ifPresent(found::add);
            i = quantity.map(Quantity::next).orElse(i + 1);
        }
        return found;
    }

    private Optional<Quantity> at(List<Word> words, int i) {
        int core = i;
        Bound bound = Bound.NONE;
        Optional<Phrases.Found<Bound>> qualifier = before.at(words, core);
        while (qualifier.isPresent()) {
            bound = stronger(bound, qualifier.get().value());
            core = qualifier.get().next();
            qualifier = before.at(words, core);
        }
        Optional<Phrases.Found<Boolean>> pair = between.at(words, core);
        if (pair.isPresent()) {
            Optional<Quantity> range = range(words, pair.get().next(), betweenAnd, bound);
            if (range.isPresent()) {
                return Optional.of(finish(words, range.get().with(i, range.get().next(), bound)));
            }
        }
        Optional<Quantity> range = range(words, core, to, bound);
        Optional<Quantity> quantity = range.isPresent() ? range : single(words, core, bound);
        int from = i;
        return quantity.map(q -> finish(words, qualified(words, q, from)));
    }

    /** The quantity with its qualifier; a preposition ({@code over two islands}) is none. */
    private Quantity qualified(List<Word> words, Quantity quantity, int from) {
        boolean preposition = quantity.core() == from + 1
                && quantity.low() < 10
                && doubtful.contains(words.get(from).form());
        return preposition
                ? quantity.with(quantity.core(), quantity.next(), Bound.NONE)
                : quantity.with(from, quantity.next(), quantity.bound());
    }

    private Optional<Quantity> single(List<Word> words, int core, Bound bound) {
        return amounts.at(words, core).map(amount -> {
            Bound told = amount.about() && bound == Bound.NONE ? Bound.ABOUT : bound;
            return new Quantity(
                    core,
                    core,
                    amount.next(),
                    told,
                    amount.value(),
                    -1,
                    amount.vague(),
                    amount.year(),
                    amount.value() >= 0);
        });
    }

    /** Two numbers, the lower first; the scale of the second goes for both: {@code two to three million}. */
    private Optional<Quantity> range(List<Word> words, int core, Phrases<Boolean> link, Bound bound) {
        Optional<Amount> first = amounts.at(words, core);
        if (first.isEmpty() || first.get().vague() || first.get().value() < 0) {
            return Optional.empty();
        }
        Optional<Phrases.Found<Boolean>> joint = link.at(words, first.get().next());
        Optional<Amount> second = joint.flatMap(found -> amounts.at(words, found.next()));
        if (second.isEmpty() || second.get().vague()) {
            return Optional.empty();
        }
        long scale = second.get().scale();
        long low = first.get().value();
        boolean shared =
                scale > 1 && first.get().scale() == 1 && low < second.get().value() / scale;
        low = shared ? low * scale : low;
        return low < second.get().value()
                ? Optional.of(new Quantity(
                        core,
                        core,
                        second.get().next(),
                        bound,
                        low,
                        second.get().value(),
                        false,
                        false,
                        true))
                : Optional.empty();
    }

    private Quantity finish(List<Word> words, Quantity quantity) {
        Optional<Phrases.Found<Bound>> suffix = after.at(words, quantity.next());
        Quantity whole = suffix.isEmpty()
                ? quantity
                : quantity.with(
                        quantity.from(),
                        suffix.get().next(),
                        stronger(quantity.bound(), suffix.get().value()));
        return notCounts.excludes(words, whole) ? whole.uncounted() : whole;
    }

    /** A bound says more than "about". */
    private static Bound stronger(Bound one, Bound other) {
        return other == Bound.NONE || other == Bound.ABOUT && one != Bound.NONE ? one : other;
    }
}
