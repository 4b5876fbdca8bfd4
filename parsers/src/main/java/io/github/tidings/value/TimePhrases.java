package io.github.tidings.value;

import io.github.tidings.lang.LanguagePack;
import io.github.tidings.lang.WordFile;
import io.github.tidings.value.TimeExpression.Bound;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the time phrases among words, joins those that name one day, and pairs the ends of ranges. Immutable. */
final class TimePhrases {
    private final TimeTrie trie;
    private final Phrases<Bound> prepositions = new Phrases<>();
    private final Phrases<Boolean> joints = new Phrases<>();
    private final Phrases<Boolean> to = new Phrases<>();
    private final Phrases<Boolean> and = new Phrases<>();
    private final Phrases<Boolean> rangeStarts = new Phrases<>();

    TimePhrases(LanguagePack pack) {
        WordFile file = pack.words("time");
        this.trie = new TimeTrie(new TimeWords(pack), file.root().get("phrases"));
        prepositions.addAll(file.list("on"), Bound.ON);
        prepositions.addAll(file.list("before"), Bound.BEFORE);
        prepositions.addAll(file.list("since"), Bound.SINCE);
        prepositions.addAll(file.list("from"), Bound.FROM);
        prepositions.addAll(file.list("after"), Bound.AFTER);
        joints.addAll(List.of(",", "(", ", le", ", den"), true);
        to.addAll(file.list("range_to"), true);
        and.addAll(file.list("range_and"), true);
        rangeStarts.addAll(file.list("range_starts"), true);
    }

    /** One phrase, or the two ends of a range. */
    record Range(TimePhrase first, TimePhrase last) {
        int from() {
            return first.from();
        }

        /** The first word behind the preposition. */
        int core() {
            return first.core();
        }

        int next() {
            return last.next();
        }

        /** Whether it names a first and a last time. */
        boolean isSpan() {
            return first != last || first.kind() == Meaning.Kind.YEARS || first.kind() == Meaning.Kind.DATES;
        }

        int length() {
            return next() - from();
        }

        /** The days of it; of two weekdays the first comes before the second. */
        Optional<Days> days(TimeCalendar calendar, Tense tense) {
            Optional<Days> start = calendar.days(first, tense);
            if (first == last || start.isEmpty()) {
                return start;
            }
            Optional<Days> end = calendar.days(last, tense);
            if (end.isEmpty()) {
                return end;
            }
            boolean weekdays = first.kind() == Meaning.Kind.WEEKDAY;
            Days begin = weekdays && end.get().to().isBefore(start.get().from())
                    ? start.get().from(start.get().from().minusWeeks(1))
                    : start.get();
            return begin.from().isAfter(end.get().to()) ? Optional.empty() : Optional.of(begin.until(end.get()));
        }
    }

    List<Range> in(List<Word> words) {
        List<TimePhrase> found = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            TimePhrase phrase = at(words, i);
            if (phrase != null) {
                join(found, phrase, words);
            }
            i = phrase == null ? i + 1 : phrase.next();
        }
        return ranges(found, words);
    }

    /** The phrase from that word on, with its preposition. */
    private @Nullable TimePhrase at(List<Word> words, int i) {
        TimeTrie.Match bare = trie.at(words, i, false);
        Optional<Phrases.Found<Bound>> preposition = prepositions.at(words, i);
        TimeTrie.Match prefixed =
                preposition.map(found -> trie.at(words, found.next(), true)).orElse(null);
        boolean fits = prefixed != null && takes(words, preposition.orElseThrow(), prefixed.meaning());
        if (fits && prefixed != null && (bare == null || prefixed.next() > bare.next())) {
            return new TimePhrase(
                    i,
                    preposition.orElseThrow().next(),
                    prefixed.next(),
                    preposition.orElseThrow().value(),
                    prefixed.meaning(),
                    prefixed.slots());
        }
        return bare == null ? null : new TimePhrase(i, i, bare.next(), Bound.ON, bare.meaning(), bare.slots());
    }

    /** "In last night" and "under in March" are not of one piece. */
    private boolean takes(List<Word> words, Phrases.Found<Bound> preposition, Meaning meaning) {
        if (preposition.value() != Bound.ON) {
            return true;
        }
        boolean byWord = meaning.kind() == Meaning.Kind.DAY || meaning.kind() == Meaning.Kind.UNIT;
        return !byWord && prepositions.at(words, preposition.next()).isEmpty();
    }

    /** Adds a phrase, or joins it with the one before it where both name one day: {@code yesterday, 3 May}. */
    private void join(List<TimePhrase> found, TimePhrase phrase, List<Word> words) {
        TimePhrase before = found.isEmpty() ? null : found.get(found.size() - 1);
        boolean joins = before != null
                && before.explicitness() > 0
                && phrase.explicitness() > 0
                && before.explicitness() != phrase.explicitness()
                && touches(words, before.next(), phrase.from());
        if (joins && before != null) {
            found.set(found.size() - 1, before.and(phrase));
        } else {
            found.add(phrase);
        }
    }

    private boolean touches(List<Word> words, int from, int to) {
        return from == to
                || joints.at(words, from).filter(joint -> joint.next() == to).isPresent();
    }

    private List<Range> ranges(List<TimePhrase> found, List<Word> words) {
        List<Range> ranges = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            TimePhrase first = found.get(i);
            boolean pair = i + 1 < found.size() && isRange(words, first, found.get(i + 1));
            ranges.add(new Range(first, pair ? found.get(++i) : first));
        }
        return ranges;
    }

    private boolean isRange(List<Word> words, TimePhrase first, TimePhrase last) {
        boolean between = rangeStarts.at(words, first.from()).isPresent();
        Optional<Phrases.Found<Boolean>> link = to.at(words, first.next());
        if (link.isEmpty() && between) {
            link = and.at(words, first.next());
        }
        boolean same = first.kind() == last.kind();
        boolean bounded = last.bound() == Bound.BEFORE && last.from() == first.next() && first.bound() == Bound.FROM;
        return same
                && (bounded
                        || link.filter(l -> l.next() == last.from() || l.next() == last.core())
                                .isPresent());
    }
}
