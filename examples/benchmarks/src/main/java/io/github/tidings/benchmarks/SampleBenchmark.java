package io.github.tidings.benchmarks;

import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What all benchmarks share: the sample article of a language, and {@code Jsoup.parse} of its page to measure by. Reading facts
 * runs through some thousands of methods: only after half a minute have all that matter been compiled, and the time is steady.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 10, time = 3)
@Measurement(iterations = 5, time = 2)
public abstract class SampleBenchmark {
    static final String[] LANGUAGES = {"en", "sv", "fr"};

    /** ISO 639-1 code. */
    @Param({"en", "sv", "fr"})
    public String language = "en";

    Sample sample = Sample.of("en");

    /** Makes the article of the language. */
    @Setup
    public void write() {
        sample = Sample.of(language);
    }

    /** The article's page, read by jsoup. */
    @Benchmark
    public Document jsoup() {
        return Jsoup.parse(sample.page);
    }
}
