package io.github.tidings.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole casts of small texts, beside them: kind, country, name, titles, mentions. */
class CastGoldenTest {

    @ParameterizedTest
    @CsvSource({"border, en", "gransen, sv", "frontiere, fr"})
    void castIsAsWritten(String name, String language) throws IOException {
        String text = read(name + "." + language + ".txt");
        assertThat(ActorTexts.render(ActorTexts.cast(language, text))).isEqualTo(read(name + "." + language + ".cast"));
    }

    private static String read(String file) throws IOException {
        try (InputStream in = CastGoldenTest.class.getResourceAsStream("/actor/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
