/**
 * From an article's text to sentences, tokens, tags, lemmas and Universal Dependencies trees.
 */
@NullMarked
package io.github.tidings.syntax;

import org.jspecify.annotations.NullMarked;
