package io.github.tidings.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidings.core.Article;
import io.github.tidings.core.Span;
import io.github.tidings.document.ParseLimits;
import io.github.tidings.document.Source;
import io.github.tidings.document.SourceMap;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents with the article they hold beside them: {@code corpus/LANGUAGE/NAME} and {@code NAME.article}. */
class ArticleGoldenTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"en/envoys.html", "en/council.html", "en/agency.json", "sv/sandebud.txt", "fr/depeches.xml"})
    void theArticleIsTheOneBesideTheDocument(String name) throws IOException, URISyntaxException {
        Article article =
                Articles.read(Source.of(file(name)), ParseLimits.standard()).article();
        assertThat(written(article)).isEqualTo(Files.readString(file(name + ".article")));
    }

    /** Of each paragraph the markup that it was read from stands in {@code NAME.source}. */
    @ParameterizedTest
    @ValueSource(strings = {"en/envoys.html", "en/council.html", "sv/sandebud.txt"})
    void theParagraphsStandInTheDocumentWhereTheMapSaysSo(String name) throws IOException, URISyntaxException {
        Source source = Source.of(file(name));
        Article article = Articles.read(source, ParseLimits.standard()).article();
        SourceMap map = Articles.locate(source);
        StringBuilder out = new StringBuilder();
        article.paragraphs().forEach(paragraph -> {
            Span at = map.of(paragraph.span()).orElseThrow();
            out.append(at.start())
                    .append('-')
                    .append(at.end())
                    .append(": ")
                    .append(at.in(map.document()))
                    .append("\n\n");
        });
        assertThat(out).hasToString(Files.readString(file(name + ".source")));
    }

    private static Path file(String name) throws URISyntaxException {
        return Path.of(Objects.requireNonNull(ArticleGoldenTest.class.getResource("/corpus/" + name), name)
                .toURI());
    }

    static String written(Article article) {
        StringBuilder out = new StringBuilder();
        out.append("title: ").append(article.title().orElse("")).append('\n');
        out.append("byline: ").append(String.join("; ", article.byline())).append('\n');
        out.append("published: ")
                .append(article.published().map(t -> t.iso()).orElse(""))
                .append('\n');
        out.append("publisher: ").append(article.publisher().orElse("")).append('\n');
        out.append("language: ").append(article.language().orElse("")).append('\n');
        out.append("dateline: ")
                .append(article.dateline().map(d -> d.place()).orElse(""))
                .append('\n');
        out.append("captions: ").append(String.join("; ", article.captions())).append('\n');
        article.paragraphs()
                .forEach(p -> out.append('\n')
                        .append(p.kind())
                        .append(": ")
                        .append(article.text(p))
                        .append('\n'));
        return out.toString();
    }
}
