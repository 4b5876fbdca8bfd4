package io.github.tidings.article;

import io.github.tidings.core.Article;
import io.github.tidings.core.Diagnostic;
import io.github.tidings.document.Document;
import io.github.tidings.document.DocumentReader;
import io.github.tidings.document.ParseLimits;
import io.github.tidings.document.Source;
import io.github.tidings.document.SourceMap;
import io.github.tidings.lang.LanguagePack;
import java.util.ArrayList;
import java.util.List;

/** Articles of sources, as the pipeline's first two stages read them. */
final class Articles {
    private static final List<LanguagePack> PACKS =
            List.of(LanguagePack.bundled("en"), LanguagePack.bundled("sv"), LanguagePack.bundled("fr"));
    private static final List<ArticleFormat> FORMATS = ArticleFormat.standard(PACKS);
    static final ArticleWords WORDS = new ArticleWords(PACKS);

    private Articles() {}

    record Reading(List<Article> articles, List<Diagnostic> diagnostics) {
        Article article() {
            return articles.get(0);
        }

        List<String> codes() {
            return diagnostics.stream().map(Diagnostic::code).toList();
        }

        List<String> paragraphs() {
            return article().paragraphs().stream().map(article()::text).toList();
        }
    }

    static Reading read(Source source, ParseLimits limits) {
        Document document = DocumentReader.standard().read(source, limits);
        List<Diagnostic> diagnostics = new ArrayList<>(document.diagnostics());
        for (ArticleFormat format : FORMATS) {
            if (format.reads(document)) {
                return new Reading(format.extract(document, limits, diagnostics::add), diagnostics);
            }
        }
        throw new AssertionError("plain text reads everything");
    }

    /** Where the body of the first article of that text was written. */
    static SourceMap locate(String type, String text) {
        return locate(Source.builder().text(text).mediaType(type).build());
    }

    static SourceMap locate(Source source) {
        Document document = DocumentReader.standard().read(source, ParseLimits.standard());
        for (ArticleFormat format : FORMATS) {
            if (format.reads(document)) {
                return format.locate(document, ParseLimits.standard()).get(0);
            }
        }
        throw new AssertionError("plain text reads everything");
    }

    static Reading plain(String text) {
        return as("text/plain", text);
    }

    static Reading html(String text) {
        return as("text/html", text);
    }

    static Reading as(String type, String text) {
        return read(Source.builder().text(text).mediaType(type).build(), ParseLimits.standard());
    }
}
