package io.github.tidings.value;

import io.github.tidings.core.Mention;
import io.github.tidings.core.Span;
import io.github.tidings.core.TimeReference;
import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import io.github.tidings.value.TimeExpression.Bound;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Makes the time phrases of one sentence into expressions, from left to right. For one use. */
final class SentenceTimes {
    private final String text;
    private final Window window;
    private final TenseTeller tenses;
    private final Linking words;
    private final Optional<LocalDate> published;
    private final TimeCalendar calendar;
    private Supplier<Optional<LocalDate>> told;

    /**
     * The words behind which a phrase that seems to count from a day told before may count from something else.
     *
     * @param wanting last words of phrases that may govern what follows: {@code the day after}
     * @param tying words that tie any such phrase to what follows: {@code the same day as}
     */
    record Linking(Set<String> wanting, Set<String> tying) {}

    /**
     * The times of a sentence.
     *
     * @param told the day told last before the sentence
     */
    SentenceTimes(
            String text,
            Window window,
            TenseTeller tenses,
            Linking words,
            Optional<LocalDate> published,
            Supplier<Optional<LocalDate>> told) {
        this.text = text;
        this.window = window;
        this.tenses = tenses;
        this.words = words;
        this.published = published;
        this.calendar = new TimeCalendar(published);
        this.told = told;
    }

    /** The next expression; a single day that it tells is what the ones after it may count from. */
    TimeExpression expression(TimePhrases.Range range) {
        List<Word> read = window.words();
        Sentence sentence = window.sentence();
        Token last = window.tokenOf(range.next() - 1);
        Token head = head(sentence, window.tokenOf(range.from()), last);
        boolean modifier = range.first().bound() != Bound.ON && modifies(read, range, head, last);
        int from = modifier ? range.core() : range.from();
        Token first = window.tokenOf(from);
        Bound bound = modifier || range.isSpan() ? Bound.ON : range.first().bound();
        Tense tense = tense(sentence, first, last, head, bound);
        Optional<Days> days = range.first().anaphoric() ? counted(range, first, last) : range.days(calendar, tense);
        days.filter(Days::single).map(Days::from).ifPresent(day -> told = () -> Optional.of(day));
        Span span = Span.of(read.get(from).start(), read.get(range.next() - 1).end());
        return new TimeExpression(
                first,
                last,
                head,
                reference(Mention.in(text, span), bounded(days, bound, published), bound),
                bound,
                TimeCalendar.isImpossible(range.first()) || TimeCalendar.isImpossible(range.last()),
                range.first().kind() == Meaning.Kind.LONG_AGO);
    }

    /** {@code the next day}; not {@code the day after the coup}, which counts from the coup. */
    private Optional<Days> counted(TimePhrases.Range range, Token first, Token last) {
        return governs(last) || describes(first)
                ? Optional.empty()
                : told.get().flatMap(day -> TimeCalendar.counted(range.first(), day));
    }

    /** {@code a man seized two days earlier was freed} counts from the freeing, wherever the sentence tells its day. */
    private boolean describes(Token first) {
        Sentence sentence = window.sentence();
        for (int i = first.index() - 1; i >= 0 && sentence.token(i).pos() != PartOfSpeech.PUNCT; i--) {
            Token verb = sentence.token(i);
            if (verb.pos() == PartOfSpeech.VERB) {
                return verb.is("VerbForm", "Part")
                        && sentence.children(verb).stream().noneMatch(child -> child.has("aux"));
            }
        }
        return false;
    }

    private boolean governs(Token last) {
        List<Token> tokens = window.sentence().tokens();
        int next = last.index() + 1;
        if (next >= tokens.size()) {
            return false;
        }
        if (words.tying().contains(tokens.get(next).form().toLowerCase(Locale.ROOT))) {
            return true;
        }
        if (!words.wanting().contains(last.form().toLowerCase(Locale.ROOT))) {
            return false;
        }
        PartOfSpeech pos = tokens.get(next).pos();
        boolean ofVerb = pos == PartOfSpeech.ADP
                && next + 1 < tokens.size()
                && tokens.get(next + 1).pos() == PartOfSpeech.VERB;
        return pos != PartOfSpeech.PUNCT && pos != PartOfSpeech.VERB && pos != PartOfSpeech.AUX && !ofVerb;
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

    /** What has lasted since a day began before; what was set as a deadline lies ahead, unless the clause looks back on it. */
    private Tense tense(Sentence sentence, Token first, Token last, Token head, Bound bound) {
        Token verb = Clauses.ownerOf(sentence, first, last, head).orElse(head);
        Tense told = tenses.of(sentence, verb);
        Tense tense = told == Tense.UNKNOWN
                ? Clauses.nearestVerb(sentence, head)
                        .map(near -> tenses.of(sentence, near))
                        .orElse(told)
                : told;
        if (bound == Bound.SINCE) {
            return Tense.PAST;
        }
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
