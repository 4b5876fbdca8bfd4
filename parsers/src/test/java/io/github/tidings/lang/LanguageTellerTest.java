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
    void aLanguageOfNoPackIsUnknown() {
        String spanish =
                "El enviado dijo que estaba listo para reunirse con los ministros de los países vecinos y que la"
                        + " situación en las ciudades del norte era grave, según los informes de una agencia. ";
        assertThat(teller.tell(spanish.repeat(6))).isEmpty();
        assertThat(teller.tell("")).isEmpty();
    }
}
