package io.github.tidings.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tidings.core.ParsedArticle;
import io.github.tidings.core.Sanction;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JsonReaderTest {
    private static final String GOLDEN = resource("sanction.json");

    @Test
    void readsTheForm() {
        ParsedArticle parsed = JsonReader.standard().readArticle(GOLDEN);
        Sanction sanction = parsed.facts(Sanction.class).get(0);
        assertThat(sanction.measures()).containsExactly(Sanction.Measure.TRADE, Sanction.Measure.TRAVEL_BAN);
        assertThat(sanction.imposers()).hasSize(1);
        assertThat(parsed.actor(sanction.imposers().get(0)))
                .hasValueSatisfying(actor -> assertThat(actor.name()).isEqualTo("Norway"));
    }

    @Test
    void writesTheForm() throws IOException {
        StringWriter out = new StringWriter();
        JsonWriter.indented().write(JsonReader.standard().readArticle(GOLDEN), out);
        assertThat(out + "\n").isEqualTo(GOLDEN);
    }

    @Test
    void skipsWhatItDoesNotKnowAndTakesNullForAbsent() {
        String more = GOLDEN.replaceFirst("\"version\": 1", "\"version\": 1, \"mood\": {\"calm\": [1]}, \"url\": null");
        assertThat(JsonReader.standard().readArticle(more))
                .isEqualTo(JsonReader.standard().readArticle(GOLDEN));
    }

    @Test
    void namesThePlaceOfWhatIsWrong() {
        refuses("\"IMPOSED\"", "\"PERHAPS\"", "/facts/0/status: none of [IMPOSED, ", "PERHAPS");
        refuses("\"sanction\"", "\"weather\"", "/facts/0/type: no kind of fact: weather");
        refuses("\"Norway\",\n      \"aliases\"", "7,\n      \"aliases\"", "/actors/0/name: expected a string");
        refuses("\"actor\": \"a1\"", "\"actor\": \"a9\"", "no actor has the id a9");
        refuses("2031-05-16", "16 May", "/article/published: not a timestamp");
        refuses("\"version\": 1", "\"version\": 2", "/version: the version is 2, not 1");
        refuses("\"text\": \"Norway\"", "\"text\": \"Sweden\"", "the text does not say so at its place");
        refuses("\"start\": 0", "\"start\": -1", "not a range: -1..");
        refuses("\"actors\": [", "\"actors\": {}, \"others\": [", "/actors: expected an array");
    }

    @Test
    void refusesWhatIsNoJson() {
        assertThatThrownBy(() -> JsonReader.standard().readArticle("{")).isInstanceOf(JsonFormatException.class);
        assertThatThrownBy(() -> JsonReader.standard().readArticle("")).isInstanceOf(JsonFormatException.class);
        assertThatThrownBy(() -> JsonReader.standard().readArticle(GOLDEN + "x"))
                .isInstanceOf(JsonFormatException.class);
        assertThatThrownBy(() -> JsonReader.standard().readDossier("[".repeat(100_000)))
                .isInstanceOf(JsonFormatException.class);
    }

    private static void refuses(String good, String bad, String... words) {
        assertThat(GOLDEN).contains(good);
        assertThatThrownBy(() -> JsonReader.standard().readArticle(GOLDEN.replace(good, bad)))
                .isInstanceOf(JsonFormatException.class)
                .hasMessageContainingAll(words);
    }

    private static String resource(String name) {
        try (InputStream in = JsonReaderTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
