package io.github.tidings.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidings.document.ParseLimits;
import io.github.tidings.document.Source;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sources that are too much of something: they are read as far as the limits go, and it is said where that was. */
class HostileSourceTest {
    private static final String ONE = "The council in Port Vale has ordered its envoys home after the vote on Monday.";

    @Test
    void aPageOfTwentyMegabytesIsReadUpToTheLimitOfABody() {
        String page = "<p>" + ONE + "</p>\n";
        int times = 20 * 1024 * 1024 / page.length();
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < times; i++) {
            all.append("<p>").append(i).append(' ').append(ONE).append("</p>");
        }
        Articles.Reading reading = Articles.html(all.toString());
        assertThat(reading.article().text()).startsWith("0 " + ONE);
        assertThat(reading.article().text().length())
                .isLessThanOrEqualTo(ParseLimits.standard().maxBodyLength());
        assertThat(reading.codes()).containsOnlyOnce("body-cut");
    }

    @Test
    void ofAMillionAttributesTheFirstAreRead() {
        StringBuilder page = new StringBuilder("<p ");
        for (int i = 0; i < 1_000_000; i++) {
            page.append('a').append(i).append("=b ");
        }
        Articles.Reading reading = Articles.html(page + ">" + ONE + "</p>");
        assertThat(reading.article().text()).isEqualTo(ONE);
        assertThat(reading.codes()).contains("attributes-cut");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div><p><b><i><a href='<table><ul><li>",
                "<div><p><b><i><a href='x'>",
                "<b><p></b><i></p>",
                "<table><tr><td><b><p>",
                "<ul><li><a href=x><em>"
            })
    void everythingLeftOpenIsReadAndSaid(String tags) {
        Articles.Reading reading = Articles.html(tags.repeat(5_000) + "</a>'></a><p>" + ONE);
        assertThat(reading.article().text()).contains(ONE);
        assertThat(reading.codes()).containsAnyOf("links-cut", "depth-cut");
    }

    @Test
    void placesHoldWhereLinksAreNotRead() {
        String page = "<div><p><b><i><a href='x'>".repeat(5_000) + "<p>" + ONE;
        var map = Articles.locate("text/html", page);
        var article = Articles.html(page).article();
        assertThat(map.of(article.paragraphs().get(0).span()))
                .hasValueSatisfying(at -> assertThat(at.in(page)).isEqualTo(ONE));
    }

    @Test
    void aWrongCharsetIsFoundOutOrSaid() {
        String page = "<meta charset=iso-8859-1><p>" + ONE + " – " + ONE + "</p>";
        assertThat(bytes(page.getBytes(StandardCharsets.UTF_8), "iso-8859-1")
                        .article()
                        .text())
                .isEqualTo(ONE + " – " + ONE);
        byte[] broken = ("<p>" + ONE + " Å").getBytes(StandardCharsets.UTF_16LE);
        assertThat(bytes(broken, "utf-8").codes()).isNotEmpty();
        assertThat(bytes(page.getBytes(StandardCharsets.UTF_8), "no-such-charset")
                        .article()
                        .text())
                .contains(ONE);
    }

    @Test
    void entitiesOfEntitiesAreNotResolved() {
        StringBuilder feed = new StringBuilder("<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY z0 'zzzzzzzzzz'>");
        for (int i = 1; i < 30; i++) {
            feed.append("<!ENTITY z")
                    .append(i)
                    .append(" '")
                    .append(("&z" + (i - 1) + ";").repeat(10))
                    .append("'>");
        }
        feed.append("<!ENTITY file SYSTEM 'file:///etc/passwd'>]><rss><channel><item><title>&z29;</title><description>")
                .append(ONE)
                .append(" &z29; &file;</description></item></channel></rss>");
        Articles.Reading reading = Articles.as("application/rss+xml", feed.toString());
        assertThat(reading.article().text())
                .startsWith(ONE)
                .doesNotContain("zzzz")
                .doesNotContain("root:");
    }

    @Test
    void aMillionEntitiesAreAsManyCharacters() {
        Articles.Reading reading = Articles.html("<p>" + ONE + " " + "&amp;".repeat(1_000_000));
        assertThat(reading.article().text().length())
                .isLessThanOrEqualTo(ParseLimits.standard().maxBodyLength());
        assertThat(reading.codes()).contains("body-cut");
    }

    @Test
    void ofTooManyItemsTheFirstAreReadAndItIsSaid() {
        String items = "{\"headline\":\"x\",\"body_text\":\"y\"},".repeat(10_001);
        Articles.Reading reading = Articles.as("application/json", "[" + items + "{}]");
        assertThat(reading.articles()).hasSize(10_000);
        assertThat(reading.codes()).contains("items-cut");
    }

    @Test
    void addressesOfAnythingAreOnlyKept() {
        String page = "<base href='file:///etc/'><article><p>" + ONE
                + " <a href='passwd'>More on the vote</a> is known.</p><p>" + ONE.replace("Monday", "Sunday")
                + "</p></article>";
        assertThat(Articles.html(page).article().links())
                .hasSize(1)
                .allSatisfy(link -> assertThat(link.url()).isEqualTo("passwd"));
    }

    private static Articles.Reading bytes(byte[] bytes, String charset) {
        return Articles.read(
                Source.builder()
                        .bytes(bytes)
                        .charset(charset)
                        .mediaType("text/html")
                        .build(),
                ParseLimits.standard());
    }
}
