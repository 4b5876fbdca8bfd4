package io.github.tidings.parsers;

import io.github.tidings.article.ArticleFormat;
import io.github.tidings.core.Article;
import io.github.tidings.core.Diagnostic;
import io.github.tidings.core.ParsedArticle;
import io.github.tidings.document.Document;
import io.github.tidings.document.DocumentReader;
import io.github.tidings.document.ParseLimitException;
import io.github.tidings.document.ParseLimits;
import io.github.tidings.document.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads news: raw bytes or text in, a {@link ParsedArticle} out. Immutable and thread-safe; make one and share it. Any
 * input parses, the same input always to the same result.
 *
 * <pre>{@code
 * ParsedArticle parsed = NewsParser.standard().parse(Source.of(html));
 * }</pre>
 */
public final class NewsParser {
    private final DocumentReader reader;
    private final List<ArticleFormat> formats;
    private final ParseLimits limits;

    private NewsParser(Builder builder) {
        this.reader = builder.reader.orElse(StandIn.READER);
        List<ArticleFormat> all = new ArrayList<>(builder.formats);
        all.add(StandIn.FORMAT);
        this.formats = List.copyOf(all);
        this.limits = builder.limits;
    }

    /** The parser with every format and language of this library, under the standard limits. */
    public static NewsParser standard() {
        return builder().build();
    }

    /** A builder that starts as {@link #standard()}. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Everything that the source tells: the article, its actors and its facts. Of a source with several articles (a feed)
     * the first one.
     *
     * @throws ParseLimitException if the source is larger than {@link ParseLimits#maxSourceBytes()}, before any work
     */
    public ParsedArticle parse(Source source) {
        return read(source);
    }

    /**
     * The article alone, without actors and facts, with what could not be read of it.
     *
     * @throws ParseLimitException if the source is larger than {@link ParseLimits#maxSourceBytes()}, before any work
     */
    public ParsedArticle read(Source source) {
        Document document = reader.read(source, limits);
        List<Diagnostic> diagnostics = new ArrayList<>(document.diagnostics());
        Article article = article(document, diagnostics);
        return ParsedArticle.builder()
                .article(article)
                .addAllDiagnostics(diagnostics)
                .build();
    }

    /**
     * The article alone.
     *
     * @throws ParseLimitException if the source is larger than {@link ParseLimits#maxSourceBytes()}, before any work
     */
    public Article readArticle(Source source) {
        return read(source).article();
    }

    private Article article(Document document, List<Diagnostic> diagnostics) {
        return formats.stream()
                .filter(format -> format.reads(document))
                .findFirst()
                .flatMap(format -> format.extract(document, limits, diagnostics::add).stream()
                        .findFirst())
                .orElseGet(() -> Article.builder().text("").build());
    }

    /** Builds parsers; not safe for use by several threads at once. */
    public static final class Builder {
        private final List<ArticleFormat> formats = new ArrayList<>();
        private Optional<DocumentReader> reader = Optional.empty();
        private ParseLimits limits = ParseLimits.standard();

        private Builder() {}

        /** Adds a format of your own; it is asked before those of this library. */
        public Builder format(ArticleFormat format) {
            formats.add(format);
            return this;
        }

        /** Reads bytes in a way of your own. */
        public Builder reader(DocumentReader documentReader) {
            this.reader = Optional.of(documentReader);
            return this;
        }

        /** How much of hostile input is read. */
        public Builder limits(ParseLimits parseLimits) {
            this.limits = parseLimits;
            return this;
        }

        /** The parser; the builder may go on to build others. */
        public NewsParser build() {
            return new NewsParser(this);
        }
    }
}
