package io.github.tidings.article;

import io.github.tidings.core.Article;
import io.github.tidings.core.Diagnostic;
import io.github.tidings.document.Document;
import io.github.tidings.document.ParseLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The news of agencies in JSON: ninjs, versions 1 to 3, and schema.org articles; an object, or a list of them. */
final class NewsJsonFormat implements ArticleFormat {
    private static final int MOST_ITEMS = 10_000;
    private static final int DEPTH = 64;
    private static final List<String> TITLES = List.of("headline", "headlines", "title", "name");
    private static final List<String> MARKUP = List.of("body_xhtml", "body_html", "body_sanitized");
    private static final List<String> PLAIN = List.of("body_text", "articleBody", "body");
    private static final List<String> PUBLISHED =
            List.of("firstcreated", "firstCreated", "versioncreated", "versionCreated", "datePublished", "published");
    private static final List<String> AUTHORS = List.of("byline", "by", "author", "authors");
    private static final List<String> URLS = List.of("url", "canonical_url", "uri");

    private final HtmlBody body;
    private final AuthorNames names;
    private final TimestampReader times;
    private final Assembly assembly;

    NewsJsonFormat(HtmlBody body, ArticleWords words, Assembly assembly) {
        this.body = body;
        this.names = new AuthorNames(words);
        this.times = new TimestampReader(new VisibleDates(words));
        this.assembly = assembly;
    }

    @Override
    public boolean reads(Document document) {
        return document.mediaType().endsWith("/json") || document.mediaType().endsWith("+json");
    }

    @Override
    public List<Article> extract(Document document, ParseLimits limits, Consumer<Diagnostic> diagnostics) {
        List<Article> articles = new ArrayList<>();
        for (Json root : JsonReader.read(document.text(), DEPTH)) {
            for (Json item : items(root)) {
                if (articles.size() == MOST_ITEMS) {
                    diagnostics.accept(Diagnostic.of("items-cut", "only the first " + MOST_ITEMS + " items are read"));
                    return articles;
                }
                if (item.isObject()) {
                    articles.add(
                            assembly.article(document.source(), draft(item, limits, diagnostics), limits, diagnostics));
                }
            }
        }
        return articles.isEmpty()
                ? List.of(assembly.article(document.source(), new Draft(), limits, diagnostics))
                : articles;
    }

    /** A package of items may wrap them. */
    private static List<Json> items(Json root) {
        for (String wrapper : List.of("items", "articles", "data")) {
            if (root.get(wrapper).isList()) {
                return root.get(wrapper).items();
            }
        }
        return root.items();
    }

    private Draft draft(Json item, ParseLimits limits, Consumer<Diagnostic> diagnostics) {
        Draft draft = new Draft();
        draft.title = first(item, TITLES).map(Blanks::fold);
        draft.published = first(item, PUBLISHED).flatMap(times::read);
        draft.modified = first(item, List.of("versioncreated", "versionCreated", "dateModified"))
                .flatMap(times::read);
        draft.byline = names.all(AUTHORS.stream()
                .flatMap(name -> values(item.get(name)).stream())
                .toList());
        draft.canonicalUrl = first(item, URLS);
        draft.publisher = first(item, List.of("source", "provider", "publisher", "infosources"));
        draft.section = first(item, List.of("articleSection", "genre"));
        draft.title.ifPresent(t -> draft.found("title", "json"));
        draft.published.ifPresent(t -> draft.found("published", "json"));
        fillBody(item, draft, limits, diagnostics);
        return draft;
    }

    private void fillBody(Json item, Draft draft, ParseLimits limits, Consumer<Diagnostic> diagnostics) {
        Optional<String> markup = first(item, MARKUP);
        Optional<String> plain = first(item, PLAIN);
        for (Json variant : item.get("bodies").items()) {
            boolean html = variant.get("contenttype")
                    .string()
                    .or(() -> variant.get("contentType").string())
                    .filter(t -> t.contains("html"))
                    .isPresent();
            Optional<String> value = variant.get("value").string();
            markup = markup.or(() -> html ? value : Optional.empty());
            plain = plain.or(() -> html ? Optional.empty() : value);
        }
        if (markup.isPresent()) {
            body.fill(body.read(markup.get(), limits, diagnostics), draft);
        } else {
            draft.body.addAll(PlainLines.read(plain.orElse("")));
        }
    }

    private static Optional<String> first(Json item, List<String> names) {
        return names.stream()
                .flatMap(name -> values(item.get(name)).stream())
                .filter(v -> !v.isBlank())
                .findFirst();
    }

    /** Strings, and the names or values of objects, one or many. */
    private static List<String> values(Json json) {
        List<String> values = new ArrayList<>();
        for (Json one : json.items()) {
            one.string()
                    .or(() -> one.get("value").string())
                    .or(() -> one.get("name").string())
                    .ifPresent(values::add);
        }
        return values;
    }
}
