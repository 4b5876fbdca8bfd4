package io.github.tidings.benchmarks;

import io.github.tidings.document.ParseLimits;
import io.github.tidings.lang.LanguagePack;
import io.github.tidings.syntax.StandardSyntax;
import io.github.tidings.syntax.Syntax;
import io.github.tidings.syntax.SyntaxAnnotator;
import java.util.Locale;
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
import org.openjdk.jmh.runner.RunnerException;

/** From an article's text to its trees, beside {@code Jsoup.parse} of the page that the article stands on. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class SyntaxBenchmark {
    /** ISO 639-1 code. */
    @Param({"en", "sv", "fr"})
    public String language = "en";

    private Sample sample = Sample.of("en");
    private SyntaxAnnotator annotator = StandardSyntax.of(LanguagePack.bundled("en"));

    /** Loads the language. */
    @Setup
    public void load() {
        sample = Sample.of(language);
        annotator = StandardSyntax.of(LanguagePack.bundled(language));
    }

    /** Sentences, tokens, tags, lemmas and trees of one article. */
    @Benchmark
    public Syntax trees() {
        return annotator.annotate(sample.text, sample.paragraphs, ParseLimits.standard(), diagnostic -> {});
    }

    /** The same article's page, read by jsoup. */
    @Benchmark
    public Document page() {
        return Jsoup.parse(sample.page);
    }

    /** Runs both, and prints tokens a second and how many times longer trees take than the page. */
    public static void main(String[] args) throws RunnerException {
        Times times = Times.of(SyntaxBenchmark.class);
        for (String language : new String[] {"en", "sv", "fr"}) {
            double trees = times.of(language, "trees");
            double page = times.of(language, "page");
            System.out.printf(
                    Locale.ROOT,
                    "%s: %,.0f tokens/s, %.1f times Jsoup.parse%n",
                    language,
                    tokens(language) / trees * 1e6,
                    trees / page);
        }
    }

    private static long tokens(String language) {
        SyntaxBenchmark one = new SyntaxBenchmark();
        one.language = language;
        one.load();
        return one.trees().sentences().stream()
                .mapToLong(sentence -> sentence.tokens().size())
                .sum();
    }
}
