package io.github.tidings.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tidings.core.Dateline;
import io.github.tidings.core.Paragraph;
import io.github.tidings.core.Timestamp;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextFormatTest {
    private static final String FIRST =
            "The council in Port Vale has ordered its envoys home after the vote on Monday.";
    private static final String SECOND = "\"We are not leaving,\" said the mayor, who has been held since June.";

    @Test
    void aLineIsAParagraphAndABlankLinePartsThem() {
        Articles.Reading reading = Articles.plain(FIRST + "\n" + SECOND + "\n\n\n" + FIRST);
        assertThat(reading.article().text()).isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + FIRST);
        assertThat(reading.article().language()).contains("en");
    }

    @Test
    void linesWrappedAtAWidthAreOneParagraph() {
        String wrapped = "The council in Port Vale has ordered its envoys home after the\n"
                + "vote on Monday, and the mayor of the town has called for calm in\n"
                + "the streets around the harbour until the talks begin again.\n\nA second paragraph follows here.";
        assertThat(Articles.plain(wrapped).paragraphs())
                .hasSize(2)
                .first()
                .asString()
                .contains("after the vote on Monday, and");
    }

    @Test
    void labelsAndListsOfOtherStoriesAreLeftOut() {
        String text = "Audio By Somebody\n" + FIRST + "\nAdvertisement\n" + SECOND
                + "\n\nLatest Stories\n-\nMinister opens a bridge\n5 hours -\nIs the harvest late?\n1 day";
        assertThat(Articles.plain(text).paragraphs()).containsExactly(FIRST, SECOND);
    }

    @Test
    void shortLinesWithoutAStopAreHeadings() {
        Articles.Reading reading = Articles.plain(
                "Det var i måndags som rådet kallade hem sina sändebud från grannlandet i norr.\nLång väntan\n– Vi är inte klara, säger borgmästaren till nyhetsbyrån efter mötet.");
        assertThat(reading.article().paragraphs())
                .extracting(Paragraph::kind)
                .containsExactly(Paragraph.Kind.PARAGRAPH, Paragraph.Kind.HEADING, Paragraph.Kind.PARAGRAPH);
    }

    @Test
    void titleDateAndBylineAreTakenFromTheFirstLines() {
        Articles.Reading reading =
                Articles.plain("Port Vale calls its envoys home\n\nMonday, June 3, 2024\n\nBy Ann Lee and Bo Ek\n\n"
                        + FIRST + "\n\n" + SECOND);
        assertThat(reading.article().title()).contains("Port Vale calls its envoys home");
        assertThat(reading.article().published()).contains(Timestamp.of(LocalDate.of(2024, 6, 3)));
        assertThat(reading.article().byline()).containsExactly("Ann Lee", "Bo Ek");
        assertThat(reading.paragraphs()).containsExactly(FIRST, SECOND);
    }

    @Test
    void theTitleMayStandBelowWhoPublishesIt() {
        Articles.Reading reading = Articles.plain("The Council\n\nPress Release\n\nJune 3, 2024\n\n"
                + "Statement by the council on its envoys\n\n" + FIRST + "\n\n" + SECOND);
        assertThat(reading.article().title()).contains("Statement by the council on its envoys");
        assertThat(reading.article().published()).contains(Timestamp.of(LocalDate.of(2024, 6, 3)));
        assertThat(reading.paragraphs()).containsExactly(FIRST, SECOND);
    }

    @Test
    void sectionsAndOutletsBelowTheTitleAreNotTheBody() {
        Articles.Reading reading = Articles.plain(
                "Rådet kallar hem sina sändebud\nPublicerad 3 juni 2024 · Uppdaterad 4 juni 2024\nUtrikes\n" + FIRST
                        + "\n" + SECOND);
        assertThat(reading.article().title()).contains("Rådet kallar hem sina sändebud");
        assertThat(reading.article().published()).contains(Timestamp.of(LocalDate.of(2024, 6, 3)));
        assertThat(reading.paragraphs()).containsExactly(FIRST, SECOND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PORT VALE, June 3, 2024 — The council has met again.",
                "PORT VALE (Norland Press), 3 June 2024 – The council has met again.",
                "3 juin 2024. - Le conseil s'est réuni."
            })
    void aDayBeforeTheDashThatOpensAReportIsItsDate(String report) {
        assertThat(Articles.plain(report + "\n\n" + SECOND).article().published())
                .contains(Timestamp.of(LocalDate.of(2024, 6, 3)));
    }

    @Test
    void aDayInNumbersIsTheDateOnlyIfItCanBeRead() {
        String title = "Council calls its envoys home\n\n";
        Articles.Reading clear = Articles.plain(title + "Published 25/01/2024 - 06:12\n\n" + FIRST + "\n\n" + SECOND);
        assertThat(clear.article().published()).contains(Timestamp.of(LocalDate.of(2024, 1, 25)));
        Articles.Reading either = Articles.plain(title + "Published 02/01/2024\n\n" + FIRST + "\n\n" + SECOND);
        assertThat(either.article().published()).isEmpty();
        assertThat(either.paragraphs()).containsExactly(FIRST, SECOND);
    }

    @Test
    void aDayOfTheReportItselfIsNotItsDate() {
        assertThat(Articles.plain("On 3 June 2024 - a year later - the council met.")
                        .article()
                        .published())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ENDS",
                "(Reporting by Ann Lee in Norburg; editing by Bo Ek)",
                "This story has been updated.",
                "Media contact: press@council.example",
                "Avec les informations de l'Agence du Nord",
                "Publicerad 3 juni 2024",
                "Kontakt\n\nAnn Lee\n\nPressekreterare hos borgmästaren\n\nMobil 555 01 00",
                "© 2024 Norland Press. All rights reserved.",
                "Tags: Port Vale, council\nTweet"
            })
    void whatStandsBehindTheLastSentenceIsNotTheBody(String colophon) {
        assertThat(Articles.plain(FIRST + "\n\n" + SECOND + "\n\n" + colophon).paragraphs())
                .containsExactly(FIRST, SECOND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sources close to the council say that it will meet again.",
                "Photos show soldiers in the streets of the port.",
                "\"We will win\"",
                "– Vi ger oss inte",
                "The envoys are to be home before the end of the week"
            })
    void aLastSentenceStaysWhateverItBeginsWith(String last) {
        assertThat(Articles.plain(FIRST + "\n\n" + SECOND + "\n\n" + last).paragraphs())
                .containsExactly(FIRST, SECOND, last);
    }

    @Test
    void aTextWithoutASentenceIsKeptWhole() {
        assertThat(Articles.plain("Council recalls envoys\n\nTags: Port Vale")
                        .article()
                        .text())
                .contains("Council recalls envoys", "Tags: Port Vale");
    }

    @Test
    void aFirstLineThatIsASentenceStaysInTheBody() {
        Articles.Reading reading = Articles.plain("Envoys called home.\n\n" + FIRST + "\n\n" + SECOND);
        assertThat(reading.article().title()).isEmpty();
        assertThat(reading.paragraphs()).first().isEqualTo("Envoys called home.");
    }

    @Test
    void datelinesAreFoundAndStay() {
        assertThat(dateline("PORT VALE, Norland — The council has met.")).isEqualTo("PORT VALE, Norland");
        assertThat(dateline("NORBURG (AFP) - The council has met.")).isEqualTo("NORBURG");
        assertThat(dateline("Norburg: The council has met again today.")).isEqualTo("Norburg");
        assertThat(dateline("STOCKHOLM. Rådet har mötts igen på måndagen.")).isEqualTo("STOCKHOLM");
        assertThat(dateline("Analysis: The council has met.")).isEmpty();
        assertThat(dateline("The council has met - again.")).isEmpty();
    }

    private static String dateline(String text) {
        return Articles.plain(text).article().dateline().map(Dateline::place).orElse("");
    }

    @Test
    void captionsWithACreditAreKeptApart() {
        Articles.Reading reading = Articles.plain(FIRST + "\nThe harbour at night. Photo: Ann Lee\n" + SECOND);
        assertThat(reading.article().captions()).containsExactly("The harbour at night. Photo: Ann Lee");
        assertThat(reading.paragraphs()).containsExactly(FIRST, SECOND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"The harbour at night (file photo).", "Le port, lundi (photo d'archives)", "Hamnen. Arkivbild."})
    void aPictureThatIsAnOldOneIsACaption(String caption) {
        Articles.Reading reading = Articles.plain(FIRST + "\n" + caption + "\n" + SECOND);
        assertThat(reading.article().captions()).containsExactly(caption);
        assertThat(reading.paragraphs()).containsExactly(FIRST, SECOND);
    }

    @Test
    void anUnknownLanguageIsSaidAndTheBodyStays() {
        Articles.Reading reading = Articles.plain("Ylläpito kertoi maanantaina, ettei neuvottelu jatku ennen kesää.");
        assertThat(reading.article().language()).isEmpty();
        assertThat(reading.article().text()).isNotEmpty();
        assertThat(reading.codes()).containsExactly("language-unsupported");
    }
}
