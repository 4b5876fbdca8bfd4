package io.github.tidings.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/** JSON as it is written: fields of objects, what is absent left out. I/O errors come out unchecked. */
final class JsonOutput {
    private final JsonGenerator json;

    JsonOutput(JsonGenerator json) {
        this.json = json;
    }

    void field(String name, String value) {
        io(() -> json.writeStringField(name, value));
    }

    void field(String name, Optional<String> value) {
        value.ifPresent(v -> field(name, v));
    }

    void field(String name, long value) {
        io(() -> json.writeNumberField(name, value));
    }

    void field(String name, OptionalLong value) {
        value.ifPresent(v -> field(name, v));
    }

    /** The field where it is true, nothing where it is not. */
    void flag(String name, boolean value) {
        if (value) {
            io(() -> json.writeBooleanField(name, true));
        }
    }

    void strings(String name, Collection<String> values) {
        io(() -> {
            json.writeArrayFieldStart(name);
            for (String value : values) {
                json.writeString(value);
            }
            json.writeEndArray();
        });
    }

    void strings(String name, Map<String, String> values) {
        object(name, () -> values.forEach(this::field));
    }

    /** The document itself. */
    void root(Runnable fields) {
        io(json::writeStartObject);
        fields.run();
        io(json::writeEndObject);
    }

    void object(String name, Runnable fields) {
        io(() -> json.writeFieldName(name));
        root(fields);
    }

    <T> void object(String name, Optional<T> value, Consumer<T> fields) {
        value.ifPresent(v -> object(name, () -> fields.accept(v)));
    }

    <T> void objects(String name, Collection<? extends T> values, Consumer<T> fields) {
        io(() -> json.writeArrayFieldStart(name));
        values.forEach(value -> root(() -> fields.accept(value)));
        io(json::writeEndArray);
    }

    private static void io(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FunctionalInterface
    private interface Step {
        void run() throws IOException;
    }
}
