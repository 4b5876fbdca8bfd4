package io.github.tidings.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidings.core.Span;
import io.github.tidings.document.SourceMap;
import org.junit.jupiter.api.Test;

class FeedAndJsonFormatTest {
    private static final String ONE = "The council in Port Vale has ordered its envoys home after the vote on Monday.";

    @Test
    void anRssItemIsAnArticle() {
        String feed = "<?xml version='1.0'?><rss xmlns:dc='d' xmlns:content='c'><channel><title>Port Vale Press</title>"
                + "<item><title>Envoys &amp; vote</title><link>https://example.org/1</link><pubDate>Mon, 03 Jun 2024 10:15:00 +0200</pubDate>"
                + "<dc:creator>Ann Lee</dc:creator><description>short</description><content:encoded><![CDATA[<p>" + ONE
                + "</p>]]></content:encoded></item>"
                + "<item><title>Second</title><description>&lt;p&gt;" + ONE
                + "&lt;/p&gt;</description></item></channel></rss>";
        Articles.Reading reading = Articles.as("application/rss+xml", feed);
        assertThat(reading.articles())
                .hasSize(2)
                .allSatisfy(a -> assertThat(a.text()).isEqualTo(ONE));
        assertThat(reading.article().title()).contains("Envoys & vote");
        assertThat(reading.article().published().map(t -> t.iso())).contains("2024-06-03T10:15+02:00");
        assertThat(reading.article().byline()).containsExactly("Ann Lee");
        assertThat(reading.article().publisher()).contains("Port Vale Press");
        assertThat(reading.article().canonicalUrl()).contains("https://example.org/1");
    }

    @Test
    void aFeedDoesNotKeepThePlacesOfItsCharacters() {
        String feed = "<rss><channel><item><title>Envoys</title><description>" + ONE
                + "</description></item></channel></rss>";
        SourceMap map = Articles.locate("application/rss+xml", feed);
        assertThat(map.at(0)).isEmpty();
        assertThat(map.of(Span.of(0, 10))).isEmpty();
        assertThat(map.document()).isEqualTo(feed);
    }

    @Test
    void anAtomEntryIsAnArticle() {
        String feed =
                "<feed><title>Press</title><entry><title>Envoys</title><link href='https://example.org/2'/><published>2024-06-03T08:00:00Z</published>"
                        + "<author><name>Bo Ek</name></author><content type='html'>&lt;p&gt;" + ONE
                        + "&lt;/p&gt;</content></entry></feed>";
        Articles.Reading reading = Articles.as("application/atom+xml", feed);
        assertThat(reading.article().text()).isEqualTo(ONE);
        assertThat(reading.article().byline()).containsExactly("Bo Ek");
        assertThat(reading.article().canonicalUrl()).contains("https://example.org/2");
    }

    @Test
    void externalEntitiesAreNotResolved() {
        String feed =
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'><!ENTITY b '&e;&e;'>]><rss><channel><item><title>&e;&b;</title></item></channel></rss>";
        assertThat(Articles.as("application/xml", feed).article().title()).contains("&e;&b;");
    }

    @Test
    void aNinjsObjectIsAnArticle() {
        String json =
                "{\"uri\": \"urn:1\", \"headline\": \"Envoys go home\", \"byline\": \"By Ann Lee and Bo Ek\", \"versioncreated\": \"2024-06-03T10:15:00Z\","
                        + "\"body_text\": \"" + ONE + "\\n\\nA second one.\"}";
        Articles.Reading reading = Articles.as("application/json", json);
        assertThat(reading.paragraphs()).containsExactly(ONE, "A second one.");
        assertThat(reading.article().title()).contains("Envoys go home");
        assertThat(reading.article().byline()).containsExactly("Ann Lee", "Bo Ek");
    }

    @Test
    void laterVersionsOfNinjsHaveListsOfBodies() {
        String json =
                "{\"headlines\": [{\"role\": \"main\", \"value\": \"Envoys\"}], \"bodies\": [{\"contenttype\": \"text/html\", \"value\": \"<p>"
                        + ONE + "</p>\"}]}";
        Articles.Reading reading = Articles.as("application/json", json);
        assertThat(reading.article().text()).isEqualTo(ONE);
        assertThat(reading.article().title()).contains("Envoys");
    }
}
