package io.github.tidings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidings.core.ParsedArticle;
import io.github.tidings.core.Sanction;
import io.github.tidings.document.Source;
import io.github.tidings.exchange.JsonReader;
import io.github.tidings.exchange.JsonWriter;
import io.github.tidings.parsers.NewsParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the README shows is what this runs. */
class ReadmeTest {
    private static final Path ROOT = Path.of("..", "..");
    private static final Path SELF = Path.of("src/test/java/io/github/tidings/cli/ReadmeTest.java");

    @Test
    void theSnippetRuns() throws IOException {
        NewsParser parser = NewsParser.standard();
        ParsedArticle parsed = parser.parse(Source.of(ROOT.resolve(Path.of("examples/samples/harbour-herald.html"))));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        for (Sanction sanction : parsed.facts(Sanction.class)) {
            out.println(sanction.status() + ": " + sanction.evidence().get(0).text());
        }
        String json = JsonWriter.indented().write(parsed);
        ParsedArticle again = JsonReader.standard().readArticle(json);

        assertThat(bytes.toString(StandardCharsets.UTF_8)).contains("IMPOSED");
        assertThat(again).isEqualTo(parsed);
    }

    @Test
    void everyLineOfTheSnippetStandsInThisTest() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        String self = Files.readString(SELF)
                .replace("ROOT.resolve(", "")
                .replace("html\"))))", "html\")))")
                .replace("out.println", "System.out.println");
        List<String> snippet = readme.substring(readme.indexOf("```java") + 7, readme.lastIndexOf("```"))
                .lines()
                .takeWhile(line -> !line.startsWith("```"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();

        assertThat(snippet).isNotEmpty().allSatisfy(line -> assertThat(self).contains(line));
    }

    @Test
    void theSampleOfTheFirstCommandIsThere() throws IOException {
        assertThat(Files.readString(ROOT.resolve("README.md")))
                .contains("java -jar examples/cli/target/tidings.jar read examples/samples/harbour-herald.html");
        assertThat(ROOT.resolve("examples/samples/harbour-herald.html")).exists();
    }
}
