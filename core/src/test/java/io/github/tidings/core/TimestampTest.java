package io.github.tidings.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2031-05-16",
                "2031-05-16T17:40",
                "2031-05-16T17:40:05.120",
                "2031-05-16T17:40Z",
                "2031-05-16T17:40+02:00",
                "2031-05-16T17:40:01-03:30"
            })
    void comesBackFromItsString(String iso) {
        assertThat(Timestamp.parse(iso).iso()).isEqualTo(iso);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "16 May 2031",
                "2031-5-16",
                "2031-02-30",
                "2031-05-16T",
                "2031-05-16 17:40",
                "2031-05-16+02:00"
            })
    void refusesOtherStrings(String other) {
        assertThatThrownBy(() -> Timestamp.parse(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"" + other + "\"");
    }
}
