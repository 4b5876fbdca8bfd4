package io.github.tidings.fact.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidings.core.Evidence;
import io.github.tidings.core.Statement;
import io.github.tidings.document.Source;
import io.github.tidings.parsers.NewsParser;
import java.util.List;
import org.junit.jupiter.api.Test;

class OtherSpeakersTest {
    private static final NewsParser PARSER = NewsParser.standard();

    @Test
    void anotherSpeakerWithAnOfficeEndsWhatIsSaid() {
        assertThat(said(
                        "The office denied that there had been a coup, and a spokesman for the army, Colonel Erik Lind, said no one"
                                + " had put pressure on the president."))
                .contains("there had been a coup");
    }

    @Test
    void theSameOneAgainEndsWhatIsSaid() {
        assertThat(
                        said(
                                "Erik Lind said the gunmen were linked to smugglers, though he added that he did not believe it."))
                .contains("the gunmen were linked to smugglers");
    }

    private static List<String> said(String text) {
        return PARSER.parse(Source.builder().text(text).language("en").build()).facts(Statement.class).stream()
                .flatMap(statement -> statement.content().stream())
                .map(Evidence::text)
                .toList();
    }
}
