/** The front door: {@link io.github.tidings.parsers.NewsParser} runs every stage over a source. */
@NullMarked
package io.github.tidings.parsers;

import org.jspecify.annotations.NullMarked;
