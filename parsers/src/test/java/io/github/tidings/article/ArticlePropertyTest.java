package io.github.tidings.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidings.core.Article;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ArticlePropertyTest {
    private static final String[] TYPES = {"text/plain", "text/html", "application/xml", "application/json"};

    @Provide
    Arbitrary<String> documents() {
        Arbitrary<String> pieces = Arbitraries.of(
                "<p>",
                "</p>",
                "<div class=related>",
                "</div>",
                "<a href=x>",
                "</a>",
                "<br>",
                "<h1>",
                "<li>",
                "<!--",
                "<script>",
                "<item>",
                "<title>",
                "{\"headline\":\"",
                "\"",
                "}",
                "]",
                "[",
                "\\",
                "\n",
                "\r\n",
                "\u00a0",
                " ",
                "By Ann Lee",
                "June 3, 2024",
                "Latest stories",
                "5 hours -",
                "The council has met in the town again, she said.",
                "PORT VALE — The vote is over.",
                "– Nej, sade han.",
                "\uD83D",
                "\u0000",
                "&amp;",
                "Photo: Bo Ek");
        return pieces.list().ofMaxSize(40).map(list -> String.join("", list));
    }

    @Property(tries = 300)
    void anyStringExtractsAndItsParagraphsAreItsText(@ForAll("documents") String text) {
        for (String type : TYPES) {
            for (Article article : Articles.as(type, text).articles()) {
                String joined = String.join(
                        "\n\n", article.paragraphs().stream().map(article::text).toList());
                assertThat(article.text()).isEqualTo(joined);
            }
        }
    }

    @Property(tries = 100)
    void anyCharactersExtract(@ForAll String text) {
        for (String type : TYPES) {
            assertThat(Articles.as(type, text).articles()).isNotEmpty();
        }
    }

    @Property(tries = 100)
    void lineEndsDoNotMatter(@ForAll("documents") String text) {
        String unix = text.replace("\r\n", "\n");
        assertThat(Articles.plain(unix.replace("\n", "\r\n")).article())
                .isEqualTo(Articles.plain(unix).article());
    }

    @Property(tries = 50)
    void theSameDocumentGivesTheSameArticle(@ForAll("documents") String text) {
        assertThat(Articles.html(text)).isEqualTo(Articles.html(text));
    }
}
