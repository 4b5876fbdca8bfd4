package io.github.tidings.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    @ParameterizedTest
    @CsvSource({
        "Prigozhin, Prigozjin",
        "Yevgeny, Jevgenij",
        "Shevchenko, Sjevtjenko",
        "Zelensky, Zelenskyj",
        "Alexander, Aleksander",
        "Cheikh, Sheikh",
        "Guaidó, Guaido"
    })
    void spellingsOfOneNameAreAlike(String one, String other) {
        assertThat(Spelling.alike(one, other)).isTrue();
        assertThat(Spelling.alike(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Lind, Lund", "Bazoum, Bazié", "Diallo, Diouf", "Ali, Alia", "Petrov, Petrović"})
    void otherNamesAreNot(String one, String other) {
        assertThat(Spelling.same(one, other)).isFalse();
    }
}
