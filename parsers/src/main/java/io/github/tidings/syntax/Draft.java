package io.github.tidings.syntax;

import io.github.tidings.core.Span;
import io.github.tidings.syntax.model.Words;
import java.util.List;

/**
 * A sentence before its tree.
 *
 * @param span the place of the whole sentence
 * @param paragraph the number of its paragraph
 * @param forms its words, a contraction as its parts
 * @param spans the place of each word
 * @param words the same words as the models see them, and what they find
 */
record Draft(Span span, int paragraph, List<String> forms, List<Span> spans, Words words) {}
