package io.github.tidings.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidings.core.Article;
import org.junit.jupiter.api.Test;

class TitlesTest {

    @Test
    void theShownHeadingIsTheTitleWhereThePageNamesIt() {
        Article article = article(
                "<title>Port closed after storm | Vale Press</title>" + open("Port closed after storm - Vale Press"),
                "<h1>Latest</h1><h1>Port closed after storm</h1>");
        assertThat(article.title()).contains("Port closed after storm");
        assertThat(article.foundIn()).containsEntry("title", "h1");
    }

    @Test
    void theNameOfTheSiteIsNoTitle() {
        Article article = article(
                "<title>Vale Press Daily: Ferry runs aground</title><meta property='og:site_name' content='Vale Press Daily'>"
                        + open("Ferry runs aground"),
                "<h1>Vale Press Daily</h1>");
        assertThat(article.title()).contains("Ferry runs aground");
    }

    @Test
    void aShorterWordingOfTheSameHeadlineWins() {
        Article article = article(
                "<title>Ferry crew of nine rescued near Port Vale after storm in the bay - Vale Press</title>"
                        + open("Ferry crew rescued after storm"),
                "<h1>Ferry crew of nine rescued near Port Vale after storm in the bay</h1>");
        assertThat(article.title()).contains("Ferry crew rescued after storm");
        assertThat(article.foundIn()).containsEntry("title", "og:title");
    }

    @Test
    void otherWordsOfASocialCardDoNotReplaceTheHeading() {
        Article article = article(
                "<title>Ferry crew of nine rescued near Port Vale - Vale Press</title>" + open("Nine saved at sea"),
                "<h1>Ferry crew of nine rescued near Port Vale</h1>");
        assertThat(article.title()).contains("Ferry crew of nine rescued near Port Vale");
    }

    @Test
    void twoFieldsThatAgreeOutvoteTheHeading() {
        Article article = article(
                "<title>Crew of the ferry rescued off Port Vale</title>" + open("Rescue at sea ends well")
                        + "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Rescue at sea ends well\"}</script>",
                "<h1>Crew of the ferry rescued off Port Vale</h1>");
        assertThat(article.title()).contains("Rescue at sea ends well");
        assertThat(article.foundIn()).containsEntry("title", "json-ld");
    }

    private static String open(String title) {
        return "<meta property='og:title' content='" + title + "'>";
    }

    private static Article article(String head, String body) {
        return Articles.html("<html><head>" + head + "</head><body>" + body + "</body></html>")
                .article();
    }
}
