package io.github.tidings.exchange;

import io.github.tidings.core.Actor;
import io.github.tidings.core.Article;
import io.github.tidings.core.Dateline;
import io.github.tidings.core.Diagnostic;
import io.github.tidings.core.Link;
import io.github.tidings.core.Paragraph;
import io.github.tidings.core.ParsedArticle;
import io.github.tidings.core.Timestamp;

/** Writes a parsed article. */
final class ParsedArticleWriter {
    private final JsonOutput out;
    private final PartWriter parts;
    private final FactWriter facts;

    ParsedArticleWriter(JsonOutput out) {
        this.out = out;
        this.parts = new PartWriter(out);
        this.facts = new FactWriter(out);
    }

    void write(ParsedArticle parsed) {
        out.root(() -> {
            out.field("version", JsonReader.VERSION);
            out.object("article", () -> article(parsed.article()));
            out.objects("actors", parsed.actors(), this::actor);
            out.objects("facts", parsed.facts(), facts::write);
            out.objects("considered", parsed.considered(), facts::write);
            out.objects("diagnostics", parsed.diagnostics(), this::diagnostic);
        });
    }

    private void article(Article article) {
        out.field("id", article.id());
        out.field("url", article.url());
        out.field("canonical_url", article.canonicalUrl());
        out.field("publisher", article.publisher());
        out.field("section", article.section());
        out.field("title", article.title());
        out.strings("byline", article.byline());
        out.field("published", article.published().map(Timestamp::iso));
        out.field("modified", article.modified().map(Timestamp::iso));
        out.object("dateline", article.dateline(), this::dateline);
        out.field("language", article.language());
        out.field("text", article.text());
        out.objects("paragraphs", article.paragraphs(), this::paragraph);
        out.strings("captions", article.captions());
        out.objects("links", article.links(), this::link);
        out.strings("found_in", article.foundIn());
    }

    private void dateline(Dateline dateline) {
        out.field("place", dateline.place());
        parts.span(dateline.span());
    }

    private void paragraph(Paragraph paragraph) {
        parts.span(paragraph.span());
        out.field("kind", paragraph.kind().name());
    }

    private void link(Link link) {
        out.field("text", link.text());
        out.field("url", link.url());
    }

    private void actor(Actor actor) {
        out.field("id", actor.id());
        out.field("kind", actor.kind().name());
        out.field("name", actor.name());
        out.strings("aliases", actor.aliases());
        out.strings("titles", actor.titles());
        out.field("country", actor.country());
        out.objects("mentions", actor.mentions(), parts::excerpt);
    }

    private void diagnostic(Diagnostic diagnostic) {
        out.field("code", diagnostic.code());
        out.field("message", diagnostic.message());
        diagnostic.span().ifPresent(parts::span);
    }
}
