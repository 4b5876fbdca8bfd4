package io.github.tidings.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidings.core.Count;
import io.github.tidings.core.Mention;
import io.github.tidings.lang.LanguagePack;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Syntax;
import io.github.tidings.syntax.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ValuePropertyTest {
    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2024, 2, 29));

    @Property(tries = 150)
    void mentionsAreSubstringsAndTheSameOnEveryRun(@ForAll("languages") String language, @ForAll("texts") String text) {
        List<Mention> first = mentions(language, text);
        assertThat(mentions(language, text)).isEqualTo(first);
        for (Mention mention : first) {
            assertThat(mention.span().in(text)).isEqualTo(mention.text());
        }
    }

    @Property(tries = 200)
    void aDatelineOfAnyStringIsTheSameOnEveryRun(@ForAll("languages") String language, @ForAll String line) {
        TimeReader reader = TimeReader.of(LanguagePack.bundled(language));
        assertThat(reader.dateline(line)).isEqualTo(reader.dateline(line));
    }

    @Provide
    Arbitrary<String> languages() {
        return Arbitraries.of("en", "sv", "fr");
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> words = Arbitraries.of(
                "on",
                "Monday",
                "31",
                "February",
                "2012",
                "to",
                "more",
                "than",
                "hundreds",
                "of",
                "people",
                "1",
                "000",
                ",",
                "5.5",
                "million",
                "-",
                "i",
                "måndags",
                "le",
                "ett",
                "hundratal",
                "centaine",
                "de",
                "d'",
                "between",
                "and",
                "half",
                "99999999999999999999",
                "mille",
                "cent",
                "quatre",
                "vingt",
                "femhundra",
                "two",
                "days",
                "ago",
                "last",
                "week",
                "\u00a0");
        Arbitrary<String> phrases = words.list().ofMaxSize(25).map(list -> String.join(" ", list));
        return Arbitraries.oneOf(phrases, Arbitraries.strings().ofMaxLength(80));
    }

    private static List<Mention> mentions(String language, String text) {
        Syntax syntax = PhraseCorpus.syntax(language, text);
        LanguagePack pack = LanguagePack.bundled(language);
        CountReader counts = CountReader.of(pack);
        TimeReader times = TimeReader.of(pack);
        List<Mention> mentions = new ArrayList<>();
        for (Sentence sentence : syntax.sentences()) {
            List<TimeExpression> read = times.read(text, sentence, DAY);
            read.forEach(time -> mentions.add(time.reference().mention()));
            for (Token token : sentence.tokens()) {
                counts.read(text, sentence, token).map(Count::mention).ifPresent(mentions::add);
                times.timeOf(sentence, token, read)
                        .map(time -> time.reference().mention())
                        .ifPresent(mentions::add);
                times.deadlineOf(sentence, token, read)
                        .map(time -> time.reference().mention())
                        .ifPresent(mentions::add);
            }
        }
        return mentions;
    }
}
