package io.github.tidings.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidings.lang.LanguagePack;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Tokens and sentence ends, each case one line of a file: language, text with {@code |} between tokens and {@code ‖} between sentences. */
class SegmentationTest {

    @ParameterizedTest
    @CsvFileSource(files = "src/test/resources/syntax/segmentation.tsv", delimiter = '\t', quoteCharacter = '\0')
    void cuts(String language, String text, String expected) {
        assertThat(cut(language, text)).isEqualTo(expected);
    }

    private static String cut(String language, String text) {
        Tokenizer tokenizer = Tokenizer.of(LanguagePack.bundled(language));
        Pieces tokens = tokenizer.cut(text, 0, text.length());
        SentenceSplitter splitter = new SentenceSplitter(tokenizer.rules());
        List<String> sentences = new ArrayList<>();
        for (int start = 0; start < tokens.size(); ) {
            int end = splitter.end(text, tokens, start);
            List<String> words = new ArrayList<>();
            for (int i = start; i < end; i++) {
                words.add(text.substring(tokens.start(i), tokens.end(i)));
            }
            sentences.add(String.join("|", words));
            start = end;
        }
        return String.join("‖", sentences);
    }
}
