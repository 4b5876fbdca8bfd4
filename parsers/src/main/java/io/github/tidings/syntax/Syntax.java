package io.github.tidings.syntax;

import java.util.List;

/**
 * The sentences of an article's text, in order.
 *
 * @param text the text that all spans point into
 * @param language ISO 639-1 code
 * @param sentences in the order of the text; none lies across paragraphs
 */
public record Syntax(String text, String language, List<Sentence> sentences) {}
