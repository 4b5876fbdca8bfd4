package io.github.tidings.lang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LanguageTellerTest {
    private final LanguageTeller teller = LanguageTeller.of(
            List.of(LanguagePack.bundled("en"), LanguagePack.bundled("sv"), LanguagePack.bundled("fr")));

    @Test
    void tellsTheLanguagesOfItsPacks() {
        assertThat(teller.tell("The envoy said that she was ready to meet them in the capital."))
                .contains("en");
        assertThat(teller.tell("Sändebudet säger att hon inte är beredd att möta dem i huvudstaden."))
                .contains("sv");
        assertThat(teller.tell("L'émissaire a dit qu'elle est prête à les rencontrer dans la capitale."))
                .contains("fr");
    }

    @Test
    void tellsALoneSentence() {
        assertThat(teller.tell("Peru recalled its ambassador on Monday.")).contains("en");
        assertThat(teller.tell("Army seizes power, protesters killed")).contains("en");
        assertThat(teller.tell("Norge utvisade tre diplomater.")).contains("sv");
        assertThat(teller.tell("Polisen grep demonstranter i Lima")).contains("sv");
        assertThat(teller.tell("Lima condamne le coup d'État.")).contains("fr");
        assertThat(teller.tell("Le Pérou rappelle son ambassadeur")).contains("fr");
    }

    @Test
    void aLoneSentenceOfAnotherLanguageOrANameIsUnknown() {
        assertThat(teller.tell("El presidente de Perú condenó el golpe de Estado."))
                .isEmpty();
        assertThat(teller.tell("Norge udviste tre diplomater.")).isEmpty();
        assertThat(teller.tell("Der Minister trat am Montag zurück.")).isEmpty();
        assertThat(teller.tell("Il governo ha condannato il golpe.")).isEmpty();
        assertThat(teller.tell("Port-au-Prince")).isEmpty();
    }

    @Test
    void aLanguageOfNoPackIsUnknown() {
        String spanish =
                "El enviado dijo que estaba listo para reunirse con los ministros de los países vecinos y que la"
                        + " situación en las ciudades del norte era grave, según los informes de una agencia. ";
        assertThat(teller.tell(spanish.repeat(6))).isEmpty();
        assertThat(teller.tell("")).isEmpty();
    }
}
