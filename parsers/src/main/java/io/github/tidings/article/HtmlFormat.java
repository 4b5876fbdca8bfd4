package io.github.tidings.article;

import io.github.tidings.core.Article;
import io.github.tidings.core.Diagnostic;
import io.github.tidings.document.Document;
import io.github.tidings.document.ParseLimits;
import java.util.List;
import java.util.function.Consumer;
import org.jsoup.parser.Parser;

/** A web page. */
final class HtmlFormat implements ArticleFormat {
    private final BodyFilter filter;
    private final Furniture furniture = Furniture.load();
    private final PageMetadata metadata;
    private final Assembly assembly;

    HtmlFormat(ArticleWords words, Assembly assembly) {
        this.filter = new BodyFilter(words);
        this.metadata = new PageMetadata(words);
        this.assembly = assembly;
    }

    @Override
    public boolean reads(Document document) {
        return document.mediaType().equals("text/html") || document.mediaType().equals("application/xhtml+xml");
    }

    @Override
    public List<Article> extract(Document document, ParseLimits limits, Consumer<Diagnostic> diagnostics) {
        Parser parser = Parser.htmlParser().setMaxDepth(limits.maxDepth());
        org.jsoup.nodes.Document page = parser.parseInput(document.text(), "");
        Draft draft = new Draft();
        Page read = PageReader.read(page, furniture);
        metadata.fill(read, draft);
        if (!read.blocks().isEmpty()) {
            BodyFinder finder = new BodyFinder(read, furniture);
            Box body = finder.find();
            filter.fill(read, body, finder.cut(), draft);
        }
        return List.of(assembly.article(document.source(), draft, limits, diagnostics));
    }
}
