package io.github.tidings.article;

import io.github.tidings.core.Diagnostic;
import io.github.tidings.document.ParseLimits;
import java.util.function.Consumer;
import org.jsoup.parser.Parser;

/** The way from markup to the body of a draft. Thread-safe. */
final class HtmlBody {
    private final Furniture furniture = Furniture.load();
    private final BodyFilter filter;

    HtmlBody(ArticleWords words) {
        filter = new BodyFilter(words);
    }

    /** Parses markup and reads its blocks, with where their characters were written. */
    Page trace(String html, ParseLimits limits) {
        Parser parser = Parser.htmlParser().setMaxDepth(limits.maxDepth()).setTrackPosition(true);
        return PageReader.read(parser.parseInput(html, ""), furniture, html);
    }

    /** Parses markup and reads its blocks. */
    Page read(String html, ParseLimits limits, Consumer<Diagnostic> diagnostics) {
        Parser parser = Parser.htmlParser().setMaxDepth(limits.maxDepth());
        Page page = PageReader.read(parser.parseInput(html, ""), furniture);
        if (page.depth() >= limits.maxDepth() - 1) {
            diagnostics.accept(Diagnostic.of(
                    "depth-cut", "elements nest deeper than the " + limits.maxDepth() + " of ParseLimits.maxDepth"));
        }
        return page;
    }

    /** Fills the body, the captions and the links of the draft; its title and byline are known by now. */
    void fill(Page page, Draft draft) {
        if (!page.blocks().isEmpty()) {
            BodyFinder finder = new BodyFinder(page, furniture);
            BodyFinder.Stretch body = finder.find();
            filter.fill(page, body, finder.cut(), draft);
        }
    }
}
