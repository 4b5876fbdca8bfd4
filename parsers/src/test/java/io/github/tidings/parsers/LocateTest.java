package io.github.tidings.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidings.core.Article;
import io.github.tidings.core.Span;
import io.github.tidings.document.Source;
import io.github.tidings.document.SourceMap;
import org.junit.jupiter.api.Test;

class LocateTest {
    private static final NewsParser PARSER = NewsParser.standard();

    @Test
    void wordsOfAnArticleAreFoundInItsPage() {
        String page =
                "<article><p>The council of Norland &amp; its envoys <b>met on</b> Monday, the mayor said in the town hall.</p>"
                        + "<p>They had not met since the bridge in the north was closed in May, a spokesman added.</p></article>";
        Source source = Source.builder().text(page).mediaType("text/html").build();
        Article article = PARSER.readArticle(source);
        SourceMap map = PARSER.locate(source);
        int start = article.text().indexOf("& its");
        Span words = Span.of(start, article.text().indexOf(" Monday"));
        assertThat(words.in(article.text())).isEqualTo("& its envoys met on");
        assertThat(map.of(words))
                .hasValueSatisfying(at -> assertThat(at.in(page)).isEqualTo("&amp; its envoys <b>met on"));
    }

    @Test
    void theMapOfNothingKnowsNothing() {
        assertThat(PARSER.locate(Source.of("")).at(0)).isEmpty();
    }
}
