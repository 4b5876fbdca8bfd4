package io.github.tidings.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingTest {

    @Test
    void accentsCaseAndAnArabicArticleDoNotCount() {
        assertThat(Spelling.fold("Erdoğan")).isEqualTo("erdogan");
        assertThat(Spelling.fold("al-Assad")).isEqualTo(Spelling.fold("Assad"));
    }

    @Test
    void oneLetterIsASlipOnlyInLongWords() {
        assertThat(Spelling.slip("kandara", "kandar")).isTrue();
        assertThat(Spelling.slip("khan", "kahn")).isFalse();
        assertThat(Spelling.slip("kandara", "mandala")).isFalse();
    }

    @Test
    void namesAgreeBySurnameAndByWhatElseTheyShare() {
        assertThat(NameMatch.same(List.of("Okello"), List.of("Daniel", "Okello")))
                .isTrue();
        assertThat(NameMatch.same(List.of("Okellos"), List.of("Daniel", "Okello")))
                .isTrue();
        assertThat(NameMatch.same(List.of("Anna", "Okello"), List.of("Daniel", "Okello")))
                .isFalse();
    }
}
