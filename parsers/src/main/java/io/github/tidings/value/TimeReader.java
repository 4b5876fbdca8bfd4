package io.github.tidings.value;

import io.github.tidings.core.Mention;
import io.github.tidings.core.Span;
import io.github.tidings.core.TimeReference;
import io.github.tidings.lang.LanguagePack;
import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import io.github.tidings.value.TimeExpression.Bound;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    private TimeReader(LanguagePack pack) {
        this.phrases = new TimePhrases(pack);
        this.tenses = new TenseTeller(pack);
        this.events = new EventTimes(pack);
    }

    /** A reader by the pack's {@code time.yaml}. */
    public static TimeReader of(LanguagePack pack) {
        return new TimeReader(pack);
    }

    /**
     * The times of a sentence, in order; none overlaps another.
     *
     * @param text the text that the sentence's spans point into
     * @param published the day that relative words are resolved against; without it only what the words themselves settle
     */
    public List<TimeExpression> read(String text, Sentence sentence, Optional<LocalDate> published) {
        if (sentence.tokens().isEmpty()) {
            return List.of();
        }
        Window window = Window.whole(text, sentence);
        TimeCalendar calendar = new TimeCalendar(published);
        List<TimeExpression> found = new ArrayList<>();
        for (TimePhrases.Range range : phrases.in(window.words())) {
            found.add(expression(text, window, range, calendar, published));
        }
        return List.copyOf(found);
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

    private TimeExpression expression(
            String text, Window window, TimePhrases.Range range, TimeCalendar calendar, Optional<LocalDate> published) {
        List<Word> words = window.words();
        Sentence sentence = window.sentence();
        Token last = window.tokenOf(range.next() - 1);
        Token head = head(sentence, window.tokenOf(range.from()), last);
        boolean modifier = range.first().bound() != Bound.ON && modifies(words, range, head, last);
        int from = modifier ? range.core() : range.from();
        Token first = window.tokenOf(from);
        Bound bound = modifier || range.isSpan() ? Bound.ON : range.first().bound();
        Tense tense = tense(sentence, first, last, head, bound);
        Optional<Days> days = range.days(calendar, tense);
        Span span = Span.of(words.get(from).start(), words.get(range.next() - 1).end());
        return new TimeExpression(
                first,
                last,
                head,
                reference(Mention.in(text, span), bounded(days, bound, published), bound),
                bound,
                TimeCalendar.isImpossible(range.first()) || TimeCalendar.isImpossible(range.last()),
                isLongAgo(range.first()));
    }

    /** Whether the time modifies a noun behind it, whose the preposition is: {@code after Wednesday's coup}. */
    private static boolean modifies(List<Word> words, TimePhrases.Range range, Token head, Token last) {
        int next = range.next();
        boolean possessive = next + 1 < words.size()
                && words.get(next).is("'")
                && words.get(next).joined()
                && words.get(next + 1).is("s");
        boolean modifier = head.has("compound") || head.has("amod") || head.has("nummod") || head.has("nmod");
        return possessive || modifier && head.head() == last.index() + 1;
    }

    /** What was set as a deadline lies ahead, unless the clause looks back on it. */
    private Tense tense(Sentence sentence, Token first, Token last, Token head, Bound bound) {
        Token verb = Clauses.ownerOf(sentence, first, last, head).orElse(head);
        Tense told = tenses.of(sentence, verb);
        Tense tense = told == Tense.UNKNOWN
                ? Clauses.nearestVerb(sentence, head)
                        .map(near -> tenses.of(sentence, near))
                        .orElse(told)
                : told;
        return bound == Bound.BEFORE && tense != Tense.PLUPERFECT ? Tense.COMING : tense;
    }

    private static Optional<Days> bounded(Optional<Days> days, Bound bound, Optional<LocalDate> published) {
        if (bound == Bound.AFTER) {
            return Optional.empty();
        }
        if (bound == Bound.SINCE && published.isPresent()) {
            LocalDate now = published.get();
            return days.map(d -> new Days(d.from(), now.isBefore(d.from()) ? d.to() : now, d.precision(), d.by()));
        }
        return days;
    }

    private static TimeReference reference(Mention mention, Optional<Days> days, Bound bound) {
        TimeReference.Builder reference = TimeReference.builder().mention(mention);
        days.ifPresent(d -> {
            reference.from(d.from()).precision(d.precision()).resolvedBy(d.by());
            if (bound != Bound.FROM || !d.from().equals(d.to())) {
                reference.to(d.to());
            }
        });
        return reference.build();
    }

    private static boolean isLongAgo(TimePhrase phrase) {
        return phrase.kind() == Meaning.Kind.LONG_AGO;
    }

    /** The token that hangs on the rest: not a preposition or a sign, if another one does. */
    private static Token head(Sentence sentence, Token first, Token last) {
        Token head = last;
        boolean found = false;
        for (int i = first.index(); i <= last.index(); i++) {
            Token token = sentence.token(i);
            boolean outside = token.head() < first.index() || token.head() > last.index();
            boolean content = !token.has("case") && !token.has("det") && token.pos() != PartOfSpeech.PUNCT;
            if (outside && content && !found) {
                head = token;
                found = true;
            }
        }
        return head;
    }
}
