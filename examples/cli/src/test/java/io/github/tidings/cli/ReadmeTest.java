package io.github.tidings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidings.core.Dossier;
import io.github.tidings.core.ParsedArticle;
import io.github.tidings.core.Sanction;
import io.github.tidings.document.Source;
import io.github.tidings.dossier.DossierMerger;
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
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README shows is what this runs. */
class ReadmeTest {
    private static final Path ROOT = Path.of("..", "..");
    private static final Path SELF = Path.of("src/test/java/io/github/tidings/cli/ReadmeTest.java");

    @Test
    void theSnippetsRun() throws IOException {
        NewsParser parser = NewsParser.standard();
        ParsedArticle parsed = parser.parse(Source.of(ROOT.resolve(Path.of("examples/samples/harbour-herald.html"))));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        for (Sanction sanction : parsed.facts(Sanction.class)) {
            out.println(sanction.status() + ": " + sanction.evidence().get(0).text());
        }
        String json = JsonWriter.indented().write(parsed);
        ParsedArticle again = JsonReader.standard().readArticle(json);
        ParsedArticle another = parser.parse(Source.of(ROOT.resolve(Path.of("examples/samples/meridian-post.html"))));
        Dossier dossier = DossierMerger.standard().merge(List.of(parsed, another));
        for (Dossier.SharedFact shared : dossier.facts()) {
            out.println(shared.fact().type() + " told by " + shared.sources().size());
        }

        assertThat(bytes.toString(StandardCharsets.UTF_8)).contains("IMPOSED").contains("DETENTION told by 2");
        assertThat(again).isEqualTo(parsed);
    }

    @Test
    void everyLineOfTheSnippetsStandsInThisTest() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        String self = Files.readString(SELF)
                .replace("ROOT.resolve(", "")
                .replace("html\"))))", "html\")))")
                .replace("out.println", "System.out.println");
        List<String> snippets = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
                .matcher(readme)
                .results()
                .flatMap(match -> match.group(1).lines())
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();

        assertThat(snippets)
                .hasSizeGreaterThan(10)
                .allSatisfy(line -> assertThat(self).contains(line));
    }

    @Test
    void theSampleOfTheFirstCommandIsThere() throws IOException {
        assertThat(Files.readString(ROOT.resolve("README.md")))
                .contains("java -jar examples/cli/target/tidings.jar read examples/samples/harbour-herald.html");
        assertThat(ROOT.resolve("examples/samples/harbour-herald.html")).exists();
    }
}
