package io.github.tidings.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.tidings.document.ParseLimits;
import io.github.tidings.document.Source;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile pages under a small stack; the time limit only guards against a hang. */
class PathologicalPageTest {
    private static final int MANY = 100_000;
    private static final int STACK = 512 * 1024;
    private static final String ONE = "The council in Port Vale has ordered its envoys home after the vote on Monday.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>", "<div class=related>", "<p>", "<a href=x>", "<b>", "<table><tr><td>", "<ul><li>", "<h1>",
                        "<span class=byline>", "<!--", "<![CDATA[", "&amp;", "&",
                "<", "</div>", "<br>", "<figure>", "<blockquote>", "\"", "(", "[", "{", "–", "<item>", "x ", "<p>x</p>"
            })
    void repetitionIsRead(String piece) {
        for (String type : new String[] {"text/html", "text/plain", "application/xml", "application/json"}) {
            Articles.Reading reading = onSmallStack(piece.repeat(MANY) + ONE, type);
            assertThat(reading.articles()).isNotEmpty();
        }
    }

    @Test
    void deepNestingIsReadFlatAndSaid() {
        Articles.Reading reading = onSmallStack("<div>".repeat(MANY) + "<p>" + ONE, "text/html");
        assertThat(reading.codes()).contains("depth-cut");
        assertThat(reading.article().text()).isEqualTo(ONE);
    }

    @Test
    void manyAttributesAreRead() {
        StringBuilder page = new StringBuilder("<p ");
        for (int i = 0; i < MANY; i++) {
            page.append('a').append(i).append("=b ");
        }
        Articles.Reading reading = onSmallStack(page + ">" + ONE + "</p>", "text/html");
        assertThat(reading.article().text()).isEqualTo(ONE);
    }

    @Test
    void aBodyOverTheLimitIsCutAndSaid() {
        ParseLimits limits = ParseLimits.builder().maxBodyLength(100).build();
        Articles.Reading reading = Articles.read(
                Source.builder()
                        .text(ONE + "\n\n" + ONE)
                        .mediaType("text/plain")
                        .build(),
                limits);
        assertThat(reading.article().text()).startsWith(ONE).hasSizeLessThanOrEqualTo(100);
        assertThat(reading.codes()).contains("body-cut");
    }

    private static Articles.Reading onSmallStack(String text, String type) {
        AtomicReference<Articles.Reading> result = new AtomicReference<>();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread thread = new Thread(null, () -> result.set(Articles.as(type, text)), "small", STACK);
        thread.setUncaughtExceptionHandler((t, e) -> failure.set(e));
        thread.start();
        assertTimeoutPreemptively(Duration.ofMinutes(5), () -> thread.join());
        assertThat(failure.get()).isNull();
        return result.get();
    }
}
