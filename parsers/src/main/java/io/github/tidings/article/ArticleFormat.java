package io.github.tidings.article;

import io.github.tidings.core.Article;
import io.github.tidings.core.Diagnostic;
import io.github.tidings.document.Document;
import io.github.tidings.document.ParseLimits;
import io.github.tidings.document.SourceMap;
import io.github.tidings.lang.LanguagePack;
import io.github.tidings.lang.LanguageTeller;
import java.util.List;
import java.util.function.Consumer;

/** One format that articles come in. Implementations are thread-safe and never throw, whatever the document. */
public interface ArticleFormat {

    /** Whether this format reads the document; the first one that does is asked. */
    boolean reads(Document document);

    /**
     * The articles of the document: one for a page, one for each item of a feed. Of a page that is no article, one with an
     * empty body and a diagnostic that says so.
     */
    List<Article> extract(Document document, ParseLimits limits, Consumer<Diagnostic> diagnostics);

    /**
     * Where the bodies of the articles were written, one map for each article that {@link #extract} finds under the same
     * limits, in its order. The document is read once more for that; who does not ask pays nothing. A format that does not
     * keep the places of its characters gives maps that know none.
     */
    default List<SourceMap> locate(Document document, ParseLimits limits) {
        return extract(document, limits, d -> {}).stream()
                .map(article -> SourceMap.unknown(document.text()))
                .toList();
    }

    /**
     * The formats of this library in the order in which they are tried; the last one, plain text, reads everything.
     *
     * @param packs the languages whose words mark bylines, dates and furniture, and that bodies are told to be in
     */
    static List<ArticleFormat> standard(List<LanguagePack> packs) {
        ArticleWords words = new ArticleWords(packs);
        Assembly assembly = new Assembly(words, LanguageTeller.of(packs));
        HtmlBody body = new HtmlBody(words);
        return List.of(
                new HtmlFormat(body, words, assembly),
                new FeedFormat(body, words, assembly),
                new NewsJsonFormat(body, words, assembly),
                new PlainTextFormat(words, assembly));
    }
}
