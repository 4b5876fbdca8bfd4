package io.github.tidings.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidings.core.Paragraph;
import io.github.tidings.core.Span;
import io.github.tidings.document.ParseLimits;
import io.github.tidings.lang.LanguagePack;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractionsTest {
    private static final SyntaxAnnotator FRENCH = StandardSyntax.of(LanguagePack.bundled("fr"));

    @ParameterizedTest
    @CsvSource({
        "La Suède a imposé des sanctions au Pérou., des",
        "Des soldats gardent le port., Des",
        "Le chef des rebelles est mort., de les",
        "Deux otages ont été libérés des prisons., de les",
        "Il est arrivé lors des combats., de les",
        "Le port du Havre est fermé., de le",
        "Le Kenya a décrété mardi des sanctions., des",
        "Le mardi des cendres est férié., de les",
    })
    void tellsArticlesFromContractions(String text, String words) {
        List<Paragraph> paragraphs = List.of(Paragraph.of(Span.of(0, text.length()), Paragraph.Kind.PARAGRAPH));
        Sentence sentence = FRENCH.annotate(text, paragraphs, ParseLimits.standard(), d -> {})
                .sentences()
                .get(0);
        assertThat(String.join(" ", sentence.tokens().stream().map(Token::form).toList()))
                .contains(words)
                .doesNotContain(words.contains(" ") ? "des" : "de les");
    }
}
