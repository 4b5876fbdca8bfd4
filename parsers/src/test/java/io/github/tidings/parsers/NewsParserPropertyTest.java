package io.github.tidings.parsers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidings.core.Evidence;
import io.github.tidings.core.Fact;
import io.github.tidings.core.ParsedArticle;
import io.github.tidings.document.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.NotEmpty;

class NewsParserPropertyTest {
    private static final NewsParser PARSER = NewsParser.standard();

    @Property(tries = 300)
    void anyTextParses(@ForAll String text) {
        holds(PARSER.parse(Source.of(text)));
        holds(PARSER.parse(Source.of(text.getBytes(StandardCharsets.UTF_16LE))));
    }

    @Property(tries = 300)
    void anyBytesParse(@ForAll byte[] bytes) {
        holds(PARSER.parse(Source.of(bytes)));
        holds(PARSER.parse(Source.builder().bytes(bytes).mediaType("text/html").build()));
    }

    @Property(tries = 150)
    void anyNewsParses(@ForAll("news") String text, @ForAll("languages") String language) {
        holds(PARSER.parse(in(language, text)));
    }

    @Property(tries = 60)
    void theSameTextGivesTheSameFacts(@ForAll("news") String text, @ForAll("languages") String language) {
        ParsedArticle first = PARSER.parse(in(language, text));
        assertThat(PARSER.parse(in(language, text))).isEqualTo(first);
    }

    @Property(tries = 60)
    void theKindOfLineEndDoesNotMatter(@ForAll("news") String text) {
        String crlf = text.replace("\n", "\r\n");
        assertThat(PARSER.parse(in("en", crlf))).isEqualTo(PARSER.parse(in("en", text)));
    }

    @Property(tries = 10)
    void threadsAgree(@ForAll @NotEmpty List<@net.jqwik.api.From("news") String> texts) throws Exception {
        List<ParsedArticle> alone =
                texts.stream().map(text -> PARSER.parse(in("en", text))).toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<ParsedArticle>> work = texts.stream()
                    .<Callable<ParsedArticle>>map(text -> () -> PARSER.parse(in("en", text)))
                    .toList();
            int i = 0;
            for (Future<ParsedArticle> result : threads.invokeAll(work)) {
                assertThat(result.get()).isEqualTo(alone.get(i++));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Provide
    Arbitrary<String> news() {
        return Arbitraries.of(
                        "Marovia",
                        "the European Union",
                        "General Pavel Dorun",
                        "he",
                        "she",
                        "said",
                        "told",
                        "imposed",
                        "sanctions",
                        "on",
                        "evacuated",
                        "340 people",
                        "from",
                        "Port Selene",
                        "by",
                        "was",
                        "detained",
                        "that",
                        "according to",
                        "“",
                        "”",
                        "\"",
                        "'",
                        "’s",
                        ",",
                        ".",
                        "?",
                        ":",
                        "—",
                        "– ",
                        "«",
                        "»",
                        "(",
                        ")",
                        "\n\n",
                        "\n",
                        "on Friday",
                        "not",
                        "if",
                        "and",
                        "säger",
                        "enligt",
                        "införde",
                        "sanktioner",
                        "mot",
                        "a déclaré",
                        "selon",
                        "la France",
                        "about 1,500",
                        "hundreds of",
                        "troops",
                        "threatened to",
                        "attacked",
                        "<p>",
                        "&amp;",
                        "\u00a0")
                .list()
                .ofMinSize(1)
                .ofMaxSize(60)
                .map(words -> String.join(" ", words));
    }

    @Provide
    Arbitrary<String> languages() {
        return Arbitraries.of("en", "sv", "fr", "xx");
    }

    private static Source in(String language, String text) {
        return Source.builder().text(text).language(language).build();
    }

    /** What the types do not promise by themselves. */
    private static void holds(ParsedArticle parsed) {
        String text = parsed.article().text();
        for (Fact fact : parsed.facts()) {
            for (Evidence evidence : fact.evidence()) {
                assertThat(evidence.span().in(text)).isEqualTo(evidence.text()).isNotBlank();
            }
            assertThat(fact.rule()).matches("[a-z]{2}/.+");
        }
        assertThat(parsed.facts().stream().map(Fact::id)).doesNotHaveDuplicates();
        assertThat(text).doesNotContain("\r");
    }
}
