package io.github.tidings.fact.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tidings.core.FactType;
import io.github.tidings.lang.LanguagePack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The loader refuses word files that nobody has shown at work. */
class FrameFileTest {
    private static final String SIGN = "SIGN: [sign]\nDEAL: [deal]\n";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aKindWithoutWordsIsNotLookedFor() {
        assertThat(FrameFile.of(FactType.AGREEMENT, pack())).isEmpty();
    }

    @Test
    void aFrameWhoseWordsAreNotThereIsNotLookedFor() throws IOException {
        write(SIGN
                + "examples:\n  - {text: Peru signed the deal., is: sign}\n  - {text: The deal was signed., is: signed}\n"
                + "  - {text: Peru slept., is: none}\n");

        assertThat(FrameFile.of(FactType.AGREEMENT, pack()).orElseThrow().all())
                .extracting(worded -> worded.frame().id())
                .containsExactly("sign", "signed");
    }

    @Test
    void aFrameWithoutAnExampleIsRefused() throws IOException {
        write(SIGN + "examples:\n  - {text: Peru slept., is: none}\n");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> FrameFile.of(FactType.AGREEMENT, pack()))
                .withMessageContaining("lang/xx/agreement.yaml")
                .withMessageContaining("sign");
    }

    @Test
    void wordsWithoutACounterExampleAreRefused() throws IOException {
        write(
                SIGN
                        + "examples:\n  - {text: Peru signed the deal., is: sign}\n  - {text: The deal was signed., is: signed}\n");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> FrameFile.of(FactType.AGREEMENT, pack()))
                .withMessageContaining("must not match");
    }

    @Test
    void aDamagedFileIsNamedWithItsLine() throws IOException {
        write("SIGN: [sign]\nSIGN: [ink]\n");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> FrameFile.of(FactType.AGREEMENT, pack()))
                .withMessageContaining("lang/xx/agreement.yaml:2");
    }

    private LanguagePack pack() {
        return LanguagePack.at(folder, "xx");
    }

    private void write(String words) throws IOException {
        Files.writeString(folder.resolve("agreement.yaml"), words);
    }
}
