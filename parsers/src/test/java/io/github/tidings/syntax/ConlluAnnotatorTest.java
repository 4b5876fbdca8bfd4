package io.github.tidings.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tidings.lang.LanguagePack;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConlluAnnotatorTest {
    private static final String GOLD = """
            # sent_id = 1
            # text = La capitale du pays.
            1\tLa\t_\t_\t_\t_\t_\t_\t_\t_
            2\tcapitale\t_\t_\t_\t_\t_\t_\t_\t_
            3-4\tdu\t_\t_\t_\t_\t_\t_\t_\t_
            3\tde\t_\t_\t_\t_\t_\t_\t_\t_
            4\tle\t_\t_\t_\t_\t_\t_\t_\t_
            5\tpays\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
            5.1\tvide\t_\t_\t_\t_\t_\t_\t_\t_
            6\t.\t_\t_\t_\t_\t_\t_\t_\t_

            """;

    @Test
    void fillsTheColumnsOfWordsAndKeepsAllElse() throws IOException {
        List<String> lines = annotate(GOLD).lines().toList();

        assertThat(lines)
                .hasSize(GOLD.lines().toList().size())
                .contains("# sent_id = 1", "3-4\tdu\t_\t_\t_\t_\t_\t_\t_\t_", "5.1\tvide\t_\t_\t_\t_\t_\t_\t_\t_");
        assertThat(lines.get(3)).startsWith("2\tcapitale\tcapitale\tNOUN\t_\tGender=Fem|Number=Sing\t0\troot");
        assertThat(lines.get(7)).startsWith("5\tpays\tpays\tNOUN").endsWith("\t2\tnmod\t_\tSpaceAfter=No");
    }

    @Test
    void aFileWithoutALastBlankLineIsReadToItsEnd() throws IOException {
        assertThat(annotate(GOLD.stripTrailing())).isEqualTo(annotate(GOLD));
    }

    @Test
    void aLineOfTooFewColumnsIsRefusedWithItsWords() {
        assertThatThrownBy(() -> annotate("1\tmot\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1\tmot");
    }

    private static String annotate(String conllu) throws IOException {
        StringWriter out = new StringWriter();
        ConlluAnnotator.of(LanguagePack.bundled("fr")).annotate(new StringReader(conllu), out);
        return out.toString();
    }
}
