package io.github.tidings.article;

import io.github.tidings.core.Diagnostic;
import io.github.tidings.document.ParseLimits;
import java.util.function.Consumer;

/** The way from markup to the body of a draft. Thread-safe. */
final class HtmlBody {
    private final Furniture furniture = Furniture.load();
    private final BodyFilter filter;

    HtmlBody(ArticleWords words) {
        filter = new BodyFilter(words);
    }

    /** Parses markup and reads its blocks, with where their characters were written. */
    Page trace(String html, ParseLimits limits) {
        return PageReader.read(Markup.parse(html, true, limits, d -> {}), furniture, html);
    }

    /** Parses markup and reads its blocks. */
    Page read(String html, ParseLimits limits, Consumer<Diagnostic> diagnostics) {
        Page page = PageReader.read(Markup.parse(html, false, limits, diagnostics), furniture);
        if (page.depth() >= limits.maxDepth() - 1) {
            diagnostics.accept(Diagnostic.of(
                    "depth-cut", "elements nest deeper than the " + limits.maxDepth() + " of ParseLimits.maxDepth"));
        }
        if (page.marks().isCrowded()) {
            diagnostics.accept(Diagnostic.of(
                    "attributes-cut",
                    "of an element only the first " + PageMarks.MOST_ATTRIBUTES + " attributes are read"));
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
