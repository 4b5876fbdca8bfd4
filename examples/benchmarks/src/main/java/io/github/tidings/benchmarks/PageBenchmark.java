package io.github.tidings.benchmarks;

import io.github.tidings.core.Article;
import io.github.tidings.core.FactType;
import io.github.tidings.core.ParsedArticle;
import io.github.tidings.document.Source;
import io.github.tidings.parsers.NewsParser;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.runner.RunnerException;

/** From a page to its article, and from an article's text to its statements and to all its facts, beside {@code Jsoup.parse} of the page. */
public class PageBenchmark extends SampleBenchmark {
    private static final NewsParser ALL = NewsParser.standard();
    private static final NewsParser STATEMENTS =
            NewsParser.builder().kinds(List.of(FactType.STATEMENT)).build();

    private Source text = text(sample, "en");
    private Source page = Source.of(sample.page);

    /** Makes the sources. */
    @Setup
    public void load() {
        text = text(sample, language);
        page = Source.of(sample.page);
    }

    private static Source text(Sample sample, String language) {
        return Source.builder().text(sample.text).language(language).build();
    }

    /** The article of the page. */
    @Benchmark
    public Article article() {
        return ALL.readArticle(page);
    }

    /** Facts of all kinds. */
    @Benchmark
    public ParsedArticle facts() {
        return ALL.parse(text);
    }

    /** Statements alone. */
    @Benchmark
    public ParsedArticle statements() {
        return STATEMENTS.parse(text);
    }

    /** Runs all, and prints characters a second and how many times longer than jsoup each takes. */
    public static void main(String[] args) throws RunnerException {
        Times times = Times.of(PageBenchmark.class);
        for (String language : LANGUAGES) {
            System.out.printf(
                    Locale.ROOT,
                    "%s article: %.1f times Jsoup.parse%n",
                    language,
                    times.of(language, "article") / times.of(language, "jsoup"));
            for (String what : new String[] {"statements", "facts"}) {
                double time = times.of(language, what);
                System.out.printf(
                        Locale.ROOT,
                        "%s %s: %,.0f characters/s, %.1f times Jsoup.parse%n",
                        language,
                        what,
                        Sample.of(language).text.length() / time * 1e6,
                        time / times.of(language, "jsoup"));
            }
        }
    }
}
