package io.github.tidings.syntax.train;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProjectiveTest {

    @Test
    void aTreeWithoutCrossingArcsIsLeftAsItIs() {
        int[] heads = {1, -1, 3, 1};
        Projective.lift(heads);
        assertThat(heads).containsExactly(1, -1, 3, 1);
    }

    @Test
    void aWordWhoseArcCrossesAnotherIsHungHigher() {
        int[] heads = {-1, 0, 0, 1};
        Projective.lift(heads);
        assertThat(heads).containsExactly(-1, 0, 0, 0);
    }
}
