package io.github.tidings.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FieldReadersTest {
    private final AuthorNames names = new AuthorNames(Articles.WORDS);
    private final TimestampReader times = new TimestampReader(new VisibleDates(Articles.WORDS));

    @Test
    void bylinesAreNamesWithoutTheirTrimmings() {
        assertThat(names.split("By Ann Lee and Bo Ek")).containsExactly("Ann Lee", "Bo Ek");
        assertThat(names.split("Av Bo Ek och Siv Alm, reporter")).containsExactly("Bo Ek", "Siv Alm");
        assertThat(names.split("Par Luc Roy et Anne Dubois")).containsExactly("Luc Roy", "Anne Dubois");
        assertThat(names.split("Ann Lee, political correspondent")).containsExactly("Ann Lee");
        assertThat(names.split("Ann Lee (ann@example.org)")).containsExactly("Ann Lee");
        assertThat(names.split("Ann Lee, Ph.D.")).containsExactly("Ann Lee, Ph.D.");
        assertThat(names.split("Ann Lee Updated 3 June 2024")).containsExactly("Ann Lee");
        assertThat(names.split("https://example.org/people/lee")).isEmpty();
    }

    @Test
    void timesAreReadInAllTheirForms() {
        assertThat(iso("2024-06-03T10:15:00Z")).isEqualTo("2024-06-03T10:15Z");
        assertThat(iso("2024-06-03T10:15:00.123+0200")).isEqualTo("2024-06-03T10:15+02:00");
        assertThat(iso("2024-06-03 10:15:00")).isEqualTo("2024-06-03T10:15");
        assertThat(iso("20240603")).isEqualTo("2024-06-03");
        assertThat(iso("Mon, 03 Jun 2024 10:15:00 GMT")).isEqualTo("2024-06-03T10:15Z");
        assertThat(iso("June 3rd, 2024 at 9:05 pm")).isEqualTo("2024-06-03T21:05");
        assertThat(iso("den 3 juni 2024")).isEqualTo("2024-06-03");
        assertThat(iso("1er août 2023")).isEqualTo("2023-08-01");
        assertThat(iso("23/06/2024")).isEqualTo("2024-06-23");
    }

    @Test
    void whatIsNotSureIsUnknown() {
        assertThat(times.read("03/06/2024")).isEmpty();
        assertThat(times.read("2024-13-40")).isEmpty();
        assertThat(times.read("last week")).isEmpty();
    }

    private String iso(String raw) {
        return times.read(raw).map(t -> t.iso()).orElse("");
    }
}
