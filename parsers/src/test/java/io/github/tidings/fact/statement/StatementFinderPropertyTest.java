package io.github.tidings.fact.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidings.core.ParsedArticle;
import io.github.tidings.document.Source;
import io.github.tidings.parsers.NewsParser;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the text, statements can be found in it: {@link ParsedArticle} itself holds spans and paragraphs against the text. */
class StatementFinderPropertyTest {
    private static final NewsParser PARSER = NewsParser.standard();

    @Property(tries = 300)
    void anyShuffleOfSpeechIsRead(@ForAll("speech") String text, @ForAll("language") String language) {
        ParsedArticle parsed = parse(text, language);
        assertThat(parsed.facts())
                .allSatisfy(fact -> assertThat(fact.evidence())
                        .allSatisfy(evidence -> assertThat(
                                        evidence.span().in(parsed.article().text()))
                                .isEqualTo(evidence.text())));
        assertThat(parse(text, language)).isEqualTo(parsed);
    }

    @Property(tries = 300)
    void anyStringIsRead(@ForAll String text, @ForAll("language") String language) {
        assertThat(parse(text, language)).isEqualTo(parse(text, language));
    }

    private static ParsedArticle parse(String text, String language) {
        return PARSER.parse(Source.builder().text(text).language(language).build());
    }

    @Provide
    Arbitrary<String> language() {
        return Arbitraries.of("en", "sv", "fr");
    }

    @Provide
    Arbitrary<String> speech() {
        return Arbitraries.of(
                        "\"",
                        "“",
                        "”",
                        "«",
                        "»",
                        "'",
                        "’",
                        "–",
                        ",",
                        ".",
                        ":",
                        "?",
                        "\n\n",
                        "– ",
                        " ",
                        "said",
                        "says",
                        "told",
                        "säger",
                        "sade",
                        "att",
                        "dit",
                        "a déclaré",
                        "que",
                        "that",
                        "according to",
                        "enligt",
                        "selon",
                        "the mayor",
                        "borgmästaren",
                        "le maire",
                        "he",
                        "hon",
                        "we stay",
                        "not",
                        "and",
                        "reporters",
                        "warned",
                        "adding",
                        "who",
                        "in a statement",
                        "(",
                        ")")
                .list()
                .ofMaxSize(40)
                .map(words -> String.join(" ", words));
    }
}
