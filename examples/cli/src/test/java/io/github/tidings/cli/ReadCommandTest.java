package io.github.tidings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidings.core.ParsedArticle;
import io.github.tidings.core.Sanction;
import io.github.tidings.core.Statement;
import io.github.tidings.exchange.JsonReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {
    private static final String NEWS =
            "Norway imposed sanctions on Marovia on Friday.\n\n“We had no choice,” said Eva Strand.\n";
    private static final String SAMPLES = Path.of("..", "samples").toString();

    @TempDir
    Path folder;

    private final Terminal terminal = new Terminal();
    private Path news;

    @BeforeEach
    void writeNews() throws IOException {
        news = Files.writeString(folder.resolve("news.txt"), NEWS);
    }

    @Test
    void showsAPageForPeople() {
        assertThat(terminal.run("read", Path.of(SAMPLES, "harbour-herald.html").toString()))
                .isZero();
        assertThat(terminal.out())
                .contains("ACTORS", "FACTS", "sanction, imposed", "European Union", "statement", "Clara Lindqvist")
                .doesNotContain("\u001b", "Chess: the final", "Advertisement", "Read more");
    }

    @Test
    void writesJsonOfOneArticle() {
        assertThat(terminal.run(
                        "read",
                        "--format",
                        "json",
                        "--published",
                        "2031-05-17",
                        "--url",
                        "https://x.example/1",
                        news.toString()))
                .isZero();
        ParsedArticle parsed = JsonReader.standard().readArticle(terminal.out());
        assertThat(parsed.article().id()).contains("news");
        assertThat(parsed.article().url()).contains("https://x.example/1");
        assertThat(parsed.article().published())
                .hasValueSatisfying(p -> assertThat(p.iso()).isEqualTo("2031-05-17"));
        assertThat(parsed.facts(Sanction.class)).hasSize(1);
        assertThat(parsed.facts(Statement.class)).hasSize(1);
    }

    @Test
    void readsStandardInput() {
        assertThat(terminal.type(NEWS).run("read", "--language", "en", "-")).isZero();
        assertThat(terminal.out()).contains("sanction, imposed");
    }

    @Test
    void stopsAfterTheArticle() {
        assertThat(terminal.run("read", "--only", "article", "--format", "json", news.toString()))
                .isZero();
        ParsedArticle parsed = JsonReader.standard().readArticle(terminal.out());
        assertThat(parsed.article().text()).contains("Norway imposed");
        assertThat(parsed.facts()).isEmpty();
    }

    @Test
    void readsAManifestInItsOrder() throws IOException {
        Files.writeString(folder.resolve("list.jsonl"), """
                {"id": "b", "file": "news.txt", "published": "2031-05-17", "language": "en"}

                {"id": "a", "file": "page.html.gz"}
                """);
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("page.html.gz")))) {
            out.write(
                    "<html><body><article><h1>T</h1><p>Norway imposed sanctions on Marovia.</p></article></body></html>"
                            .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        Path out = folder.resolve("out");
        assertThat(terminal.run(
                        "read", "--manifest", folder.resolve("list.jsonl").toString(), "--out", out.toString()))
                .isZero();
        assertThat(out.resolve("a.json")).exists();
        String first = Files.readString(out.resolve("b.json"));
        assertThat(JsonReader.standard().readArticle(first).article().id()).contains("b");
        new Terminal().run("read", "--manifest", folder.resolve("list.jsonl").toString(), "--out", out.toString());
        assertThat(Files.readString(out.resolve("b.json"))).isEqualTo(first);
    }

    @Test
    void goesOnAfterWhatCannotBeRead() throws IOException {
        Path large = folder.resolve("large.txt");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(50L << 20);
        }
        Path gzip = Files.writeString(folder.resolve("not.html.gz"), "no gzip");
        assertThat(terminal.run(
                        "read", "gone.txt", folder.toString(), large.toString(), gzip.toString(), news.toString()))
                .isEqualTo(2);
        assertThat(terminal.err().lines())
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("tidings: gone.txt: no such file"),
                        line -> assertThat(line).contains(folder.toString(), "a directory"),
                        line -> assertThat(line).contains("large.txt", "52428800", "maxSourceBytes"),
                        line -> assertThat(line).contains("not.html.gz"));
        assertThat(terminal.out()).contains("sanction, imposed");
    }

    @Test
    void namesTheLineOfABadManifest() throws IOException {
        Path list = Files.writeString(folder.resolve("list.jsonl"), """
                {"id": "a", "file": "news.txt"}
                {"id": "b"}
                {"id": "../b", "file": "news.txt"}
                {"id": "c", "file": "news.txt", "published": "soon"}
                [1]
                {"id": "a", "file": "news.txt"}
                no json
                {"id": 7, "file": "news.txt"}
                """);
        Path out = folder.resolve("out");
        assertThat(terminal.run("read", "--manifest", list.toString(), "--out", out.toString()))
                .isEqualTo(2);
        assertThat(terminal.err())
                .contains(
                        "list.jsonl:2: no \"file\"",
                        "list.jsonl:3: the id is no name for a file: \"../b\"",
                        "list.jsonl:4: not a timestamp",
                        "list.jsonl:5: not an object",
                        "the id \"a\" stands twice",
                        "list.jsonl:7: ",
                        "list.jsonl:8: \"id\" is not a string: 7");
        assertThat(out.resolve("a.json")).exists();
        assertThat(out.toFile().list()).hasSize(1);
    }

    @Test
    void oddInputIsReadWithADiagnostic() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.txt"), "");
        Path binary = Files.write(folder.resolve("binary.html"), new byte[] {0, 1, 2, (byte) 0xff, 0, 7, (byte) 0x89});
        Path cut = Files.writeString(
                folder.resolve("cut.html"), "<html><body><article><p>Norway imposed sanctions on Mar");
        assertThat(terminal.run("read", empty.toString(), binary.toString(), cut.toString()))
                .isZero();
        assertThat(terminal.out()).contains("!");
    }

    @Test
    void wrongOptionsAreExplained() {
        assertThat(terminal.run("read")).isEqualTo(2);
        assertThat(terminal.err()).contains("Nothing to read", "Usage: tidings read");
        assertThat(new Terminal().run("read", "--published", "soon", news.toString()))
                .isEqualTo(2);
        assertThat(new Terminal().run("read", "--colour", news.toString())).isEqualTo(2);
        assertThat(new Terminal().run("read", "--out", news.toString(), news.toString()))
                .isEqualTo(2);
        assertThat(new Terminal().run("read", "--manifest", "gone.jsonl")).isEqualTo(2);
    }

    @Test
    void helpIsThere() {
        assertThat(terminal.run("--help")).isZero();
        assertThat(terminal.out()).contains("read", "dossier", "syntax", "Exit codes");
        assertThat(new Terminal().run()).isEqualTo(2);
    }
}
