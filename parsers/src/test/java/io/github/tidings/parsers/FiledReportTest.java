package io.github.tidings.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidings.core.Fact;
import io.github.tidings.document.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiledReportTest {
    private static final NewsParser PARSER = NewsParser.standard();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "LAGOS, March 3 (Newswire) - Nigeria imposed sanctions on Peru.",
                "NAIROBI, Kenya (Newswire) — Nigeria imposed sanctions on Peru.",
                "LAGOS (Newswire) - Nigeria imposed sanctions on Peru.",
                "LAGOS, 3 mars 2022 – Nigeria imposed sanctions on Peru.",
            })
    void whereAndByWhomItWasFiledIsNoPartOfTheFirstSentence(String text) {
        Source source = Source.builder().text(text).language("en").build();
        assertThat(PARSER.parse(source).facts())
                .singleElement()
                .satisfies(fact -> assertThat(evidence(fact)).isEqualTo("Nigeria imposed sanctions on Peru"));
    }

    private static String evidence(Fact fact) {
        return fact.form().evidence().get(0).text();
    }
}
