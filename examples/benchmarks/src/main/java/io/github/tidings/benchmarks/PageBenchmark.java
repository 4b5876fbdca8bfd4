package io.github.tidings.benchmarks;

import io.github.tidings.core.Article;
import io.github.tidings.core.ParsedArticle;
import io.github.tidings.document.Source;
import io.github.tidings.parsers.NewsParser;
import java.util.Collection;
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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** From a page to its article, and from an article's text to its facts, beside {@code Jsoup.parse} of the page. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class PageBenchmark {
    private final Sample sample = Sample.of("en");
    private final NewsParser parser = NewsParser.standard();
    private final Source page = Source.of(sample.page);
    private final Source text =
            Source.builder().text(sample.text).language("en").build();

    /** The page, read by jsoup. */
    @Benchmark
    public Document jsoup() {
        return Jsoup.parse(sample.page);
    }

    /** The article of the page. */
    @Benchmark
    public Article article() {
        return parser.readArticle(page);
    }

    /** The facts of the text. */
    @Benchmark
    public ParsedArticle facts() {
        return parser.parse(text);
    }

    /** Runs all, and prints the ratio to jsoup and the characters a second from text to facts. */
    public static void main(String[] args) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(PageBenchmark.class.getSimpleName())
                        .build())
                .run();
        Map<String, Double> times = new TreeMap<>();
        results.forEach(result -> times.put(
                result.getPrimaryResult().getLabel(), result.getPrimaryResult().getScore()));
        System.out.printf(
                Locale.ROOT,
                "page to article: %.1f times Jsoup.parse; text to facts: %,.0f characters/s%n",
                times.getOrDefault("article", Double.NaN) / times.getOrDefault("jsoup", Double.NaN),
                Sample.of("en").text.length() / times.getOrDefault("facts", Double.NaN) * 1e6);
    }
}
