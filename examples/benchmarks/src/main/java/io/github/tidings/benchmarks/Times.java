package io.github.tidings.benchmarks;

import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** What a benchmark took, in its own unit of time, by language and by what was done. */
record Times(Map<String, Double> scores) {

    /** Runs all of a benchmark. */
    static Times of(Class<?> benchmark) throws RunnerException {
        Map<String, Double> scores = new TreeMap<>();
        for (RunResult result : new Runner(
                        new OptionsBuilder().include(benchmark.getSimpleName()).build())
                .run()) {
            String language = result.getParams().getParam("language");
            scores.put(
                    language + " " + result.getPrimaryResult().getLabel(),
                    result.getPrimaryResult().getScore());
        }
        return new Times(scores);
    }

    /** Of one thing done in one language; not a number if it did not run. */
    double of(String language, String what) {
        return scores.getOrDefault(language + " " + what, Double.NaN);
    }
}
