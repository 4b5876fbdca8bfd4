/**
 * Kinds of fact as data: {@code frames/KIND.yaml} describes constructions over grammatical functions, once for all
 * languages; {@code lang/CODE/KIND.yaml} fills the word classes that they name.
 */
@NullMarked
package io.github.tidings.fact.frame;

import org.jspecify.annotations.NullMarked;
