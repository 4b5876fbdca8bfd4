package io.github.tidings.syntax.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class LinearModelPropertyTest {
    private static final int CLASSES = 200;

    @Property
    void aModelReadAgainScoresEveryRow(
            @ForAll @Size(max = 50) Set<@IntRange(min = 0, max = (1 << 28) - 1) Integer> keySet,
            @ForAll @IntRange(min = -WeightScale.STEPS, max = WeightScale.STEPS) int code)
            throws IOException {
        int[] keys = new TreeSet<>(keySet).stream().mapToInt(Integer::intValue).toArray();
        int[] lengths = new int[keys.length];
        byte[] labels = new byte[2 * keys.length];
        byte[] codes = new byte[2 * keys.length];
        for (int i = 0; i < keys.length; i++) {
            lengths[i] = 2;
            labels[2 * i] = (byte) i;
            codes[2 * i] = (byte) code;
            labels[2 * i + 1] = (byte) 199;
            codes[2 * i + 1] = 1;
        }
        LinearModel read = readAgain(new WeightRows(CLASSES, keys, lengths, labels, codes));
        int[] scores = new int[CLASSES];

        read.score(new Keys(keys), scores);

        assertThat(scores[199]).isEqualTo(keys.length * WeightScale.value(1));
        for (int i = 0; i < keys.length; i++) {
            assertThat(scores[i]).isEqualTo(WeightScale.value(code));
        }
    }

    @Property
    void rowsOfManyClassesAddUpLikeThoseOfFew(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 6) Integer> lengths,
            @ForAll @IntRange(min = -WeightScale.STEPS, max = WeightScale.STEPS) int code) {
        int rows = lengths.size();
        int entries = lengths.stream().mapToInt(Integer::intValue).sum();
        int[] keys = IntStream.range(0, rows).toArray();
        byte[] labels = new byte[entries];
        byte[] codes = new byte[entries];
        Arrays.fill(codes, (byte) code);
        int[] expected = new int[6];
        int entry = 0;
        for (int length : lengths) {
            for (int label = 0; label < length; label++) {
                labels[entry++] = (byte) label;
                expected[label] += WeightScale.value(code);
            }
        }
        int[] scores = new int[6];

        LinearModel.of(new WeightRows(
                        6, keys, lengths.stream().mapToInt(Integer::intValue).toArray(), labels, codes))
                .score(new Keys(keys), scores);

        assertThat(scores).containsExactly(expected);
    }

    @Property
    void anUnknownFeatureSaysNothing(@ForAll @IntRange(min = 1, max = (1 << 28) - 2) int key) {
        LinearModel model =
                LinearModel.of(new WeightRows(2, new int[] {key}, new int[] {1}, new byte[] {1}, new byte[] {5}));
        int[] scores = {7, 7};

        model.score(new Keys(key + 1, key - 1), scores);

        assertThat(scores).containsOnly(0);
    }

    private static LinearModel readAgain(WeightRows rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        rows.write(new DataOutputStream(out));
        return LinearModel.read(new DataInputStream(new ByteArrayInputStream(out.toByteArray())));
    }
}
