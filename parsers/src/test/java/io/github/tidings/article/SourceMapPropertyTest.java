package io.github.tidings.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidings.core.Article;
import io.github.tidings.core.Span;
import io.github.tidings.document.SourceMap;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.parser.Parser;

/** Every character of a body that has a place stands there, but for entities and white space. */
class SourceMapPropertyTest {

    @Provide
    Arbitrary<String> pages() {
        return pieces(
                "<p>",
                "</p>",
                "<div>",
                "</div>",
                "<b>",
                "</b>",
                "<a href=x>",
                "</a>",
                "<br>",
                "<table>",
                "<tr>",
                "<td>",
                "</table>",
                "<li>",
                "<!-- note -->",
                "<svg>",
                "<![CDATA[",
                "]]>",
                "&amp;",
                "&amp",
                "&lt;b&gt;",
                "&nbsp;",
                "&notit;",
                "&#8211;",
                "&#x1F600;",
                "&fjlig;",
                "&unknown;",
                "AT&T",
                "\u0000",
                "\u00ad");
    }

    @Provide
    Arbitrary<String> texts() {
        return pieces(
                "* ", "- ", "# ", "Latest stories", "By Ann Lee", "Photo: Bo Ek", "\r", "\u00a0", "\u200b", "&amp;");
    }

    private static Arbitrary<String> pieces(String... others) {
        Arbitrary<String> words = Arbitraries.of(
                "The council has met in the town again, she said.",
                "Nine boats lie in the harbour of Port Vale until the storm is over.",
                "Talks go on — slowly.",
                " ",
                "\n",
                "\r\n",
                "\n\n",
                "\uD83D\uDE00");
        return Arbitraries.oneOf(words, Arbitraries.of(others))
                .list()
                .ofMaxSize(40)
                .map(list -> String.join("", list));
    }

    @Property(tries = 500)
    void charactersOfPagesStandWhereTheyAreSaidToStand(@ForAll("pages") String page) {
        check(Articles.html(page).article(), Articles.locate("text/html", page));
    }

    @Property(tries = 300)
    void charactersOfPlainTextAllHaveTheirPlace(@ForAll("texts") String text) {
        Article article = Articles.plain(text).article();
        SourceMap map = Articles.locate("text/plain", text);
        check(article, map);
        article.paragraphs()
                .forEach(p -> assertThat(map.at(p.span().start()))
                        .hasValueSatisfying(at -> assertThat(at.length()).isEqualTo(1)));
        assertThat(known(article, map))
                .isEqualTo(article.text().replace("\n\n", "").length());
    }

    @Property(tries = 200)
    void aSpanHasTheSmallestRangeThatHoldsIt(@ForAll("pages") String page) {
        Article article = Articles.html(page).article();
        SourceMap map = Articles.locate("text/html", page);
        article.paragraphs().forEach(paragraph -> {
            Optional<Span> whole = map.of(paragraph.span());
            for (int i = paragraph.span().start(); i < paragraph.span().end(); i++) {
                map.at(i)
                        .ifPresent(at -> assertThat(whole)
                                .hasValueSatisfying(
                                        w -> assertThat(w.contains(at)).isTrue()));
            }
        });
    }

    private static long known(Article article, SourceMap map) {
        return java.util.stream.IntStream.range(0, article.text().length())
                .filter(i -> map.at(i).isPresent())
                .count();
    }

    private static void check(Article article, SourceMap map) {
        String text = article.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            map.at(i).ifPresent(at -> {
                String read = Parser.unescapeEntities(at.in(map.document()), false);
                assertThat(c == ' ' ? Blanks.isBlank(read.charAt(0)) : read.length() <= 2 && read.indexOf(c) >= 0)
                        .as("'%s' from '%s'", c, read)
                        .isTrue();
            });
        }
        assertThat(map.at(text.length())).isEmpty();
    }
}
