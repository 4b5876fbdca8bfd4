package io.github.tidings.dossier;

import io.github.tidings.core.Article;
import io.github.tidings.core.Dossier;
import io.github.tidings.core.Fact;
import io.github.tidings.core.ParsedArticle;
import io.github.tidings.core.Timestamp;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One merging of articles into a dossier. */
final class Merge {
    private final Dossier.Builder dossier = Dossier.builder();
    private final Cast cast = new Cast();
    private final Tellings tellings = new Tellings(cast::named);
    private final Reprints reprints = new Reprints();
    private final Set<String> entryIds = new HashSet<>();

    Dossier merge(List<ParsedArticle> articles) {
        articles.forEach(this::add);
        return dossier.actors(cast.members())
                .facts(tellings.facts())
                .disagreements(tellings.disagreements())
                .build();
    }

    private void add(ParsedArticle parsed) {
        Dossier.Entry entry = entry(parsed.article());
        dossier.addArticle(entry);
        Map<String, String> ids = cast.admit(entry.id(), parsed.actors());
        Optional<LocalDate> published = parsed.article().published().map(Timestamp::date);
        for (Fact fact : parsed.facts()) {
            tellings.add(entry.id(), published, fact, ids);
        }
    }

    private Dossier.Entry entry(Article article) {
        String id = entryId(article);
        Dossier.Entry.Builder entry = Dossier.Entry.builder();
        return entry.id(id)
                .sameStoryAs(reprints.earlier(id, article.text()))
                .url(article.url().or(article::canonicalUrl))
                .title(article.title())
                .published(article.published())
                .publisher(article.publisher())
                .language(article.language())
                .build();
    }

    /** The article's own name, else its address, else its number; numbered where two articles share it. */
    private String entryId(Article article) {
        String name = article.id().or(article::url).orElse("article");
        String id = name;
        for (int n = 2; !entryIds.add(id); n++) {
            id = name + "-" + n;
        }
        return id;
    }
}
