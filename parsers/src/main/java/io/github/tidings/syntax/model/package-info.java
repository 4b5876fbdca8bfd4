/** What a trained language consists of, and how it annotates one sentence. Not exported. */
@NullMarked
package io.github.tidings.syntax.model;

import org.jspecify.annotations.NullMarked;
