package io.github.tidings.exchange;

import io.github.tidings.core.Fact;
import io.github.tidings.core.FactForm;
import io.github.tidings.core.FactType;
import io.github.tidings.core.Modality;
import io.github.tidings.core.Slot;
import java.util.List;

/** Reads facts of every kind by their {@linkplain FactType#slots() slots}. */
final class FactReader {
    private FactReader() {}

    static Fact read(JsonInput in) {
        JsonInput key = in.need("type");
        FactType type = FactType.of(key.string()).orElseThrow(() -> key.error("no kind of fact: " + key.string()));
        FactForm.Builder form = FactForm.builder();
        form.type(type)
                .id(in.need("id").string())
                .evidence(in.list("evidence", PartReader::evidence))
                .trigger(in.get("trigger", PartReader::evidence))
                .accordingTo(in.get("according_to", PartReader::participant))
                .time(in.get("time", PartReader::time))
                .rule(in.need("rule").string())
                .modality(in.get("modality", m -> m.constant(Modality.class)).orElse(Modality.ACTUAL))
                .background(in.flag("background"));
        type.slots().forEach(slot -> read(slot, in, form));
        if (type == FactType.CUSTOM) {
            in.map("roles", roles -> roles.entries(PartReader::participant)).forEach(form::role);
            in.map("attributes", JsonInput::string).forEach((name, word) -> form.putCode(name, List.of(word)));
        }
        return in.make(() -> type.fact(form.build()));
    }

    private static void read(Slot slot, JsonInput in, FactForm.Builder form) {
        String name = slot.name();
        switch (slot.shape()) {
            case ACTORS -> form.role(name, in.list(name, PartReader::participant));
            case ACTOR -> form.role(name, in.get(name, PartReader::participant));
            case PLACE -> form.place(name, in.get(name, PartReader::place));
            case COUNT -> form.count(name, in.get(name, PartReader::count));
            case TIME -> form.timeOf(name, in.get(name, PartReader::time));
            case PASSAGES -> form.passage(name, in.list(name, PartReader::evidence));
            case PASSAGE ->
                form.passage(name, in.get(name, PartReader::evidence).stream().toList());
            case WORD -> form.code(name, in.text(name));
            case CODE -> form.code(name, in.get(name, code -> constant(slot, code)));
            case CODES -> form.codes(name, in.list(name, code -> constant(slot, code)));
        }
    }

    private static String constant(Slot slot, JsonInput code) {
        if (!slot.constants().contains(code.string())) {
            throw code.error("none of " + slot.constants() + ": " + code.string());
        }
        return code.string();
    }
}
