package io.github.tidings.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A JSON value: an object, a list or a string (numbers and booleans as written); or none. */
record Json(@Nullable Object value) {
    private static final Json NONE = new Json(null);

    /** The member of that name; none if this is no object or has no such member. */
    Json get(String name) {
        Object member = value instanceof Map<?, ?> map ? map.get(name) : null;
        return member == null ? NONE : new Json(member);
    }

    /** The values of a list; an object or a string is a list of one. */
    List<Json> items() {
        if (value instanceof List<?> list) {
            List<Json> items = new ArrayList<>();
            list.forEach(item -> items.add(new Json(item)));
            return items;
        }
        return value == null ? List.of() : List.of(this);
    }

    /** The members of an object. */
    List<Json> members() {
        List<Json> members = new ArrayList<>();
        if (value instanceof Map<?, ?> map) {
            map.values().forEach(member -> members.add(new Json(member)));
        }
        return members;
    }

    /** The string; of a list the first one. */
    Optional<String> string() {
        if (value instanceof String string && !string.isBlank()) {
            return Optional.of(string);
        }
        return value instanceof List<?> list && !list.isEmpty() ? new Json(list.get(0)).only() : Optional.empty();
    }

    private Optional<String> only() {
        return value instanceof String string && !string.isBlank() ? Optional.of(string) : Optional.empty();
    }

    boolean isObject() {
        return value instanceof Map;
    }

    boolean isList() {
        return value instanceof List;
    }
}
