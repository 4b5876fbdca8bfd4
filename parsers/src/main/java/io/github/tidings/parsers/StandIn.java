package io.github.tidings.parsers;

import io.github.tidings.article.ArticleFormat;
import io.github.tidings.core.Article;
import io.github.tidings.core.Diagnostic;
import io.github.tidings.core.Paragraph;
import io.github.tidings.core.Span;
import io.github.tidings.document.Document;
import io.github.tidings.document.DocumentReader;
import io.github.tidings.document.ParseLimitException;
import io.github.tidings.document.ParseLimits;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Reads UTF-8 text in paragraphs, until the readers proper stand. */
final class StandIn implements ArticleFormat {
    static final DocumentReader READER = (source, limits) -> {
        if (source.size() > limits.maxSourceBytes()) {
            throw new ParseLimitException("maxSourceBytes", source.size(), limits.maxSourceBytes());
        }
        String text =
                source.text().orElseGet(() -> new String(source.bytes().orElse(new byte[0]), StandardCharsets.UTF_8));
        return new Document(source, text, source.mediaType().orElse("text/plain"), List.of());
    };
    static final ArticleFormat FORMAT = new StandIn();
    private static final Pattern BLANK_LINE = Pattern.compile("\\R\\s*\\R");

    @Override
    public boolean reads(Document document) {
        return true;
    }

    @Override
    public List<Article> extract(Document document, ParseLimits limits, Consumer<Diagnostic> diagnostics) {
        Article.Builder article = Article.builder();
        article.id(document.source().id())
                .url(document.source().url())
                .published(document.source().published())
                .language(document.source().language());
        StringBuilder text = new StringBuilder();
        BLANK_LINE.splitAsStream(document.text()).map(String::strip).forEach(block -> {
            if (!block.isEmpty()) {
                text.append(text.isEmpty() ? "" : "\n\n");
                article.addParagraph(
                        Paragraph.of(Span.of(text.length(), text.length() + block.length()), Paragraph.Kind.PARAGRAPH));
                text.append(block);
            }
        });
        return List.of(article.text(text.toString()).build());
    }
}
