package io.github.tidings.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidings.core.Paragraph;
import io.github.tidings.core.Span;
import io.github.tidings.document.ParseLimits;
import io.github.tidings.lang.LanguagePack;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * What facts need of trees, each case one line of a file: language, sentence, and arcs {@code relation(head lemma, dependent)}
 * that have to be in its tree.
 */
class ParsesTest {

    @ParameterizedTest
    @CsvFileSource(files = "src/test/resources/syntax/parses.tsv", delimiter = '\t', quoteCharacter = '\0')
    void finds(String language, String text, String arcs) {
        Syntax syntax = StandardSyntax.of(LanguagePack.bundled(language))
                .annotate(
                        text,
                        List.of(Paragraph.of(Span.of(0, text.length()), Paragraph.Kind.PARAGRAPH)),
                        ParseLimits.standard(),
                        diagnostic -> {});
        List<String> found = syntax.sentences().stream()
                .flatMap(s -> s.tokens().stream().map(t -> arc(s, t)))
                .collect(Collectors.toList());

        assertThat(found).containsAll(Arrays.asList(arcs.split("; ")));
    }

    private static String arc(Sentence sentence, Token token) {
        return token.relation() + "(" + sentence.head(token).map(Token::lemma).orElse("") + ", " + token.form() + ")";
    }
}
