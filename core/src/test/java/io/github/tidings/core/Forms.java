package io.github.tidings.core;

import java.time.LocalDate;
import java.util.List;

/** Forms of facts of every kind over one text, their slots filled by the bits of a number. */
final class Forms {
    static final String TEXT = "Marovia closed its border on Monday.";
    private static final Span WORD = Span.of(0, 7);
    private static final Mention MENTION = Mention.in(TEXT, WORD);

    private Forms() {}

    static FactForm of(FactType type, int bits) {
        FactForm.Builder form = FactForm.builder();
        form.type(type).id("f1").rule("en/x/y").addEvidence(Evidence.in(TEXT, WORD));
        form.modality(Modality.values()[Math.floorMod(bits, 6)]).background((bits & 1) == 1);
        int n = 0;
        for (Slot slot : type.slots()) {
            if ((bits >>> n++ & 1) == 1 || slot.name().equals("content") || type == FactType.CUSTOM) {
                fill(form, slot);
            }
        }
        return form.build();
    }

    static Count count() {
        return Count.exactly(7, MENTION);
    }

    static TimeReference time() {
        return TimeReference.builder()
                .mention(MENTION)
                .from(LocalDate.of(2031, 5, 16))
                .build();
    }

    private static void fill(FactForm.Builder form, Slot slot) {
        String name = slot.name();
        switch (slot.shape()) {
            case ACTORS -> form.putRole(name, List.of(Participant.of("a1", MENTION), Participant.of(MENTION)));
            case ACTOR -> form.putRole(name, List.of(Participant.of("a1", MENTION)));
            case PLACE -> form.putPlace(name, Place.of(MENTION, "NO"));
            case COUNT -> form.putCount(name, count());
            case TIME -> form.putTime(name, time());
            case PASSAGES, PASSAGE -> form.putPassage(name, List.of(Evidence.in(TEXT, WORD)));
            case WORD -> form.putCode(name, List.of("word"));
            case CODE -> form.putCode(name, List.of(slot.constants().get(0)));
            case CODES -> form.putCode(name, slot.constants());
        }
    }
}
