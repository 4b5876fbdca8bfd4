package io.github.tidings.fact.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidings.core.Evidence;
import io.github.tidings.core.Statement;
import io.github.tidings.document.Source;
import io.github.tidings.parsers.NewsParser;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A second saying in the sentence ends the first and is a statement of its own. */
class FurtherSayingTest {
    private static final NewsParser PARSER = NewsParser.standard();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Ministern sade att hamnen stängs, medan borgmästaren sade att den är öppen.; hamnen stängs; den är öppen",
                "– Vi stannar, sade borgmästaren och tillade att hamnen stängs.; Vi stannar; hamnen stängs",
            })
    void eachTellsItsOwn(String text, String first, String second) {
        List<Statement> statements =
                PARSER.parse(Source.builder().text(text).language("sv").build()).facts(Statement.class);
        assertThat(statements)
                .extracting(statement ->
                        statement.content().stream().map(Evidence::text).toList())
                .containsExactly(List.of(first), List.of(second));
    }
}
