package io.github.tidings.exchange;

import io.github.tidings.core.Fact;
import io.github.tidings.core.FactForm;
import io.github.tidings.core.FactType;
import io.github.tidings.core.Slot;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes facts of every kind by their {@linkplain FactType#slots() slots}: no kind has code of its own. */
final class FactWriter {
    private final JsonOutput out;
    private final PartWriter parts;

    FactWriter(JsonOutput out) {
        this.out = out;
        this.parts = new PartWriter(out);
    }

    void write(Fact fact) {
        FactForm form = fact.form();
        out.field("id", form.id());
        out.field("type", form.type().key());
        form.type().slots().forEach(slot -> write(slot, form));
        if (form.type() == FactType.CUSTOM) {
            writeOpenSlots(form);
        }
        out.object("time", form.time(), parts::time);
        out.objects("evidence", form.evidence(), parts::excerpt);
        out.object("trigger", form.trigger(), parts::excerpt);
        out.object("according_to", form.accordingTo(), parts::participant);
        out.field("rule", form.rule());
        out.field("modality", form.modality().name());
        out.flag("background", form.background());
    }

    private void write(Slot slot, FactForm form) {
        String name = slot.name();
        switch (slot.shape()) {
            case ACTORS -> out.objects(name, form.role(name), parts::participant);
            case ACTOR -> out.object(name, form.filler(name), parts::participant);
            case PLACE -> out.object(name, form.place(name), parts::place);
            case COUNT -> out.object(name, form.count(name), parts::count);
            case TIME -> out.object(name, form.timeOf(name), parts::time);
            case PASSAGES -> out.objects(name, form.passage(name), parts::excerpt);
            case PASSAGE -> out.object(name, form.passage(name).stream().findFirst(), parts::excerpt);
            case WORD, CODE -> out.field(name, form.word(name));
            case CODES -> out.strings(name, form.words(name));
        }
    }

    private void writeOpenSlots(FactForm form) {
        out.object(
                "roles", () -> form.roles().forEach((name, fillers) -> out.objects(name, fillers, parts::participant)));
        Map<String, String> attributes = new LinkedHashMap<>();
        form.codes().forEach((name, words) -> attributes.put(name, String.join(" ", words)));
        attributes.remove("kind");
        out.strings("attributes", attributes);
    }
}
