/** Makes a language's model of treebanks: {@link io.github.tidings.syntax.train.SyntaxTrainer}. */
@NullMarked
package io.github.tidings.syntax.train;

import org.jspecify.annotations.NullMarked;
