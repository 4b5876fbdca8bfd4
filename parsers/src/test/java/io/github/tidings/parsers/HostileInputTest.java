package io.github.tidings.parsers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.tidings.core.Diagnostic;
import io.github.tidings.core.ParsedArticle;
import io.github.tidings.document.ParseLimitException;
import io.github.tidings.document.ParseLimits;
import io.github.tidings.document.Source;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileInputTest {
    private static final int MANY = 10_000;
    private static final long SMALL_STACK = 512 * 1024;
    private static final Duration HANG = Duration.ofMinutes(2);
    private static final NewsParser PARSER = NewsParser.standard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                ")",
                "[",
                "{",
                "\"",
                "'",
                "“",
                "”",
                "«",
                "»",
                "’",
                "—",
                "– ",
                "-",
                ".",
                ",",
                ": ",
                "\n",
                "\n\n",
                " ",
                "\u0000",
                "<",
                "<p>",
                "<div>",
                "</div>",
                "<b>",
                "<table><tr><td>",
                "<!--",
                "&amp;",
                "a",
                "a ",
                "said ",
                "he said, “",
                "1",
                "1,",
                "\ud800",
                "\u0301",
                "Mr. ",
                "of the "
            })
    void manyOfOneThingParse(String thing) {
        String many = thing.repeat(MANY / thing.length());
        onASmallStack(
                () -> PARSER.parse(Source.builder().text(many).language("en").build()));
        onASmallStack(() -> PARSER.parse(Source.builder()
                .text("<html><body>" + many)
                .mediaType("text/html")
                .language("en")
                .build()));
    }

    @Test
    void nothingIsAnArticleWithoutText() {
        ParsedArticle parsed = PARSER.parse(Source.of(""));
        assertThat(parsed.article().text()).isEmpty();
        assertThat(parsed.facts()).isEmpty();
    }

    @Test
    void anUnknownLanguageIsToldOf() {
        ParsedArticle parsed = PARSER.parse(Source.builder()
                .text("Az elnök hétfőn lezárta a határt, mondta a szóvivő a városban.")
                .language("hu")
                .build());
        assertThat(parsed.facts()).isEmpty();
        assertThat(parsed.diagnostics()).extracting(Diagnostic::code).contains("language-unsupported");
    }

    @Test
    void aSourceOverItsLimitIsRefusedBeforeAnyWork() {
        NewsParser small = NewsParser.builder()
                .limits(ParseLimits.builder().maxSourceBytes(10).build())
                .build();
        assertThatThrownBy(() -> small.parse(Source.of("eleven char")))
                .isInstanceOfSatisfying(ParseLimitException.class, e -> {
                    assertThat(e.actual()).isEqualTo(11);
                    assertThat(e.maximum()).isEqualTo(10);
                })
                .hasMessageContaining("maxSourceBytes");
    }

    /** A recursion over the input overflows here, and what never ends is ended. */
    private static void onASmallStack(Runnable work) {
        AtomicReference<Throwable> fault = new AtomicReference<>();
        Thread thread = new Thread(null, work, "small stack", SMALL_STACK);
        thread.setUncaughtExceptionHandler((t, e) -> fault.set(e));
        assertTimeoutPreemptively(HANG, () -> {
            thread.start();
            thread.join();
        });
        assertThat(fault.get()).isNull();
    }
}
