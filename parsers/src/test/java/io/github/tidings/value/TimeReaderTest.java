package io.github.tidings.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidings.core.TimeReference;
import io.github.tidings.lang.LanguagePack;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimeReaderTest {
    private static final Optional<LocalDate> WEDNESDAY = Optional.of(LocalDate.of(2024, 5, 15));

    static Stream<List<String>> times() {
        return PhraseCorpus.rows("times.tsv");
    }

    static Stream<List<String>> events() {
        return PhraseCorpus.rows("events.tsv");
    }

    static Stream<List<String>> deadlines() {
        return PhraseCorpus.rows("deadlines.tsv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("times")
    void readsTheTimesOfASentence(List<String> row) {
        Sentence sentence = PhraseCorpus.sentence(row.get(0), row.get(1));
        String read = reader(row.get(0)).read(row.get(1), sentence, WEDNESDAY).stream()
                .map(TimeReaderTest::show)
                .collect(Collectors.joining("; "));
        assertThat(read.isEmpty() ? "-" : read).isEqualTo(row.get(2));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("events")
    void tellsWhichTimeIsOfWhichEvent(List<String> row) {
        Sentence sentence = PhraseCorpus.sentence(row.get(0), row.get(1));
        TimeReader reader = reader(row.get(0));
        Token trigger = PhraseCorpus.token(sentence, row.get(2));
        Optional<TimeExpression> time = reader.timeOf(sentence, trigger, reader.read(row.get(1), sentence, WEDNESDAY));
        assertThat(time.map(TimeReaderTest::show).orElse("-")).isEqualTo(row.get(3));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("deadlines")
    void tellsByWhenADemandIsToBeMet(List<String> row) {
        Sentence sentence = PhraseCorpus.sentence(row.get(0), row.get(1));
        TimeReader reader = reader(row.get(0));
        Token trigger = PhraseCorpus.token(sentence, row.get(2));
        Optional<TimeExpression> time =
                reader.deadlineOf(sentence, trigger, reader.read(row.get(1), sentence, WEDNESDAY));
        assertThat(time.map(TimeReaderTest::show).orElse("-")).isEqualTo(row.get(3));
    }

    @Test
    void leavesRelativeTimesUnresolvedWithoutADayOfPublication() {
        assertThat(only("The army left on Friday.", Optional.empty())
                        .reference()
                        .from())
                .isEmpty();
        assertThat(only("The army left in 2012.", Optional.empty()).reference().from())
                .contains(LocalDate.of(2012, 1, 1));
        assertThat(only("The army left on 3 May 2021.", Optional.empty()).reference())
                .returns(Optional.of(LocalDate.of(2021, 5, 3)), TimeReference::from)
                .returns(Optional.of(TimeReference.Precision.DAY), TimeReference::precision)
                .returns(Optional.of("date in the text"), TimeReference::resolvedBy);
    }

    @Test
    void saysHowADayWasFound() {
        assertThat(only("The army left on Friday.", WEDNESDAY).reference().resolvedBy())
                .contains("weekday before 2024-05-15");
    }

    @Test
    void callsYearsAgoBackground() {
        assertThat(TimeReader.background(only("The army left in 2012.", WEDNESDAY), WEDNESDAY))
                .isTrue();
        assertThat(TimeReader.background(only("The army left decades ago.", WEDNESDAY), WEDNESDAY))
                .isTrue();
        assertThat(TimeReader.background(only("The army left last year.", WEDNESDAY), WEDNESDAY))
                .isFalse();
        assertThat(TimeReader.background(only("The army has fought since 2012.", WEDNESDAY), WEDNESDAY))
                .isFalse();
    }

    @Test
    void readsADateline() {
        assertThat(reader("en").dateline("Thursday, 15 October 2019")).contains(LocalDate.of(2019, 10, 15));
        assertThat(reader("sv").dateline("Publicerad 3 maj 2021")).contains(LocalDate.of(2021, 5, 3));
        assertThat(reader("fr").dateline("le 1er février 2020")).contains(LocalDate.of(2020, 2, 1));
        assertThat(reader("en").dateline("The army left the town on 3 May 2021 after a long siege"))
                .isEmpty();
        assertThat(reader("en").dateline("Thursday")).isEmpty();
    }

    private static TimeExpression only(String text, Optional<LocalDate> published) {
        List<TimeExpression> times = reader("en").read(text, PhraseCorpus.sentence("en", text), published);
        assertThat(times).hasSize(1);
        return times.get(0);
    }

    private static TimeReader reader(String language) {
        return TimeReader.of(LanguagePack.bundled(language));
    }

    private static String show(TimeExpression time) {
        TimeReference reference = time.reference();
        String days = reference.from().map(LocalDate::toString).orElse("?")
                + reference
                        .to()
                        .filter(to -> !to.equals(reference.from().orElseThrow()))
                        .map(to -> ".." + to)
                        .orElse("");
        String precision = reference
                .precision()
                .filter(p -> p != TimeReference.Precision.DAY)
                .map(p -> " " + p)
                .orElse("");
        String bound = time.bound() == TimeExpression.Bound.ON ? "" : " " + time.bound();
        String notes = (time.impossible() ? " impossible" : "") + (time.longAgo() ? " long ago" : "");
        return days + precision + bound + notes + " [" + reference.mention().text() + "]";
    }
}
