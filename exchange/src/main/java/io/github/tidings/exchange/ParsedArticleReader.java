package io.github.tidings.exchange;

import io.github.tidings.core.Actor;
import io.github.tidings.core.Article;
import io.github.tidings.core.Dateline;
import io.github.tidings.core.Diagnostic;
import io.github.tidings.core.Link;
import io.github.tidings.core.Paragraph;
import io.github.tidings.core.ParsedArticle;

/** Reads a parsed article. */
final class ParsedArticleReader {

    ParsedArticle read(JsonInput in) {
        ParsedArticle.Builder parsed = ParsedArticle.builder();
        parsed.article(article(in.need("article")))
                .actors(in.list("actors", this::actor))
                .facts(in.list("facts", FactReader::read))
                .considered(in.list("considered", FactReader::read))
                .diagnostics(in.list("diagnostics", this::diagnostic));
        return in.make(parsed::build);
    }

    private Article article(JsonInput in) {
        Article.Builder article = Article.builder();
        article.id(in.text("id"))
                .url(in.text("url"))
                .canonicalUrl(in.text("canonical_url"))
                .publisher(in.text("publisher"))
                .section(in.text("section"))
                .title(in.text("title"))
                .byline(in.texts("byline"))
                .published(in.get("published", JsonInput::timestamp))
                .modified(in.get("modified", JsonInput::timestamp))
                .dateline(in.get("dateline", this::dateline))
                .language(in.text("language"))
                .text(in.need("text").string())
                .paragraphs(in.list("paragraphs", this::paragraph))
                .captions(in.texts("captions"))
                .links(in.list("links", this::link))
                .foundIn(in.map("found_in", JsonInput::string));
        return in.make(article::build);
    }

    private Dateline dateline(JsonInput in) {
        return in.make(() -> Dateline.of(in.need("place").string(), PartReader.span(in)));
    }

    private Paragraph paragraph(JsonInput in) {
        return Paragraph.of(PartReader.span(in), in.need("kind").constant(Paragraph.Kind.class));
    }

    private Link link(JsonInput in) {
        return Link.of(in.need("text").string(), in.need("url").string());
    }

    private Actor actor(JsonInput in) {
        Actor.Builder actor = Actor.builder();
        actor.id(in.need("id").string())
                .kind(in.need("kind").constant(Actor.Kind.class))
                .name(in.need("name").string())
                .aliases(in.texts("aliases"))
                .titles(in.texts("titles"))
                .country(in.text("country"))
                .mentions(in.list("mentions", PartReader::mention));
        return in.make(actor::build);
    }

    private Diagnostic diagnostic(JsonInput in) {
        String code = in.need("code").string();
        String message = in.need("message").string();
        return in.get("start").isPresent()
                ? Diagnostic.of(code, message, PartReader.span(in))
                : Diagnostic.of(code, message);
    }
}
