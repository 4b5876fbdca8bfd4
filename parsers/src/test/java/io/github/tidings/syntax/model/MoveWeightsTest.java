package io.github.tidings.syntax.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class MoveWeightsTest {
    private static final int FEATURE = 77;

    @Property
    void aMoveScoresByHowMuchMoreThanShiftItWeighs(
            @ForAll @IntRange(min = -WeightScale.STEPS, max = WeightScale.STEPS) int shift,
            @ForAll @IntRange(min = -WeightScale.STEPS, max = WeightScale.STEPS) int left,
            @ForAll @IntRange(min = -WeightScale.STEPS, max = WeightScale.STEPS) int right)
            throws IOException {
        int[] scores = scores((byte) shift, (byte) left, (byte) right);

        assertThat(scores[ArcHybrid.SHIFT]).isZero();
        assertThat(scores[ArcHybrid.LEFT]).isCloseTo(WeightScale.value(left) - WeightScale.value(shift), within1());
        assertThat(scores[ArcHybrid.RIGHT]).isCloseTo(WeightScale.value(right) - WeightScale.value(shift), within1());
    }

    private static org.assertj.core.data.Offset<Integer> within1() {
        return org.assertj.core.data.Offset.offset(1);
    }

    private static int[] scores(byte shift, byte left, byte right) throws IOException {
        WeightRows rows =
                new WeightRows(ArcHybrid.MOVES, new int[] {FEATURE}, new int[] {3}, new byte[] {0, 1, 2}, new byte[] {
                    shift, left, right
                });
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        rows.write(new DataOutputStream(out));
        int[] scores = {9, 9, 9};
        MoveWeights.read(new DataInputStream(new ByteArrayInputStream(out.toByteArray())))
                .score(new Keys(FEATURE, FEATURE + 1), scores);
        return scores;
    }
}
