package io.github.tidings.article;

import io.github.tidings.core.Article;
import io.github.tidings.core.Diagnostic;
import io.github.tidings.core.Paragraph;
import io.github.tidings.core.Span;
import io.github.tidings.document.Document;
import io.github.tidings.document.ParseLimits;
import io.github.tidings.document.Source;
import io.github.tidings.document.SourceMap;
import io.github.tidings.lang.LanguageTeller;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Makes the article of a draft: joins its blocks, tells its language, lets the caller's knowledge win. */
final class Assembly {
    private final LanguageTeller languages;
    private final Datelines datelines;

    Assembly(ArticleWords words, LanguageTeller languages) {
        this.languages = languages;
        this.datelines = new Datelines(words);
    }

    Article article(Source source, Draft draft, ParseLimits limits, Consumer<Diagnostic> diagnostics) {
        List<Paragraph> paragraphs = new ArrayList<>();
        String text = join(draft.body, paragraphs, limits, diagnostics);
        if (text.isEmpty()) {
            diagnostics.accept(Diagnostic.of("no-body", "the source holds no article"));
        }
        if (source.published().isPresent()) {
            draft.found("published", "source");
        }
        return Article.builder()
                .id(source.id())
                .url(source.url().or(() -> draft.url))
                .canonicalUrl(draft.canonicalUrl)
                .publisher(draft.publisher)
                .section(draft.section)
                .title(draft.title)
                .byline(draft.byline)
                .published(source.published().or(() -> draft.published))
                .modified(draft.modified)
                .dateline(datelines.find(text, paragraphs))
                .language(language(source, text, draft, diagnostics))
                .text(text)
                .paragraphs(paragraphs)
                .captions(draft.captions)
                .links(draft.links)
                .foundIn(draft.foundIn)
                .build();
    }

    /** Where the text that {@link #article} joins was written. */
    SourceMap sourceMap(Document document, Draft draft, ParseLimits limits) {
        List<Paragraph> paragraphs = new ArrayList<>();
        String text = join(draft.body, paragraphs, limits, d -> {});
        SourceMap.Builder map = SourceMap.builder(document.text(), text.length());
        for (int i = 0; i < paragraphs.size(); i++) {
            Span words = paragraphs.get(i).span();
            Origins origins = draft.body.get(i).origins();
            for (int at = words.start(); at < words.end(); at++) {
                int index = at;
                origins.at(at - words.start()).ifPresent(range -> map.put(index, range));
            }
        }
        return map.build();
    }

    private static String join(
            List<Block> body, List<Paragraph> paragraphs, ParseLimits limits, Consumer<Diagnostic> diagnostics) {
        StringBuilder text = new StringBuilder();
        for (Block block : body) {
            int start = text.isEmpty() ? 0 : text.length() + 2;
            int room = limits.maxBodyLength() - start;
            String words = block.text().length() > room ? cut(block.text(), room) : block.text();
            if (!words.isEmpty()) {
                text.append(text.isEmpty() ? "" : "\n\n").append(words);
                paragraphs.add(Paragraph.of(Span.of(start, text.length()), block.kind()));
            }
            if (words.length() < block.text().length()) {
                diagnostics.accept(Diagnostic.of(
                        "body-cut",
                        "the body is longer than the " + limits.maxBodyLength() + " of ParseLimits.maxBodyLength"));
                break;
            }
        }
        return text.toString();
    }

    /** The first words that there is room for. */
    private static String cut(String words, int room) {
        int end = room <= 0 ? -1 : words.lastIndexOf(' ', room);
        return end <= 0 ? "" : words.substring(0, end);
    }

    /** The caller's word, else what the words of the body say; what the page says of itself is often wrong. */
    private Optional<String> language(Source source, String text, Draft draft, Consumer<Diagnostic> diagnostics) {
        if (source.language().isPresent()) {
            draft.found("language", "source");
            return source.language();
        }
        Optional<String> told = languages.tell(text);
        if (told.isPresent()) {
            draft.found("language", "text");
        } else if (!text.isEmpty()) {
            diagnostics.accept(Diagnostic.of(
                    "language-unsupported",
                    "the words of the body are of no language known here"
                            + draft.language.map(l -> "; the page says " + l).orElse("")));
        }
        return told;
    }
}
