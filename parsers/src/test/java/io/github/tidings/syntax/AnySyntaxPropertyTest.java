package io.github.tidings.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidings.core.Paragraph;
import io.github.tidings.core.Span;
import io.github.tidings.document.ParseLimits;
import io.github.tidings.lang.LanguagePack;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every text, sense or nonsense. */
class AnySyntaxPropertyTest {
    private static final Map<String, SyntaxAnnotator> ANNOTATORS = new TreeMap<>();

    @Property(tries = 150)
    void everyCharacterThatIsNoSpaceLiesInOneToken(@ForAll("texts") String text, @ForAll("languages") String language) {
        boolean[] covered = new boolean[text.length()];
        int last = 0;
        for (Sentence sentence : annotate(text, language).sentences()) {
            for (Token token : sentence.tokens()) {
                assertThat(token.span().start() >= last || isSecondPart(sentence, token))
                        .isTrue();
                assertThat(sentence.span().contains(token.span())).isTrue();
                last = Math.max(last, token.span().end());
                java.util.Arrays.fill(
                        covered, token.span().start(), token.span().end(), true);
            }
        }
        for (int i = 0; i < text.length(); i++) {
            assertThat(covered[i] || Chars.isSpace(text.charAt(i)))
                    .as("character %s", i)
                    .isTrue();
        }
    }

    @Property(tries = 150)
    void aTokenIsItsSpanOrPartOfAContraction(@ForAll("texts") String text, @ForAll("languages") String language) {
        for (Sentence sentence : annotate(text, language).sentences()) {
            for (Token token : sentence.tokens()) {
                boolean shared = sentence.tokens().stream()
                        .anyMatch(other -> other != token && other.span().equals(token.span()));
                assertThat(shared || token.form().equals(token.span().in(text))).isTrue();
                assertThat(token.lemma()).isNotEmpty();
            }
        }
    }

    @Property(tries = 150)
    void everySentenceIsOneTree(@ForAll("texts") String text, @ForAll("languages") String language) {
        for (Sentence sentence : annotate(text, language).sentences()) {
            assertThat(sentence.tokens().stream().filter(token -> token.head() < 0))
                    .hasSize(1);
            for (Token token : sentence.tokens()) {
                int steps = 0;
                for (Token at = token; at.head() >= 0; at = sentence.token(at.head())) {
                    assertThat(++steps).isLessThan(sentence.tokens().size());
                }
            }
            assertThat(TreeView.of(sentence).lines()).hasSize(sentence.tokens().size());
        }
    }

    @Property(tries = 50)
    void theSameTextGivesTheSameSyntax(@ForAll("texts") String text, @ForAll("languages") String language) {
        List<List<Token>> once = annotate(text, language).sentences().stream()
                .map(Sentence::tokens)
                .toList();
        List<List<Token>> again = annotate(text, language).sentences().stream()
                .map(Sentence::tokens)
                .toList();
        assertThat(again).isEqualTo(once);
    }

    private static boolean isSecondPart(Sentence sentence, Token token) {
        return token.index() > 0 && sentence.token(token.index() - 1).span().equals(token.span());
    }

    private static Syntax annotate(String text, String language) {
        return ANNOTATORS
                .computeIfAbsent(language, ll -> StandardSyntax.of(LanguagePack.bundled(ll)))
                .annotate(
                        text,
                        List.of(Paragraph.of(Span.of(0, text.length()), Paragraph.Kind.PARAGRAPH)),
                        ParseLimits.standard(),
                        diagnostic -> {});
    }

    @Provide
    Arbitrary<String> languages() {
        return Arbitraries.of("en", "sv", "fr");
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> any = Arbitraries.strings().ofMaxLength(60);
        Arbitrary<String> words = Arbitraries.of(
                        "The",
                        "army",
                        "du",
                        "des",
                        "l'",
                        "jusqu'aux",
                        "aujourd'hui",
                        "»",
                        "«",
                        "\"",
                        "”",
                        ".",
                        "...",
                        "U.S.",
                        "Gen.",
                        "t.ex.",
                        "t ex",
                        "in-",
                        "10",
                        "000",
                        " ",
                        "\u00a0",
                        "\n",
                        "can't",
                        "cannot",
                        "CANNOT",
                        "'",
                        "’",
                        "-",
                        "–",
                        "a@b.se",
                        "@x",
                        "#",
                        "http://",
                        "www.",
                        "\ud83d\ude00",
                        "\ud800",
                        "\udc00",
                        "е́",
                        "İ",
                        "ß",
                        "漢字",
                        "ﬁ",
                        "!",
                        "?",
                        "d'aux",
                        "Aux",
                        "DES",
                        "etc.",
                        "J.-P.",
                        ",",
                        "5",
                        "%",
                        "°")
                .list()
                .ofMaxSize(30)
                .map(list -> String.join("", list));
        return Arbitraries.oneOf(any, words);
    }
}
