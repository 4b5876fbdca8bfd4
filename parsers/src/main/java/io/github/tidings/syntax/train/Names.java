package io.github.tidings.syntax.train;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names in the order in which they were first met, with their numbers. */
final class Names {
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    int number(String name) {
        return numbers.computeIfAbsent(name, key -> numbers.size());
    }

    List<String> list() {
        return new ArrayList<>(numbers.keySet());
    }

    int size() {
        return numbers.size();
    }
}
