package io.github.tidings.benchmarks;

import io.github.tidings.core.FactType;
import io.github.tidings.core.ParsedArticle;
import io.github.tidings.document.Source;
import io.github.tidings.parsers.NewsParser;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
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
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** From an article's text to its statements, and to all its facts, beside {@code Jsoup.parse} of the page that it stands on. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class FactsBenchmark {
    private static final NewsParser ALL = NewsParser.standard();
    private static final NewsParser STATEMENTS =
            NewsParser.builder().kinds(List.of(FactType.STATEMENT)).build();

    /** ISO 639-1 code. */
    @Param({"en", "sv", "fr"})
    public String language = "en";

    private Sample sample = Sample.of("en");
    private Source source = source(sample, "en");

    /** Makes the source. */
    @Setup
    public void load() {
        sample = Sample.of(language);
        source = source(sample, language);
    }

    private static Source source(Sample sample, String language) {
        return Source.builder().text(sample.text).language(language).build();
    }

    /** Facts of all kinds. */
    @Benchmark
    public ParsedArticle facts() {
        return ALL.parse(source);
    }

    /** Statements alone. */
    @Benchmark
    public ParsedArticle statements() {
        return STATEMENTS.parse(source);
    }

    /** The same article's page, read by jsoup. */
    @Benchmark
    public Document page() {
        return Jsoup.parse(sample.page);
    }

    /** Runs all three, and prints characters a second and how many times longer than the page they take. */
    public static void main(String[] args) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(FactsBenchmark.class.getSimpleName())
                        .build())
                .run();
        Map<String, Double> times = new TreeMap<>();
        for (RunResult result : results) {
            times.put(
                    result.getParams().getParam("language")
                            + result.getPrimaryResult().getLabel(),
                    result.getPrimaryResult().getScore());
        }
        for (String language : new String[] {"en", "sv", "fr"}) {
            for (String what : new String[] {"statements", "facts"}) {
                double time = times.getOrDefault(language + what, Double.NaN);
                System.out.printf(
                        Locale.ROOT,
                        "%s %s: %,.0f characters/s, %.1f times Jsoup.parse%n",
                        language,
                        what,
                        Sample.of(language).text.length() / time * 1e6,
                        time / times.getOrDefault(language + "page", Double.NaN));
            }
        }
    }
}
