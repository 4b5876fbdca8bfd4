package io.github.tidings.fact.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidings.core.Paragraph;
import io.github.tidings.core.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationReaderTest {

    @Test
    void pairsEveryKindOfMark() {
        assertThat(quoted("He said \"no way\" and “not now”.")).containsExactly("\"no way\"", "“not now”");
        assertThat(quoted("Il a dit « non merci » hier.")).containsExactly("« non merci »");
        assertThat(quoted("Han sade ”inte i dag” igår.")).containsExactly("”inte i dag”");
        assertThat(quoted("Er sagte „nicht heute“ gestern.")).containsExactly("„nicht heute“");
        assertThat(quoted("He said ''not today,'' and left.")).containsExactly("''not today,''");
    }

    @Test
    void readsApostrophesAsApostrophes() {
        assertThat(quoted("The leaders' plan isn't ours, it's the '90s.")).isEmpty();
        assertThat(quoted("She said 'we can't stay here,' and left.")).containsExactly("'we can't stay here,'");
    }

    @Test
    void leavesNestedMarksInside() {
        assertThat(quoted("“He told me ‘never again’ twice,” she said."))
                .containsExactly("“He told me ‘never again’ twice,”");
        assertThat(quoted("“It is “too loud” by far,” she said.")).containsExactly("“It is “too loud” by far,”");
    }

    @Test
    void takesMarksOfTheWrongKind() {
        assertThat(quoted("“We stay,\" he said.")).containsExactly("“We stay,\"");
        assertThat(quoted("\"We stay,” he said.")).containsExactly("\"We stay,”");
    }

    @Test
    void reachesToTheEndOfTheParagraphWhereNothingCloses() {
        assertThat(quoted("He said: “We stay. All of us.")).containsExactly("“We stay. All of us.");
    }

    @Test
    void goesOnIntoTheNextParagraph() {
        List<Quotation> found = read("“We stay.\n\n“And we fight,” he said.", false);
        assertThat(found).hasSize(2);
        assertThat(found.get(0).goesOn()).isTrue();
        assertThat(found.get(1).goneOn()).isTrue();
    }

    @Test
    void dropsAStrayMarkBeforeAnother() {
        assertThat(quoted("A 5\" pipe, he said, \"is not enough\".")).containsExactly("\"is not enough\"");
    }

    @Test
    void readsADashAsSpeechWhereTheLanguageDoes() {
        assertThat(read("– Vi stannar, säger hon.", true)).singleElement().matches(quotation -> !quotation.isMarked());
        assertThat(read("– We stay.", false)).isEmpty();
        assertThat(read("-- ", true)).isEmpty();
    }

    @Test
    void readsTurnsOfATranscript() {
        String text = "HOLM: Will you go?\n\nLIND: No.\n\nHOLM: Why not?\n\nLIND: I \"like\" it.\n\nThey left.";
        assertThat(quoted(text)).containsExactly("Will you go?", "No.", "Why not?", "I \"like\" it.");
        assertThat(read(text, false))
                .extracting(turn -> turn.label().orElseThrow().in(text))
                .containsExactly("HOLM", "LIND", "HOLM", "LIND");
    }

    @Test
    void readsOnInAQuotedTranscript() {
        String text =
                "\"HOLM: Will you go?\n\n\"LIND: No.\n\n\"I stay.\n\n\"(LAUGHTER.)\n\n\"HOLM: Why?\n\n\"LIND: I like it.\"";
        assertThat(read(text, false))
                .filteredOn(turn -> turn.label().isPresent())
                .extracting(turn -> turn.span().in(text))
                .containsExactly("Will you go?", "No.", "I stay.", "Why?", "I like it.");
    }

    @Test
    void takesNoOtherWordsBeforeAColonForSpeakers() {
        assertThat(read("Background: it began.\n\nReaction: France was angry.", false))
                .isEmpty();
        assertThat(read("NOTE: one.\n\nNOTE: two.\n\nNOTE: three.", false)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"", "“", "”", "«", "»", "„", "'", "‘", "’", "``", "''", "–", "— ", "\" \"", " '", " “a", "«a ", " 'a"
            })
    void endsInBoundedTimeOnMarksAlone(String mark) {
        String text = mark.repeat(100_000 / mark.length());
        for (Quotation quotation : read(text, true)) {
            assertThat(quotation.end()).isLessThanOrEqualTo(text.length());
        }
    }

    private static List<String> quoted(String text) {
        return read(text, false).stream().map(q -> q.span().in(text)).toList();
    }

    private static List<Quotation> read(String text, boolean dashes) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int start = 0;
        for (String block : text.split("\n\n")) {
            paragraphs.add(Paragraph.of(Span.of(start, start + block.length()), Paragraph.Kind.PARAGRAPH));
            start += block.length() + 2;
        }
        return QuotationReader.read(text, paragraphs, dashes);
    }
}
