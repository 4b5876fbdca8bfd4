package io.github.tidings.core;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SpanPropertyTest {

    @Property
    void aUnionContainsBoth(@ForAll("spans") Span a, @ForAll("spans") Span b) {
        assertThat(a.union(b).contains(a)).isTrue();
        assertThat(a.union(b).contains(b)).isTrue();
        assertThat(a.union(b)).isEqualTo(b.union(a));
    }

    @Property
    void overlapIsMutualAndMeansACommonPlace(@ForAll("spans") Span a, @ForAll("spans") Span b) {
        assertThat(a.overlaps(b)).isEqualTo(b.overlaps(a));
        if (a.overlaps(b) && a.length() > 0 && b.length() > 0) {
            assertThat(a.union(b).length()).isLessThan(a.length() + b.length());
        }
    }

    @Property
    void theOrderAgreesWithEquality(@ForAll("spans") Span a, @ForAll("spans") Span b) {
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
    }

    @Provide
    Arbitrary<Span> spans() {
        Arbitrary<Integer> small = Arbitraries.integers().between(0, 20);
        return Combinators.combine(small, small).as((start, length) -> Span.of(start, start + length));
    }
}
