package io.github.tidings.syntax.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ModelFileTest {

    @Test
    void readsWhatItWrote() throws IOException {
        assertThat(read(file())).isEqualTo("content");
    }

    @Test
    void namesAFileThatIsNoModel() {
        assertThatThrownBy(() -> read(new byte[40]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("lang/xx/syntax.bin: not a syntax model");
        assertThatThrownBy(() -> read(new byte[0])).hasMessageContaining("lang/xx/syntax.bin");
    }

    @Test
    void namesAFileOfAnotherVersion() throws IOException {
        byte[] file = file();
        file[7] = 99;
        assertThatThrownBy(() -> read(file)).hasMessageContaining("lang/xx/syntax.bin: version 99, expected");
    }

    @Test
    void namesAFileThatIsCutOff() throws IOException {
        byte[] file = file();
        assertThatThrownBy(() -> read(Arrays.copyOf(file, file.length - 3)))
                .hasMessage("lang/xx/syntax.bin: 6 bytes of content, expected 9");
    }

    @Test
    void namesAFileInWhichOneBitDiffers() throws IOException {
        byte[] file = file();
        file[20] ^= 4;
        assertThatThrownBy(() -> read(file)).hasMessage("lang/xx/syntax.bin: damaged, the checksum differs");
    }

    private static byte[] file() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ModelFile.write(out, data -> data.writeUTF("content"));
        return out.toByteArray();
    }

    private static String read(byte[] file) {
        return ModelFile.read(new ByteArrayInputStream(file), "lang/xx/syntax.bin", in -> in.readUTF());
    }
}
