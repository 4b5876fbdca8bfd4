package io.github.tidings.article;

import io.github.tidings.core.Article;
import io.github.tidings.core.Diagnostic;
import io.github.tidings.document.Document;
import io.github.tidings.document.ParseLimits;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A web page. */
final class HtmlFormat implements ArticleFormat {
    private final CueLines cues;
    private final Assembly assembly;

    HtmlFormat(ArticleWords words, Assembly assembly) {
        this.cues = new CueLines(words);
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
        draft.title = Optional.of(Blanks.fold(page.title())).filter(t -> !t.isEmpty());
        for (Element p : page.select("p")) {
            String text = Blanks.fold(p.text());
            if (!text.isEmpty() && !cues.isFurniture(text)) {
                draft.body.add(Block.paragraph(text));
            }
        }
        return List.of(assembly.article(document.source(), draft, limits, diagnostics));
    }
}
