/** The command line: reads news, prints facts. */
@NullMarked
package io.github.tidings.cli;

import org.jspecify.annotations.NullMarked;
