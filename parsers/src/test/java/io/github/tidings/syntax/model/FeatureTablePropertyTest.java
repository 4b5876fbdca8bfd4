package io.github.tidings.syntax.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class FeatureTablePropertyTest {

    @Property
    void whatWasPutInIsFoundAndNothingElse(
            @ForAll @Size(max = 40)
                    Map<
                                    @IntRange(min = 0, max = (1 << 28) - 1) Integer,
                                    @LongRange(min = 1, max = FeatureTable.GREATEST) Long>
                            numbers,
            @ForAll @IntRange(min = 0, max = (1 << 28) - 1) int other) {
        FeatureTable table = new FeatureTable(numbers.size());
        numbers.forEach(table::put);
        Map<Integer, Long> asked = new LinkedHashMap<>(numbers);
        asked.putIfAbsent(other, 0L);
        Keys features =
                new Keys(asked.keySet().stream().mapToInt(Integer::intValue).toArray());

        LongStream found = LongStream.of(table.find(features)).limit(features.count());

        assertThat(found.boxed()).containsExactlyElementsOf(asked.values());
    }

    @Property
    void featuresThatShareASlotAreToldApart(
            @ForAll @IntRange(min = 0, max = 7) int low, @ForAll @LongRange(min = 1, max = 1000) long number) {
        FeatureTable table = new FeatureTable(4);
        table.put(low, number);
        table.put(low + (1 << 27), number + 1);

        assertThat(table.find(new Keys(low, low + (1 << 27), low + (1 << 26)))).startsWith(number, number + 1, 0);
    }
}
