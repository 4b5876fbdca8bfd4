package io.github.tidings.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tidings.core.Diagnostic;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DocumentReaderTest {
    private static final String WORDS = "Ministern möter sändebudet på ön";
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private final DocumentReader reader = DocumentReader.standard();

    private Document read(byte[] bytes) {
        return reader.read(Source.of(bytes), ParseLimits.standard());
    }

    @Test
    void bytesThatAreUtf8AreReadSoWhateverThePageSays() {
        String page = "<meta charset=\"iso-8859-1\"><p>" + WORDS;
        assertThat(read(page.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(page);
    }

    @Test
    void bytesThatAreNotUtf8AreWindows1252() {
        assertThat(read(WORDS.getBytes(WINDOWS)).text()).isEqualTo(WORDS);
        assertThat(read(("<meta charset=utf-8><p>" + WORDS).getBytes(WINDOWS)).text())
                .endsWith(WORDS);
    }

    @Test
    void theByteOrderMarkWinsAndIsNotText() {
        assertThat(read(("\uFEFF" + WORDS).getBytes(StandardCharsets.UTF_16LE)).text())
                .isEqualTo(WORDS);
        assertThat(read(("\uFEFF" + WORDS).getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo(WORDS);
    }

    @Test
    void theTransportsCharsetIsBelievedWhereTheBytesDoNotTell() {
        Source source = Source.builder()
                .bytes(new byte[] {(byte) 0xCC, (byte) 0xE8, (byte) 0xF0})
                .charset("windows-1251")
                .build();
        assertThat(reader.read(source, ParseLimits.standard()).text()).isEqualTo("Мир");
    }

    @Test
    void aBrokenSequenceIsReported() {
        byte[] bytes = "déjà vu, déjà dit".getBytes(StandardCharsets.UTF_8);
        bytes[1] = 'x';
        Document document = read(bytes);
        assertThat(document.text()).contains("déjà dit");
        assertThat(document.diagnostics()).extracting(Diagnostic::code).containsExactly("charset-malformed");
    }

    @Test
    void whatIsNoTextIsNotRead() {
        Document document = read(new byte[] {1, 2, 3, 0, 5, 6, 'a', 'b'});
        assertThat(document.text()).isEmpty();
        assertThat(document.diagnostics()).extracting(Diagnostic::code).containsExactly("binary-input");
    }

    @Test
    void aSourceOverTheLimitIsRefusedBeforeAnyWork() {
        ParseLimits limits = ParseLimits.builder().maxSourceBytes(4).build();
        assertThatThrownBy(() -> reader.read(Source.of("12345"), limits))
                .isInstanceOf(ParseLimitException.class)
                .hasMessageContaining("maxSourceBytes");
    }

    @Test
    void theKindOfTextIsToldFromItsFirstCharacters() {
        assertThat(read("<!DOCTYPE html><p>x".getBytes(StandardCharsets.UTF_8)).mediaType())
                .isEqualTo("text/html");
        assertThat(read("<?xml version='1.0'?><rss><channel/></rss>".getBytes(StandardCharsets.UTF_8))
                        .mediaType())
                .isEqualTo("application/xml");
        assertThat(read("{\"headline\": 1}".getBytes(StandardCharsets.UTF_8)).mediaType())
                .isEqualTo("application/json");
        assertThat(read("Talks < war".getBytes(StandardCharsets.UTF_8)).mediaType())
                .isEqualTo("text/plain");
    }
}
