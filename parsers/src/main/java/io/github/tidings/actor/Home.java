package io.github.tidings.actor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The country that a text is about.
 *
 * @param country ISO 3166 code; empty if no country is named far more often than the others
 */
record Home(Optional<String> country) {

    /** Weighs all names of a text: a country by its name or its capital twice as much as by its adjective. */
    static Home of(List<List<Name>> sentences) {
        Map<String, Integer> weights = new LinkedHashMap<>();
        sentences.forEach(names -> names.forEach(name ->
                name.country().ifPresent(code -> weights.merge(code, weight(name.sort()), Integer::sum))));
        String best = "";
        int first = 0;
        int second = 0;
        for (Map.Entry<String, Integer> entry : weights.entrySet()) {
            if (entry.getValue() > first) {
                second = first;
                first = entry.getValue();
                best = entry.getKey();
            } else {
                second = Math.max(second, entry.getValue());
            }
        }
        return new Home(first * 2 >= second * 3 && first > 0 ? Optional.of(best) : Optional.empty());
    }

    private static int weight(Name.Sort sort) {
        return switch (sort) {
            case COUNTRY, CAPITAL -> 2;
            default -> 1;
        };
    }
}
