package io.github.tidings.dossier;

import io.github.tidings.core.Dossier;
import io.github.tidings.core.Fact;
import io.github.tidings.core.FactForm;
import io.github.tidings.core.Participant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The facts of a dossier as articles tell them. */
final class Tellings {
    private final Predicate<String> named;
    private final List<Told> told = new ArrayList<>();
    private final Map<String, Set<Told>> byKey = new LinkedHashMap<>();

    /**
     * No facts yet.
     *
     * @param named whether the actor of that id in the dossier has a name
     */
    Tellings(Predicate<String> named) {
        this.named = named;
    }

    /** Takes in a fact of an article, whose actors have those ids in the dossier. */
    void add(String article, Optional<LocalDate> published, Fact fact, Map<String, String> actors) {
        FactForm form = Recasting.of(fact.form(), actors);
        Set<String> keys = keys(form);
        Told same = same(article, published, form, keys).orElseGet(() -> fresh(form));
        same.add(article, published, fact.id(), form);
        keys.forEach(
                key -> byKey.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(same));
    }

    List<Dossier.SharedFact> facts() {
        return told.stream().map(Told::fact).toList();
    }

    List<Dossier.Disagreement> disagreements() {
        return told.stream().flatMap(fact -> fact.disagreements().stream()).toList();
    }

    private Told fresh(FactForm form) {
        Told next = new Told("f" + (told.size() + 1), form);
        told.add(next);
        return next;
    }

    private Optional<Told> same(String article, Optional<LocalDate> published, FactForm form, Set<String> keys) {
        Set<Told> near = new LinkedHashSet<>();
        keys.forEach(key -> near.addAll(byKey.getOrDefault(key, Set.of())));
        return Identity.of(form.type())
                .flatMap(identity -> near.stream()
                        .filter(earlier -> earlier.mayBe(article, published, form))
                        .filter(earlier -> earlier.is(form, identity, named))
                        .findFirst());
    }

    /** By what tellings of one fact find each other: an actor with a name, a word of a place, words that are quoted. */
    private Set<String> keys(FactForm form) {
        Set<String> keys = new LinkedHashSet<>();
        String type = form.type().key();
        form.roles().values().stream()
                .flatMap(List::stream)
                .map(Participant::actor)
                .flatMap(Optional::stream)
                .filter(named)
                .forEach(id -> keys.add(type + " #" + id));
        form.places().values().stream()
                .flatMap(place -> Wording.ofPlace(place.mention().text()).stream())
                .forEach(word -> keys.add(type + " @" + word));
        Wording.quotations(form).forEach(piece -> keys.add(type + " \"" + piece.substring(piece.lastIndexOf(' ') + 1)));
        return keys;
    }
}
