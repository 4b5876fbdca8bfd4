package io.github.tidings.syntax.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class LinearModelPropertyTest {
    private static final int CLASSES = 200;

    @Property
    void aModelReadAgainScoresTheSame(@ForAll @Size(max = 50) Set<Integer> keySet, @ForAll short weight)
            throws IOException {
        int[] keys = new TreeSet<>(keySet).stream().mapToInt(Integer::intValue).toArray();
        int[] lengths = new int[keys.length];
        byte[] labels = new byte[2 * keys.length];
        short[] weights = new short[2 * keys.length];
        for (int i = 0; i < keys.length; i++) {
            lengths[i] = 2;
            labels[2 * i] = (byte) i;
            weights[2 * i] = weight;
            labels[2 * i + 1] = (byte) 199;
            weights[2 * i + 1] = 1;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LinearModel.write(new DataOutputStream(out), CLASSES, keys, lengths, labels, weights);
        LinearModel read = LinearModel.read(new DataInputStream(new ByteArrayInputStream(out.toByteArray())));
        int[] scores = new int[CLASSES];

        read.score(keys, keys.length, scores);

        assertThat(scores[199]).isEqualTo(keys.length);
        for (int i = 0; i < keys.length; i++) {
            assertThat(scores[i]).isEqualTo(weight);
        }
    }

    @Property
    void anUnknownFeatureSaysNothing(@ForAll int key) {
        LinearModel model = LinearModel.of(2, new int[] {key}, new int[] {1}, new byte[] {1}, new short[] {5});
        int[] scores = {7, 7};

        model.score(new int[] {key + 1, key - 1}, 2, scores);

        assertThat(List.of(scores[0], scores[1])).containsExactly(0, 0);
    }
}
