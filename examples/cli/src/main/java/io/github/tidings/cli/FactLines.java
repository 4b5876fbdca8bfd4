package io.github.tidings.cli;

import io.github.tidings.core.Excerpt;
import io.github.tidings.core.Fact;
import io.github.tidings.core.FactForm;
import io.github.tidings.core.FactType;
import io.github.tidings.core.Modality;
import io.github.tidings.core.Slot;
import io.github.tidings.core.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A fact in lines: its kind and status, then a line for each role and attribute that is filled. */
final class FactLines {
    private static final int NAME_WIDTH = 13;
    private static final int VALUE_WIDTH = 78;

    private final Paint paint;
    private final Words words;

    FactLines(Paint paint, Words words) {
        this.paint = paint;
        this.words = words;
    }

    List<String> of(Fact fact) {
        FactForm form = fact.form();
        List<String> lines = new ArrayList<>();
        lines.add(head(form));
        form.type().slots().stream()
                .filter(slot -> !slot.name().equals("status"))
                .forEach(slot -> add(lines, slot.name(), value(slot, form)));
        if (form.type() == FactType.CUSTOM) {
            form.roles()
                    .forEach((name, fillers) ->
                            add(lines, name, fillers.stream().map(words::of).collect(Collectors.joining("; "))));
        }
        form.time().ifPresent(time -> add(lines, "time", words.of(time)));
        form.accordingTo().ifPresent(source -> add(lines, "according to", words.of(source)));
        return lines;
    }

    private String head(FactForm form) {
        String kind = form.type().key().replace('_', ' ');
        String status = form.word("status").map(s -> ", " + lower(s)).orElse("");
        String modality = form.modality() == Modality.ACTUAL
                ? ""
                : " (" + lower(form.modality().name()) + ")";
        return paint.on(kind + status, Paint.Style.KIND)
                + modality
                + (form.background() ? " (background)" : "")
                + paint.on("  " + form.id() + " " + Words.safe(form.rule()), Paint.Style.DIM);
    }

    private String value(Slot slot, FactForm form) {
        String name = slot.name();
        return switch (slot.shape()) {
            case ACTORS, ACTOR -> form.role(name).stream().map(words::of).collect(Collectors.joining("; "));
            case PLACE -> form.place(name).map(words::of).orElse("");
            case COUNT -> form.count(name).map(words::of).orElse("");
            case TIME -> form.timeOf(name).map(words::of).orElse("");
            case PASSAGES, PASSAGE ->
                form.passage(name).stream().map(Excerpt::text).map(Words::safe).collect(Collectors.joining(" … "));
            case WORD -> Words.safe(String.join(" ", form.words(name)));
            case CODE, CODES -> form.words(name).stream().map(FactLines::lower).collect(Collectors.joining(", "));
        };
    }

    private void add(List<String> lines, String name, String value) {
        String label = paint.on(padded(name), Paint.Style.DIM);
        for (String line : new MarkedText(value, Span.of(0, value.length())).lines(VALUE_WIDTH, Paint.NONE)) {
            lines.add("  " + label + line);
            label = padded("");
        }
    }

    private static String padded(String name) {
        return name + " ".repeat(Math.max(1, NAME_WIDTH - name.length()));
    }

    private static String lower(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
