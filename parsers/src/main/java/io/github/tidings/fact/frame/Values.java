package io.github.tidings.fact.frame;

import io.github.tidings.core.Count;
import io.github.tidings.core.Timestamp;
import io.github.tidings.fact.Reading;
import io.github.tidings.lang.LanguagePack;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import io.github.tidings.value.CountReader;
import io.github.tidings.value.TimeExpression;
import io.github.tidings.value.TimeReader;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The numbers and times of one article's sentences; each sentence is read once. For use by one thread. */
final class Values {
    /** How many sentences "the next day" may be away from the day that it follows. */
    private static final int LOOKING_BACK = 3;

    private final CountReader counts;
    private final TimeReader times;
    private final Reading reading;
    private final Optional<LocalDate> published;
    private final Map<Sentence, List<TimeExpression>> read = new IdentityHashMap<>();

    private Values(Readers readers, Reading reading) {
        this.counts = readers.counts();
        this.times = readers.times();
        this.reading = reading;
        this.published = reading.article().published().map(Timestamp::date);
    }

    Optional<Count> count(Sentence sentence, Token head) {
        return counts.read(reading.syntax().text(), sentence, head);
    }

    /** When the deed of that word happened. */
    Optional<TimeExpression> time(Sentence sentence, Token trigger) {
        return times.timeOf(sentence, trigger, times(sentence));
    }

    /** By when what the word asks for is to be done. */
    Optional<TimeExpression> deadline(Sentence sentence, Token trigger) {
        return times.deadlineOf(sentence, trigger, times(sentence));
    }

    /** Whether a time lies years before the article. */
    boolean background(TimeExpression time) {
        return TimeReader.background(time, published);
    }

    /** Whether the word is part of a time. */
    boolean tellsTime(Sentence sentence, Token token) {
        return times(sentence).stream().anyMatch(time -> time.holds(token));
    }

    private List<TimeExpression> times(Sentence sentence) {
        return read.computeIfAbsent(
                sentence,
                s -> times.read(reading.syntax().text(), s, published, () -> lastDay(place(s), LOOKING_BACK)));
    }

    /** The index of a sentence, by where it stands. */
    private int place(Sentence sentence) {
        return Collections.binarySearch(reading.syntax().sentences(), sentence, Comparator.comparing(Sentence::span));
    }

    /** The day that the sentences right before that one tell, if the nearest of them with a day tells one only. */
    private Optional<LocalDate> lastDay(int sentence, int steps) {
        if (sentence < 1 || steps == 0) {
            return Optional.empty();
        }
        Sentence before = reading.syntax().sentences().get(sentence - 1);
        List<LocalDate> days =
                times.read(reading.syntax().text(), before, published, () -> lastDay(sentence - 1, steps - 1)).stream()
                        .flatMap(time -> time.day().stream())
                        .distinct()
                        .toList();
        if (days.isEmpty()) {
            return lastDay(sentence - 1, steps - 1);
        }
        return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
    }

    /** The readers of a language. Immutable. */
    record Readers(CountReader counts, TimeReader times) {

        static Readers of(LanguagePack pack) {
            return new Readers(CountReader.of(pack), TimeReader.of(pack));
        }

        Values of(Reading reading) {
            return new Values(this, reading);
        }
    }
}
