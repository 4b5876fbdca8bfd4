package io.github.tidings.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidings.core.Link;
import org.junit.jupiter.api.Test;

class HtmlFormatTest {
    private static final String ONE =
            "The council in Port Vale has ordered its envoys home after the vote on Monday, officials said in a note.";
    private static final String TWO =
            "Talks with the neighbours in the north had lasted for nine days before they were broken off on Sunday night.";
    private static final String THREE =
            "The mayor has asked the people of the town to stay at home until the harbour is open again, she said.";
    private static final String BODY = "<p>" + ONE + "</p><p>" + TWO + "</p><p>" + THREE + "</p>";

    @Test
    void theBodyIsFoundAmongFurniture() {
        String page =
                "<nav><ul><li><a href=/>Home</a><li><a href=/w>World</a></ul></nav><div class=main><h1>Envoys go home</h1>"
                        + BODY
                        + "<div class=newsletter-box><p>Get all the news of the day by mail, every morning, for nothing at all.</p></div></div>"
                        + "<footer><p>All rights are with the Port Vale Press, which has its seat in Port Vale, Norland.</p></footer>";
        assertThat(Articles.html(page).paragraphs()).containsExactly(ONE, TWO, THREE);
    }

    @Test
    void aClassNameThatHoldsThePageIsNotBelieved() {
        assertThat(Articles.html("<div class=sidebar>" + BODY + "</div>").paragraphs())
                .containsExactly(ONE, TWO, THREE);
        assertThat(Articles.html("<div style='display: none'>" + BODY + "</div>")
                        .paragraphs())
                .containsExactly(ONE, TWO, THREE);
    }

    @Test
    void lineBreaksPartParagraphs() {
        assertThat(Articles.html("<div>" + ONE + "<br><br>" + TWO + "<br>\n<br>" + THREE + "</div>")
                        .paragraphs())
                .containsExactly(ONE, TWO, THREE);
    }

    @Test
    void listsOfOtherArticlesEndTheBody() {
        String page = "<div>" + BODY
                + "<h3>Related articles</h3><p>Nine fishermen are missing after a storm in the bay; the search goes on.</p></div>";
        assertThat(Articles.html(page).paragraphs()).containsExactly(ONE, TWO, THREE);
    }

    @Test
    void theBodyEndsWithTheBoxThatHoldsMostOfIt() {
        String lead = "The council in Port Vale broke off its talks on Sunday and called everybody home at once.";
        String teaser =
                "Nine fishermen are missing after a storm in the bay; the search goes on until dark, says the coast guard.";
        String page = "<main><p>" + lead + "</p><div>" + BODY + BODY.replace(" in ", " near ") + "</div><div><p>"
                + teaser + "</p></div></main>";
        assertThat(Articles.html(page).paragraphs())
                .startsWith(lead, ONE)
                .contains(THREE)
                .doesNotContain(teaser);
    }

    @Test
    void whatStandsBehindAPaywallIsTheBody() {
        String page =
                "<article><p>" + ONE + "</p><div class=paywall><p>" + TWO + "</p></div><p>" + THREE + "</p></article>";
        assertThat(Articles.html(page).paragraphs()).containsExactly(ONE, TWO, THREE);
    }

    @Test
    void listItemsWithLongLinksStay() {
        String item = "Closed: <a href=/h>the harbour and the two roads</a> to it";
        String page = "<div><p>" + ONE + "</p><ul><li>" + item + "</ul><p>" + TWO + "</p><p>" + THREE + "</p></div>";
        assertThat(Articles.html(page).paragraphs())
                .containsExactly(ONE, "Closed: the harbour and the two roads to it", TWO, THREE);
    }

    @Test
    void whatStandsTwiceIsKeptOnce() {
        assertThat(Articles.html("<div>" + BODY + "</div><div class=mobile>" + BODY + "</div>")
                        .paragraphs())
                .containsExactly(ONE, TWO, THREE);
    }

    @Test
    void captionsAndLinksAreFieldsOfTheirOwn() {
        String page =
                "<article><p>" + ONE + "</p><figure><img><figcaption>The harbour at noon.</figcaption></figure><p>"
                        + TWO + " <a href='/more'>Nine days</a></p><p>" + THREE + "</p></article>";
        Articles.Reading reading = Articles.html(page);
        assertThat(reading.article().captions()).containsExactly("The harbour at noon.");
        assertThat(reading.article().links()).containsExactly(Link.of("Nine days", "/more"));
        assertThat(reading.article().text()).doesNotContain("noon");
    }

    @Test
    void aParagraphThatIsOnlyALinkToElsewhereIsLeftOut() {
        String page = "<div><p>" + ONE + "</p><p><a href=/x>Nine fishermen missing in the bay</a></p><p>" + TWO
                + "</p><p>" + THREE + "</p></div>";
        assertThat(Articles.html(page).paragraphs()).containsExactly(ONE, TWO, THREE);
    }

    @Test
    void listsWithinTheBodyStay() {
        String page = "<div><p>" + ONE + "</p><ul><li>the harbour is closed<li>the bridge is open</ul><p>" + TWO
                + "</p><p>" + THREE + "</p></div>";
        assertThat(Articles.html(page).paragraphs())
                .containsExactly(ONE, "the harbour is closed", "the bridge is open", TWO, THREE);
    }

    @Test
    void metadataComesFromWhatThePageSaysOfItself() {
        String page =
                "<html lang=en><head><title>Envoys go home | Port Vale Press</title><link rel=canonical href='https://example.org/a'>"
                        + "<meta property='article:section' content=World><script type='application/ld+json'>{\"@type\": [\"NewsArticle\"],"
                        + "\"headline\": \"Envoys go home\", \"datePublished\": \"2024-06-03T10:15:00+02:00\", \"dateModified\": \"2024-06-04\","
                        + "\"author\": [{\"@type\":\"Person\",\"name\":\"By Ann Lee\"}, {\"name\": \"Bo Ek\"}, {\"name\": \"Ann Lee\"},],"
                        + "\"publisher\": {\"name\": \"Port Vale Press\"}</script></head><body><h1>Envoys go home</h1>"
                        + BODY;
        var article = Articles.html(page).article();
        assertThat(article.title()).contains("Envoys go home");
        assertThat(article.byline()).containsExactly("Ann Lee", "Bo Ek");
        assertThat(article.published().map(t -> t.iso())).contains("2024-06-03T10:15+02:00");
        assertThat(article.modified().map(t -> t.iso())).contains("2024-06-04");
        assertThat(article.publisher()).contains("Port Vale Press");
        assertThat(article.section()).contains("World");
        assertThat(article.canonicalUrl()).contains("https://example.org/a");
        assertThat(article.foundIn()).containsEntry("title", "h1").containsEntry("byline", "json-ld");
    }

    @Test
    void anIndexPageHasNoBody() {
        StringBuilder page = new StringBuilder("<h1>World</h1><h1>Sport</h1>");
        for (int i = 0; i < 40; i++) {
            page.append("<h3><a href=/")
                    .append(i)
                    .append(">The minister opens bridge number ")
                    .append(i)
                    .append(" in the north</a></h3>");
        }
        Articles.Reading reading = Articles.html(page.toString());
        assertThat(reading.article().text()).isEmpty();
        assertThat(reading.codes()).contains("no-body");
    }

    @Test
    void aPaywallStubHasNoBody() {
        String page =
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"isAccessibleForFree\":false}</script><p>"
                        + ONE + "</p>";
        Articles.Reading reading = Articles.html(page);
        assertThat(reading.article().text()).isEmpty();
        assertThat(reading.codes()).contains("paywall-stub");
    }
}
