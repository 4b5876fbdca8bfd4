package io.github.tidings.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class FactFormPropertyTest {

    @Property
    void everyKindComesBackFromItsForm(@ForAll FactType type, @ForAll int bits) {
        FactForm form = Forms.of(type, bits);
        Fact fact = type.fact(form);
        assertThat(fact.type()).isEqualTo(type);
        assertThat(fact.form()).isEqualTo(form);
        assertThat(type.fact(fact.form())).isEqualTo(fact).hasSameHashCodeAs(fact);
    }

    @Property
    void everySlotReachesTheTypedFact(@ForAll FactType type) {
        FactForm full = Forms.of(type, -1);
        for (Slot slot : type.slots()) {
            FactForm back = type.fact(full).form();
            assertThat(back.roles().containsKey(slot.name())
                            || back.places().containsKey(slot.name())
                            || back.counts().containsKey(slot.name())
                            || back.times().containsKey(slot.name())
                            || back.passages().containsKey(slot.name())
                            || back.codes().containsKey(slot.name()))
                    .as(type.key() + "." + slot.name())
                    .isTrue();
        }
    }

    @Property
    void constantsOfOtherKindsAreRefused(@ForAll FactType type) {
        for (Slot slot : type.slots()) {
            if (slot.shape() == Slot.Shape.CODE) {
                FactForm.Builder form = FactForm.builder();
                form.from(Forms.of(type, 0));
                form.putCode(slot.name(), List.of("NO_SUCH_CONSTANT"));
                assertThatThrownBy(() -> type.fact(form.build()))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("NO_SUCH_CONSTANT");
            }
        }
    }

    @Property
    void theVisitorMeetsTheKind(@ForAll FactType type) {
        assertThat(type.fact(Forms.of(type, -1)).<FactType>accept(new KindVisitor()))
                .isEqualTo(type);
    }
}
