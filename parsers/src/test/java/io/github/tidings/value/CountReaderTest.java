package io.github.tidings.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidings.core.Count;
import io.github.tidings.lang.LanguagePack;
import io.github.tidings.syntax.Sentence;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CountReaderTest {

    static Stream<List<String>> rows() {
        return PhraseCorpus.rows("counts.tsv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void readsTheNumberOfANounPhrase(List<String> row) {
        String text = row.get(1);
        Sentence sentence = PhraseCorpus.sentence(row.get(0), text);
        String read = CountReader.of(LanguagePack.bundled(row.get(0)))
                .read(text, sentence, PhraseCorpus.token(sentence, row.get(2)))
                .map(CountReaderTest::show)
                .orElse("-");
        assertThat(read).isEqualTo(row.get(3));
    }

    private static String show(Count count) {
        StringBuilder shown = new StringBuilder();
        count.value().ifPresent(value -> shown.append('=').append(value));
        if (count.approximate()) {
            shown.append('~');
        }
        count.min().ifPresent(min -> shown.append('>').append(min));
        count.max().ifPresent(max -> shown.append('<').append(max));
        return shown.append(" [").append(count.mention().text()).append(']').toString();
    }
}
