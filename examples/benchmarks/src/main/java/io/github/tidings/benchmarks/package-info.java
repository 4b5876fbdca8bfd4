/** Benchmarks, run by hand: {@code java -cp ... io.github.tidings.benchmarks.SyntaxBenchmark}. */
@NullMarked
package io.github.tidings.benchmarks;

import org.jspecify.annotations.NullMarked;
