package io.github.tidings.syntax.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CertainTagsTest {
    private final CertainTags tags = CertainTags.of(new TreeMap<>(Map.of(Hash.of("they", 0, 4), 9)));

    @Test
    void aCertainWordHasItsTagHoweverItIsWrittenAtTheStart() {
        assertThat(tags.of(new Words(List.of("They", "left")), 0)).isEqualTo(9);
    }

    @Test
    void aLargeInitialWithinASentenceMayMakeAName() {
        assertThat(tags.of(new Words(List.of("say", "They", "or", "they")), 1)).isNegative();
        assertThat(tags.of(new Words(List.of("say", "They", "or", "they")), 3)).isEqualTo(9);
    }

    @Test
    void anyOtherWordIsOpen() {
        assertThat(tags.of(new Words(List.of("left")), 0)).isNegative();
    }
}
