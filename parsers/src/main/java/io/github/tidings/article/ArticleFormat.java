package io.github.tidings.article;

import io.github.tidings.core.Article;
import io.github.tidings.core.Diagnostic;
import io.github.tidings.document.Document;
import io.github.tidings.document.ParseLimits;
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
}
