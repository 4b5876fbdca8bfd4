package io.github.tidings.syntax;

import io.github.tidings.core.Diagnostic;
import io.github.tidings.core.Paragraph;
import io.github.tidings.document.ParseLimits;
import java.util.List;
import java.util.function.Consumer;

/** Finds sentences, tokens, tags, lemmas and trees of one language. Implementations are thread-safe and never throw. */
@FunctionalInterface
public interface SyntaxAnnotator {

    /** Annotates the paragraphs of a text; no sentence reaches over two of them. */
    Syntax annotate(String text, List<Paragraph> paragraphs, ParseLimits limits, Consumer<Diagnostic> diagnostics);
}
