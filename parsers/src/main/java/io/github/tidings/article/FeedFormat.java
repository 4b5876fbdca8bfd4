package io.github.tidings.article;

import io.github.tidings.core.Article;
import io.github.tidings.core.Diagnostic;
import io.github.tidings.document.Document;
import io.github.tidings.document.ParseLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** RSS and Atom: one article an item. Entities are never resolved beyond the predefined ones, nothing is fetched. */
final class FeedFormat implements ArticleFormat {
    private static final List<String> BODIES = List.of("content:encoded", "content", "description", "summary");
    private static final List<String> PUBLISHED = List.of("pubdate", "published", "dc:date", "issued");
    private static final List<String> AUTHORS = List.of("dc:creator", "author");
    private static final int MOST_ITEMS = 10_000;

    private final HtmlBody body;
    private final AuthorNames names;
    private final TimestampReader times;
    private final Assembly assembly;

    FeedFormat(HtmlBody body, ArticleWords words, Assembly assembly) {
        this.body = body;
        this.names = new AuthorNames(words);
        this.times = new TimestampReader(new VisibleDates(words));
        this.assembly = assembly;
    }

    @Override
    public boolean reads(Document document) {
        String type = document.mediaType();
        return type.endsWith("/xml") || type.endsWith("+xml") && !type.equals("application/xhtml+xml");
    }

    @Override
    public List<Article> extract(Document document, ParseLimits limits, Consumer<Diagnostic> diagnostics) {
        Parser parser = Parser.xmlParser().setMaxDepth(limits.maxDepth());
        org.jsoup.nodes.Document feed = parser.parseInput(document.text(), "");
        Optional<String> publisher = Optional.ofNullable(feed.selectFirst("channel > title, feed > title"))
                .map(ShortText::of)
                .filter(t -> !t.isEmpty());
        List<Article> articles = new ArrayList<>();
        for (Element item : feed.select("item, entry")) {
            if (articles.size() == MOST_ITEMS) {
                diagnostics.accept(Diagnostic.of("items-cut", "only the first " + MOST_ITEMS + " items are read"));
                break;
            }
            articles.add(assembly.article(
                    document.source(), item(item, publisher, limits, diagnostics), limits, diagnostics));
        }
        return articles.isEmpty()
                ? List.of(assembly.article(document.source(), new Draft(), limits, diagnostics))
                : articles;
    }

    private Draft item(Element item, Optional<String> publisher, ParseLimits limits, Consumer<Diagnostic> diagnostics) {
        Draft draft = new Draft();
        draft.title = text(item, List.of("title")).map(t -> Blanks.fold(Parser.unescapeEntities(t, false)));
        draft.published = text(item, PUBLISHED).flatMap(times::read);
        draft.modified = text(item, List.of("updated")).flatMap(times::read);
        draft.byline = text(item, AUTHORS).map(names::split).orElse(List.of());
        draft.section = text(item, List.of("category"));
        draft.publisher = publisher;
        draft.canonicalUrl = link(item);
        draft.url = draft.canonicalUrl;
        draft.title.ifPresent(t -> draft.found("title", "title"));
        draft.published.ifPresent(t -> draft.found("published", "feed"));
        Optional<Element> markup = child(item, BODIES);
        markup.map(FeedFormat::html).ifPresent(html -> body.fill(body.read(html, limits, diagnostics), draft));
        return draft;
    }

    private static Optional<String> link(Element item) {
        return child(item, List.of("link"))
                .map(link -> link.attr("href").isEmpty() ? ShortText.of(link) : link.attr("href"))
                .filter(link -> !link.isEmpty());
    }

    /** Markup that is escaped, stands in a CDATA section, or is part of the feed's own. */
    private static String html(Element content) {
        return content.childrenSize() > 0 ? content.html() : content.wholeText();
    }

    private static Optional<String> text(Element item, List<String> tags) {
        return child(item, tags).map(ShortText::of).filter(t -> !t.isEmpty());
    }

    private static Optional<Element> child(Element item, List<String> tags) {
        for (String tag : tags) {
            for (Element child : item.children()) {
                if (child.tagName().toLowerCase(Locale.ROOT).equals(tag)) {
                    return Optional.of(child);
                }
            }
        }
        return Optional.empty();
    }
}
