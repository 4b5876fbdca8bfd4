package io.github.tidings.dossier;

import io.github.tidings.core.Dossier;
import io.github.tidings.core.Fact;
import io.github.tidings.core.FactForm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The facts of a dossier as articles tell them. */
final class Tellings {
    private final List<Told> told = new ArrayList<>();
    private final Map<String, List<Told>> byGist = new LinkedHashMap<>();

    /** Takes in a fact of an article, whose actors have those ids in the dossier. */
    void add(String article, Fact fact, Map<String, String> actors) {
        FactForm form = Recasting.of(fact.form(), actors);
        same(form).add(article, fact);
    }

    List<Dossier.SharedFact> facts() {
        return told.stream().map(Told::fact).toList();
    }

    List<Dossier.Disagreement> disagreements() {
        return told.stream().flatMap(fact -> fact.disagreements().stream()).toList();
    }

    private Told same(FactForm form) {
        String gist = Gist.of(form);
        List<Told> alike = byGist.computeIfAbsent(gist, g -> new ArrayList<>());
        if (Gist.isTelling(form)) {
            for (Told earlier : alike) {
                if (earlier.agreesOnTime(form)) {
                    return earlier;
                }
            }
        }
        Told next = new Told("f" + (told.size() + 1), form);
        told.add(next);
        alike.add(next);
        return next;
    }
}
