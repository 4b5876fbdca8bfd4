package io.github.tidings.value;

import io.github.tidings.lang.LanguagePack;
import io.github.tidings.lang.WordFile;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Reads the times of a sentence: {@code on Wednesday}, {@code i onsdags}, {@code le 26 juillet}, {@code two days ago}. What
 * the text and the day of publication do not settle stays unresolved. Immutable and thread-safe; it never throws.
 */
public final class TimeReader {
    private static final int BACKGROUND_MONTHS = 23;
    private static final int LONGEST_FIRST_LINE = 200;

    private final TimePhrases phrases;
    private final TenseTeller tenses;
    private final EventTimes events;
    private final SentenceTimes.Linking linking;

    private TimeReader(LanguagePack pack) {
        this.phrases = new TimePhrases(pack);
        this.tenses = new TenseTeller(pack);
        this.events = new EventTimes(pack);
        WordFile words = pack.words("time");
        this.linking = new SentenceTimes.Linking(words.set("wanting"), words.set("tying"));
    }

    /** A reader by the pack's {@code time.yaml}. */
    public static TimeReader of(LanguagePack pack) {
        return new TimeReader(pack);
    }

    /** The times of a sentence that follows none: {@code the next day} then counts from a day that it tells itself. */
    public List<TimeExpression> read(String text, Sentence sentence, Optional<LocalDate> published) {
        return read(text, sentence, published, Optional::empty);
    }

    /**
     * The times of a sentence, in order; none overlaps another.
     *
     * @param text the text that the sentence's spans point into
     * @param published the day that relative words are resolved against; without it only what the words themselves settle
     * @param told the day that the sentences before have told last, which {@code the next day} counts from; asked only for
     *     such words
     */
    public List<TimeExpression> read(
            String text, Sentence sentence, Optional<LocalDate> published, Supplier<Optional<LocalDate>> told) {
        if (sentence.tokens().isEmpty()) {
            return List.of();
        }
        Window window = Window.whole(text, sentence);
        SentenceTimes times = new SentenceTimes(text, window, tenses, linking, published, told);
        return phrases.in(window.words()).stream().map(times::expression).toList();
    }

    /**
     * The time at which an event happened, so far as the sentence says so of this event: of its own clause, or of the clause
     * that it shares its subject with.
     *
     * @param trigger the word that tells the event
     * @param expressions the times of this sentence, as {@link #read} gives them
     */
    public Optional<TimeExpression> timeOf(Sentence sentence, Token trigger, List<TimeExpression> expressions) {
        return events.timeOf(sentence, trigger, expressions);
    }

    /** The last day set for what the trigger tells: {@code until Friday} in "gave him until Friday to resign". */
    public Optional<TimeExpression> deadlineOf(Sentence sentence, Token trigger, List<TimeExpression> expressions) {
        return events.deadlineOf(sentence, trigger, expressions);
    }

    /**
     * Whether a time lies about two years or more before the day of publication. Without a resolved time or that day only
     * words like "decades ago" say so.
     */
    public static boolean background(TimeExpression time, Optional<LocalDate> published) {
        Optional<LocalDate> last = time.reference().to();
        return time.longAgo()
                || last.isPresent()
                        && published.isPresent()
                        && last.get().isBefore(published.get().minusMonths(BACKGROUND_MONTHS));
    }

    /** The day that a first line tells, if it is a full date and hardly more: {@code Thursday, 15 October 2019}. */
    public Optional<LocalDate> dateline(String firstLine) {
        if (firstLine.length() > LONGEST_FIRST_LINE) {
            return Optional.empty();
        }
        List<Word> words = Words.of(firstLine);
        List<TimePhrases.Range> ranges = phrases.in(words);
        if (ranges.size() != 1 || words.size() - ranges.get(0).length() > 2) {
            return Optional.empty();
        }
        TimePhrase phrase = ranges.get(0).first();
        return phrase.kind() == Meaning.Kind.DATE && phrase.slots().year() >= 0
                ? new TimeCalendar(Optional.empty()).days(phrase, Tense.UNKNOWN).map(Days::from)
                : Optional.empty();
    }
}
