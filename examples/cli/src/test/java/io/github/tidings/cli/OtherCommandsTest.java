package io.github.tidings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidings.core.Dossier;
import io.github.tidings.exchange.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OtherCommandsTest {
    @TempDir
    Path folder;

    private final Terminal terminal = new Terminal();

    @Test
    void mergesTheSamples() {
        Path samples = Path.of("..", "samples");
        Path out = folder.resolve("dossier.json");
        assertThat(terminal.run(
                        "dossier",
                        samples.resolve("harbour-herald.html").toString(),
                        samples.resolve("meridian-post.html").toString(),
                        "gone.txt",
                        "--out",
                        out.toString()))
                .isEqualTo(2);
        Dossier dossier = read(out);
        assertThat(dossier.articles()).extracting(Dossier.Entry::id).containsExactly("harbour-herald", "meridian-post");
        assertThat(dossier.facts()).isNotEmpty();
        assertThat(dossier.actors().stream().filter(a -> a.name().equals("European Union")))
                .hasSize(1);
    }

    @Test
    void keepsTheTokensOfATreebank() throws IOException {
        Path gold = Files.writeString(
                folder.resolve("gold.conllu"),
                "# text = Norway fell silent.\n"
                        + "1\tNorway\t_\t_\t_\t_\t_\t_\t_\t_\n"
                        + "2\tfell\t_\t_\t_\t_\t_\t_\t_\t_\n"
                        + "3\tsilent\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n"
                        + "4\t.\t_\t_\t_\t_\t_\t_\t_\t_\n\n");
        assertThat(terminal.run("syntax", "--language", "en", "--in", gold.toString()))
                .isZero();
        assertThat(terminal.out())
                .startsWith("# text = Norway fell silent.\n1\tNorway\tNorway\tPROPN\t")
                .contains("2\tfell\tfall\tVERB\t", "\troot\t", "SpaceAfter=No");
    }

    @Test
    void drawsTrees() {
        assertThat(terminal.type("Norway fell silent.").run("syntax", "--language", "en"))
                .isZero();
        assertThat(terminal.out()).contains("# Norway fell silent.", "fell (VERB, fall", "root");
    }

    @Test
    void refusesWhatIsNoTreebankAndNoLanguage() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.conllu"), "1\tNorway\n\n");
        assertThat(terminal.run("syntax", "--language", "en", "--in", bad.toString()))
                .isEqualTo(2);
        assertThat(terminal.err()).contains("bad.conllu");
        assertThat(new Terminal().run("syntax", "--language", "en", "--in", "gone"))
                .isEqualTo(2);
        assertThat(new Terminal().run("syntax", "--language", "xx")).isEqualTo(2);
    }

    private static Dossier read(Path file) {
        try {
            return JsonReader.standard().readDossier(Files.readString(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
