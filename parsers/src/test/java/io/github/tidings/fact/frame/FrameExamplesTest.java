package io.github.tidings.fact.frame;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidings.core.Fact;
import io.github.tidings.core.FactForm;
import io.github.tidings.core.ParsedArticle;
import io.github.tidings.core.Timestamp;
import io.github.tidings.document.Source;
import io.github.tidings.lang.LanguagePack;
import io.github.tidings.lang.YamlNode;
import io.github.tidings.parsers.NewsParser;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every example of every word file says what its frame finds, and what it must not. */
class FrameExamplesTest {
    private static final NewsParser PARSER = NewsParser.standard();

    @TestFactory
    Stream<DynamicTest> examples() {
        return Stream.of("en", "sv", "fr")
                .flatMap(language -> FrameFinder.of(LanguagePack.bundled(language)).files().stream()
                        .flatMap(file -> file.words().examples().stream()
                                .map(example -> DynamicTest.dynamicTest(
                                        example.where() + " " + text(example, "text"),
                                        () -> check(language, file, example)))));
    }

    private static void check(String language, FrameFile file, YamlNode example) {
        String text = text(example, "text");
        ParsedArticle parsed = PARSER.parse(Source.builder()
                .text(text)
                .language(language)
                .published(Timestamp.of(LocalDate.of(2025, 3, 14)))
                .build());
        List<FactForm> facts = parsed.facts().stream()
                .filter(fact -> fact.type() == file.type())
                .map(Fact::form)
                .toList();
        String expected = text(example, "is");
        if (expected.equals("none")) {
            assertThat(facts).isEmpty();
            return;
        }
        String rule = language + "/" + file.type().key() + "/" + expected;
        assertThat(facts).extracting(FactForm::rule).contains(rule);
        FactForm fact =
                facts.stream().filter(f -> f.rule().equals(rule)).findFirst().orElseThrow();
        example.entries().forEach((key, value) -> {
            if (!key.equals("text") && !key.equals("is")) {
                assertThat(filled(fact, key)).as(key).hasSameSizeAs(value.strings());
                value.strings()
                        .forEach(word -> assertThat(filled(fact, key))
                                .as(key)
                                .anyMatch(f -> f.contains(word.toLowerCase(Locale.ROOT))));
            }
        });
    }

    private static List<String> filled(FactForm fact, String slot) {
        return Stream.of(
                        fact.role(slot).stream().map(p -> p.mention().text()),
                        fact.place(slot).stream().map(p -> p.mention().text()),
                        fact.count(slot).stream().map(c -> c.mention().text()),
                        fact.passage(slot).stream().map(e -> e.text()),
                        fact.words(slot).stream())
                .flatMap(s -> s)
                .map(s -> s.toLowerCase(Locale.ROOT))
                .toList();
    }

    private static String text(YamlNode example, String key) {
        return example.get(key)
                .orElseThrow(() -> example.error("an example without " + key))
                .string();
    }
}
