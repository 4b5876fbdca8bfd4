package io.github.tidings.benchmarks;

import io.github.tidings.document.ParseLimits;
import io.github.tidings.lang.LanguagePack;
import io.github.tidings.syntax.StandardSyntax;
import io.github.tidings.syntax.Syntax;
import io.github.tidings.syntax.SyntaxAnnotator;
import java.util.Locale;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.runner.RunnerException;

/** From an article's text to its trees, beside {@code Jsoup.parse} of the page that the article stands on. */
public class SyntaxBenchmark extends SampleBenchmark {
    private SyntaxAnnotator annotator = StandardSyntax.of(LanguagePack.bundled("en"));

    /** Loads the language. */
    @Setup
    public void load() {
        annotator = StandardSyntax.of(LanguagePack.bundled(language));
    }

    /** Sentences, tokens, tags, lemmas and trees of one article. */
    @Benchmark
    public Syntax trees() {
        return annotator.annotate(sample.text, sample.paragraphs, ParseLimits.standard(), diagnostic -> {});
    }

    /** Runs both, and prints tokens a second and how many times longer trees take than the page. */
    public static void main(String[] args) throws RunnerException {
        Times times = Times.of(SyntaxBenchmark.class);
        for (String language : LANGUAGES) {
            double trees = times.of(language, "trees");
            double page = times.of(language, "jsoup");
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
        one.write();
        one.load();
        return one.trees().sentences().stream()
                .mapToLong(sentence -> sentence.tokens().size())
                .sum();
    }
}
