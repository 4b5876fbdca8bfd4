package io.github.tidings.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidings.core.Diagnostic;
import io.github.tidings.core.Paragraph;
import io.github.tidings.core.Span;
import io.github.tidings.document.ParseLimits;
import io.github.tidings.lang.LanguagePack;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    @Test
    void aVeryLongSentenceIsCutWithADiagnosticEachTime() {
        Syntax syntax = annotate("word ".repeat(100_000), ParseLimits.standard());

        assertThat(syntax.sentences())
                .hasSize(200)
                .allSatisfy(s -> assertThat(s.tokens()).hasSize(500));
        assertThat(diagnostics).hasSize(199).allSatisfy(d -> {
            assertThat(d.code()).isEqualTo("sentence-too-long");
            assertThat(d.message()).contains("maxSentenceTokens");
            assertThat(d.span()).isPresent();
        });
    }

    @Test
    void aSentenceAtTheLimitIsLeftWhole() {
        Syntax syntax = annotate(
                "one two three", ParseLimits.builder().maxSentenceTokens(3).build());

        assertThat(syntax.sentences()).hasSize(1);
        assertThat(diagnostics).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x", ".", "(", "\"", "'", "-", "–", "@", "#", "&", "1", "1.", "a'", "a-", "\ud800", "漢", "!?", "www.",
                "a@", ". "
            })
    void oneThingAgainAndAgainIsReadToItsEnd(String piece) {
        String text = piece.repeat(100_000 / piece.length());

        Syntax syntax = annotate(text, ParseLimits.standard());

        List<Sentence> sentences = syntax.sentences();
        assertThat(sentences.get(sentences.size() - 1).span().end())
                .isEqualTo(text.stripTrailing().length());
    }

    @Test
    void anEmptyParagraphHasNoSentence() {
        assertThat(annotate("", ParseLimits.standard()).sentences()).isEmpty();
        assertThat(annotate(" \n\t", ParseLimits.standard()).sentences()).isEmpty();
    }

    private Syntax annotate(String text, ParseLimits limits) {
        return StandardSyntax.of(LanguagePack.bundled("sv"))
                .annotate(
                        text,
                        List.of(Paragraph.of(Span.of(0, text.length()), Paragraph.Kind.PARAGRAPH)),
                        limits,
                        diagnostics::add);
    }
}
