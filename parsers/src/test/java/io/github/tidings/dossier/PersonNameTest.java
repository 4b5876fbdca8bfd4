package io.github.tidings.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {
    @ParameterizedTest
    @CsvSource({
        "Yevgeny Prigozhin, Jevgenij Prigozjin",
        "Abdou Tchirani, Abdou Tirani",
        "A. Lindqvist, Anna Lindqvist",
        "Anna Maria Lind, Maria Lind"
    })
    void onePersonIsOneInEverySpelling(String one, String other) {
        assertThat(name(one).sameAs(name(other))).isTrue();
        assertThat(name(other).sameAs(name(one))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Anna Lind, Erik Lind",
        "Mohamed Bazoum, Mohamed Bazié",
        "Bill Clinton, Hillary Clinton",
        "Ahmed Ben Thani, Ahmed Tchiani"
    })
    void relativesAndNamesakesAreTwo(String one, String other) {
        assertThat(name(one).sameAs(name(other))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"head of state", "the president", "Lind's ambassador to Oslo", " ", "-"})
    void descriptionsAreNoNames(String words) {
        assertThat(PersonName.of(words)).isEmpty();
    }

    @Test
    void particlesBelongToNoSurname() {
        assertThat(name("Ursula von der Leyen").words()).containsExactly("Ursula", "Leyen");
        assertThat(name("Lind").full()).isFalse();
    }

    private static PersonName name(String words) {
        return PersonName.of(words).orElseThrow();
    }
}
