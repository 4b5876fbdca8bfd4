package io.github.tidings.value;

import io.github.tidings.core.Paragraph;
import io.github.tidings.core.Span;
import io.github.tidings.document.ParseLimits;
import io.github.tidings.lang.LanguagePack;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.StandardSyntax;
import io.github.tidings.syntax.Syntax;
import io.github.tidings.syntax.SyntaxAnnotator;
import io.github.tidings.syntax.Token;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Phrases with what they mean, from files with tabs between the columns: language, sentence, and more. */
final class PhraseCorpus {
    private static final Map<String, SyntaxAnnotator> ANNOTATORS = new ConcurrentHashMap<>();

    private PhraseCorpus() {}

    /** The rows of a file; lines that start with # are notes. */
    static Stream<List<String>> rows(String file) {
        try (InputStream in = PhraseCorpus.class.getResourceAsStream("/value/" + file)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t")));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    static Syntax syntax(String language, String text) {
        return ANNOTATORS
                .computeIfAbsent(language, code -> StandardSyntax.of(LanguagePack.bundled(code)))
                .annotate(
                        text,
                        List.of(Paragraph.of(Span.of(0, text.length()), Paragraph.Kind.PARAGRAPH)),
                        ParseLimits.standard(),
                        diagnostic -> {});
    }

    static Sentence sentence(String language, String text) {
        return syntax(language, text).sentences().get(0);
    }

    static Token token(Sentence sentence, String form) {
        return sentence.tokens().stream()
                .filter(token -> token.form().equals(form))
                .findFirst()
                .orElseThrow();
    }
}
