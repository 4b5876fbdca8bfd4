package io.github.tidings.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles with the facts they tell beside them: {@code facts/LANGUAGE/NAME.txt} and {@code NAME.facts}. */
class FactGoldenTest {
    private static final NewsParser PARSER = NewsParser.standard();

    @ParameterizedTest
    @ValueSource(strings = {"sv/kuppen", "sv/sanktionerna", "fr/putsch", "fr/sanctions"})
    void theFactsAreThoseBesideTheArticle(String name) throws IOException {
        String language = name.substring(0, 2);
        assertThat(FactTexts.facts(PARSER, language, read(name + ".txt"))).isEqualTo(read(name + ".facts"));
    }

    private static String read(String file) throws IOException {
        try (InputStream in = FactGoldenTest.class.getResourceAsStream("/facts/" + file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
