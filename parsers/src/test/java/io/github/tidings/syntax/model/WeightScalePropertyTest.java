package io.github.tidings.syntax.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class WeightScalePropertyTest {

    @Property
    void aWeightIsKeptToAFourteenth(@ForAll @DoubleRange(min = 0.01, max = 1) double part) {
        int greatest = WeightScale.value(WeightScale.code(1));

        double value = WeightScale.value(WeightScale.code(part));

        assertThat(value / greatest).isCloseTo(part, within(part / 14 + 1.0 / greatest));
    }

    @Property
    void anOppositeWeightHasTheOppositeValue(@ForAll @DoubleRange(min = -1, max = 1) double part) {
        assertThat(WeightScale.value(WeightScale.code(-part))).isEqualTo(-WeightScale.value(WeightScale.code(part)));
    }
}
