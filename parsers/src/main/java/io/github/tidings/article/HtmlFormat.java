package io.github.tidings.article;

import io.github.tidings.core.Article;
import io.github.tidings.core.Diagnostic;
import io.github.tidings.document.Document;
import io.github.tidings.document.ParseLimits;
import io.github.tidings.document.SourceMap;
import java.util.List;
import java.util.function.Consumer;

/** A web page. */
final class HtmlFormat implements ArticleFormat {
    private final HtmlBody body;
    private final PageMetadata metadata;
    private final Assembly assembly;

    HtmlFormat(HtmlBody body, ArticleWords words, Assembly assembly) {
        this.body = body;
        this.metadata = new PageMetadata(words);
        this.assembly = assembly;
    }

    @Override
    public boolean reads(Document document) {
        return document.mediaType().equals("text/html") || document.mediaType().equals("application/xhtml+xml");
    }

    @Override
    public List<Article> extract(Document document, ParseLimits limits, Consumer<Diagnostic> diagnostics) {
        Draft draft = draft(body.read(document.text(), limits, diagnostics), diagnostics);
        return List.of(assembly.article(document.source(), draft, limits, diagnostics));
    }

    @Override
    public List<SourceMap> locate(Document document, ParseLimits limits) {
        Draft draft = draft(body.trace(document.text(), limits), d -> {});
        return List.of(assembly.sourceMap(document, draft, limits));
    }

    private Draft draft(Page page, Consumer<Diagnostic> diagnostics) {
        LinkedData data = LinkedData.read(page.marks().linkedData);
        Draft draft = new Draft();
        metadata.fill(page, data, draft);
        body.fill(page, draft);
        PageKind.of(page, data, draft).ifPresent(kind -> {
            diagnostics.accept(kind);
            draft.body.clear();
            draft.links.clear();
        });
        return draft;
    }
}
