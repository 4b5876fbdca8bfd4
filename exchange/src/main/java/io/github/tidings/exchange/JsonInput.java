package io.github.tidings.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.tidings.core.Timestamp;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A place in a JSON document that knows its path, so that every error names it.
 *
 * @param node the value there
 * @param path from the root: {@code /facts/3/status}
 */
record JsonInput(JsonNode node, String path) {

    Optional<JsonInput> get(String name) {
        JsonNode value = node.get(name);
        return value == null || value.isNull() ? Optional.empty() : Optional.of(child(name, value));
    }

    JsonInput need(String name) {
        return get(name).orElseThrow(() -> error("no \"" + name + "\""));
    }

    <T> Optional<T> get(String name, Function<JsonInput, T> reader) {
        return get(name).map(reader);
    }

    /** The entries of an array; none if it is absent. */
    <T> List<T> list(String name, Function<JsonInput, T> reader) {
        return get(name, array -> array.entries(reader)).orElse(List.of());
    }

    /** The values of an object, in the document's order; none if it is absent. */
    <T> Map<String, T> map(String name, Function<JsonInput, T> reader) {
        Map<String, T> values = new LinkedHashMap<>();
        get(name).ifPresent(object -> {
            object.expect(object.node.isObject(), "an object");
            object.node
                    .properties()
                    .forEach(e -> values.put(e.getKey(), reader.apply(object.child(e.getKey(), e.getValue()))));
        });
        return values;
    }

    <T> List<T> entries(Function<JsonInput, T> reader) {
        expect(node.isArray(), "an array");
        List<T> entries = new ArrayList<>(node.size());
        for (JsonNode entry : node) {
            entries.add(reader.apply(child(Integer.toString(entries.size()), entry)));
        }
        return entries;
    }

    Optional<String> text(String name) {
        return get(name, JsonInput::string);
    }

    List<String> texts(String name) {
        return list(name, JsonInput::string);
    }

    OptionalLong number(String name) {
        return get(name).map(n -> OptionalLong.of(n.number())).orElse(OptionalLong.empty());
    }

    boolean flag(String name) {
        return get(name)
                .map(flag -> {
                    flag.expect(flag.node.isBoolean(), "true or false");
                    return flag.node.booleanValue();
                })
                .orElse(false);
    }

    String string() {
        expect(node.isTextual(), "a string");
        return node.textValue();
    }

    long number() {
        expect(node.isIntegralNumber() && node.canConvertToLong(), "a whole number");
        return node.longValue();
    }

    int integer() {
        expect(node.isIntegralNumber() && node.canConvertToInt(), "a whole number");
        return node.intValue();
    }

    <E extends Enum<E>> E constant(Class<E> type) {
        return make(() -> Enum.valueOf(type, string()));
    }

    LocalDate date() {
        return make(() -> LocalDate.parse(string()));
    }

    Timestamp timestamp() {
        return make(() -> Timestamp.parse(string()));
    }

    /** What the maker makes; where the types refuse a value, the error names this place. */
    <T> T make(Supplier<T> maker) {
        try {
            return maker.get();
        } catch (JsonFormatException e) {
            throw e;
        } catch (IllegalArgumentException | IllegalStateException | DateTimeException e) {
            throw new JsonFormatException(path, e);
        }
    }

    JsonFormatException error(String message) {
        return new JsonFormatException(path, message);
    }

    private void expect(boolean holds, String what) {
        if (!holds) {
            throw error("expected " + what);
        }
    }

    private JsonInput child(String name, JsonNode value) {
        return new JsonInput(value, path + "/" + name);
    }
}
