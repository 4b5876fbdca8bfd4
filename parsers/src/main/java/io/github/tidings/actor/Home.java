package io.github.tidings.actor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The country that a text is about, and the one whose government it means by "the government".
 *
 * @param country ISO 3166 code; empty if no country is named far more often than the others
 * @param government the country whose institutions the text names without saying whose they are; else the former
 */
record Home(Optional<String> country, Optional<String> government) {

    /** Weighs all names of a text: a country by its name or its capital twice as much as by its adjective. */
    static Home of(List<List<Name>> sentences) {
        Map<String, Integer> weights = new LinkedHashMap<>();
        Map<String, Integer> institutions = new LinkedHashMap<>();
        sentences.forEach(names -> names.forEach(name -> name.country().ifPresent(code -> {
            weights.merge(code, weight(name.sort()), Integer::sum);
            if (name.known().isPresent()) {
                institutions.merge(code, 1, Integer::sum);
            }
        })));
        Optional<String> country = foremost(weights, 1);
        return new Home(country, foremost(institutions, 2).or(() -> country));
    }

    /** The code of the greatest weight, if it is half as much again as the next. */
    private static Optional<String> foremost(Map<String, Integer> weights, int least) {
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
        return first * 2 >= second * 3 && first >= least ? Optional.of(best) : Optional.empty();
    }

    private static int weight(Name.Sort sort) {
        return switch (sort) {
            case COUNTRY, CAPITAL -> 2;
            default -> 1;
        };
    }
}
