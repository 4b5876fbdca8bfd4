package io.github.tidings.parsers;

import io.github.tidings.actor.ActorResolver;
import io.github.tidings.article.ArticleFormat;
import io.github.tidings.core.Article;
import io.github.tidings.core.Diagnostic;
import io.github.tidings.core.FactType;
import io.github.tidings.core.ParsedArticle;
import io.github.tidings.document.Document;
import io.github.tidings.document.DocumentReader;
import io.github.tidings.document.ParseLimitException;
import io.github.tidings.document.ParseLimits;
import io.github.tidings.document.Source;
import io.github.tidings.document.SourceMap;
import io.github.tidings.fact.FactFinder;
import io.github.tidings.lang.LanguagePack;
import io.github.tidings.syntax.SyntaxAnnotator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads news: raw bytes or text in, a {@link ParsedArticle} out. Immutable and thread-safe; make one and share it. Any
 * input parses, the same input always to the same result. What a language needs is loaded when its first article comes.
 *
 * <pre>{@code
 * ParsedArticle parsed = NewsParser.standard().parse(Source.of(html));
 * }</pre>
 */
public final class NewsParser {
    private final DocumentReader reader;
    private final List<ArticleFormat> formats;
    private final Map<String, LazyStages> languages = new LinkedHashMap<>();
    private final ParseLimits limits;

    private NewsParser(Builder builder) {
        this.reader = builder.reader.orElseGet(DocumentReader::standard);
        List<ArticleFormat> all = new ArrayList<>(builder.formats);
        all.addAll(ArticleFormat.standard(List.copyOf(builder.packs.values())));
        this.formats = List.copyOf(all);
        this.limits = builder.limits;
        builder.packs.forEach((language, pack) -> languages.put(language, new LazyStages(pack, builder)));
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
        return facts(read(source));
    }

    /**
     * The article alone, without actors and facts, with what could not be read of it.
     *
     * @throws ParseLimitException if the source is larger than {@link ParseLimits#maxSourceBytes()}, before any work
     */
    public ParsedArticle read(Source source) {
        return readAll(source).get(0);
    }

    /**
     * Everything that each article of the source tells: a feed holds many, a page one.
     *
     * @throws ParseLimitException if the source is larger than {@link ParseLimits#maxSourceBytes()}, before any work
     */
    public List<ParsedArticle> parseAll(Source source) {
        return readAll(source).stream().map(this::facts).toList();
    }

    /**
     * The article alone.
     *
     * @throws ParseLimitException if the source is larger than {@link ParseLimits#maxSourceBytes()}, before any work
     */
    public Article readArticle(Source source) {
        return read(source).article();
    }

    /**
     * Why the article was coded as it was: its trees, and for each word that could have given a fact away the frames that
     * were tried and what came of them. Statements are found by other means and are not part of it.
     *
     * @throws ParseLimitException if the source is larger than {@link ParseLimits#maxSourceBytes()}, before any work
     */
    public Explanation explain(Source source) {
        Article article = readArticle(source);
        return article.language()
                .map(languages::get)
                .map(stages -> stages.get().explain(article, limits))
                .orElseGet(() -> new Explanation(article, List.of(), List.of()));
    }

    /**
     * Where the characters of the article's text were written, {@code Article.text()} being that of {@link #readArticle}.
     * The source is read once more for that.
     *
     * @throws ParseLimitException if the source is larger than {@link ParseLimits#maxSourceBytes()}, before any work
     */
    public SourceMap locate(Source source) {
        Document document = reader.read(source, limits);
        return formats.stream()
                .filter(format -> format.reads(document))
                .findFirst()
                .flatMap(format -> format.locate(document, limits).stream().findFirst())
                .orElseGet(() -> SourceMap.unknown(document.text()));
    }

    private List<ParsedArticle> readAll(Source source) {
        Document document = reader.read(source, limits);
        List<Diagnostic> diagnostics = new ArrayList<>(document.diagnostics());
        List<Article> articles = formats.stream()
                .filter(format -> format.reads(document))
                .findFirst()
                .map(format -> format.extract(document, limits, diagnostics::add))
                .filter(found -> !found.isEmpty())
                .orElseGet(() -> List.of(Article.builder().text("").build()));
        return articles.stream()
                .map(article -> ParsedArticle.builder()
                        .article(article)
                        .diagnostics(diagnostics)
                        .build())
                .toList();
    }

    private ParsedArticle facts(ParsedArticle read) {
        Optional<String> language = read.article().language();
        Optional<LazyStages> stages = language.map(languages::get);
        return stages.map(s -> s.get().read(read.article(), limits, read.diagnostics()))
                .orElseGet(() -> language.map(l -> unsupported(read, l)).orElse(read));
    }

    private static ParsedArticle unsupported(ParsedArticle read, String language) {
        ParsedArticle.Builder article = ParsedArticle.builder();
        return article.from(read)
                .addDiagnostic(Diagnostic.of(
                        "language-unsupported", "no facts: there is no language pack for \"" + language + "\""))
                .build();
    }

    /** Builds parsers; not safe for use by several threads at once. */
    public static final class Builder {
        private final List<ArticleFormat> formats = new ArrayList<>();
        private final Map<String, LanguagePack> packs = new LinkedHashMap<>();
        final Map<String, SyntaxAnnotator> syntax = new LinkedHashMap<>();
        final Map<String, ActorResolver> actors = new LinkedHashMap<>();
        final List<FactFinder> finders = new ArrayList<>();
        final Set<FactType> kinds = EnumSet.allOf(FactType.class);
        private Optional<DocumentReader> reader = Optional.empty();
        private ParseLimits limits = ParseLimits.standard();

        private Builder() {
            List.of("en", "sv", "fr").forEach(language -> packs.put(language, LanguagePack.bundled(language)));
        }

        /** Adds a format of your own; it is asked before those of this library. */
        public Builder format(ArticleFormat format) {
            formats.add(format);
            return this;
        }

        /** Adds a language, or replaces the one of the same code. */
        public Builder language(LanguagePack pack) {
            packs.put(pack.language(), pack);
            return this;
        }

        /** Finds the trees of a language in a way of your own. */
        public Builder syntax(String language, SyntaxAnnotator annotator) {
            syntax.put(language, annotator);
            return this;
        }

        /** Finds the actors of a language in a way of your own. */
        public Builder actors(String language, ActorResolver resolver) {
            actors.put(language, resolver);
            return this;
        }

        /** Adds a finder of your own facts; it is asked after those of this library, in every language. */
        public Builder finder(FactFinder finder) {
            finders.add(finder);
            return this;
        }

        /**
         * Only these kinds of facts are looked for, instead of all; those of your own finders are found in any case. Statements
         * alone take a fraction of the time. With no kind, nothing but articles and actors is found.
         */
        public Builder kinds(Collection<FactType> asked) {
            kinds.clear();
            kinds.addAll(asked);
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
