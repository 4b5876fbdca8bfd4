package io.github.tidings.dossier;

import io.github.tidings.core.Count;
import io.github.tidings.core.FactForm;
import io.github.tidings.core.Participant;
import io.github.tidings.core.Place;
import io.github.tidings.core.TimeReference;
import io.github.tidings.dossier.Identity.Proof;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Two tellings held against each other. Only names count: whoever is merely described may be anybody, so that a description neither
 * joins tellings nor parts them.
 *
 * @param named whether the actor of that id has a name
 */
record Comparison(FactForm one, FactForm other, Predicate<String> named) {
    /** Reports of one deed differ by a day: clocks do, and "two days ago" is counted from the writing or the printing. */
    private static final int SLACK = 1;

    private static final String BROAD_MEASURE = "ECONOMIC";

    /** Whether both may be one: nothing that both tell differs, but for numbers and how far it has come. */
    boolean compatible(Identity identity) {
        return identity.who().stream().noneMatch(this::differ)
                && identity.codes().stream().allMatch(this::agree)
                && near(one.time(), other.time(), SLACK)
                && one.places().keySet().stream().noneMatch(this::elsewhere)
                && (!numbersDiffer() || time() || place());
    }

    /** Whether both are one as far as the kind of fact asks for it. */
    boolean proven(Identity identity) {
        return identity.who().stream().filter(this::share).count() >= identity.shared()
                && (identity.proofs().isEmpty()
                        || identity.proofs().stream()
                                .anyMatch(proofs -> proofs.stream().allMatch(this::holds)));
    }

    private boolean holds(Proof proof) {
        return switch (proof) {
            case TIME -> time();
            case PLACE -> place();
            case WORDS -> Wording.alike(one, other);
            case TWO ->
                one.roles().keySet().stream().anyMatch(role -> common(role).size() > 1);
        };
    }

    private boolean share(String role) {
        return !common(role).isEmpty();
    }

    private boolean differ(String role) {
        return !actors(one, role).isEmpty() && !actors(other, role).isEmpty() && !share(role);
    }

    private Set<String> common(String role) {
        Set<String> common = actors(one, role);
        common.retainAll(actors(other, role));
        return common;
    }

    private Set<String> actors(FactForm form, String role) {
        return form.role(role).stream()
                .map(Participant::actor)
                .flatMap(Optional::stream)
                .filter(named)
                .collect(Collectors.toSet());
    }

    private boolean agree(String name) {
        List<String> mine = one.words(name);
        List<String> theirs = other.words(name);
        boolean broad = mine.contains(BROAD_MEASURE) || theirs.contains(BROAD_MEASURE);
        return mine.isEmpty() || theirs.isEmpty() || broad || !Collections.disjoint(mine, theirs);
    }

    private boolean time() {
        return one.time().flatMap(TimeReference::from).isPresent()
                && other.time().flatMap(TimeReference::from).isPresent()
                && near(one.time(), other.time(), 0);
    }

    /** Whether the times meet, give or take some days, or one is not known. */
    private static boolean near(Optional<TimeReference> one, Optional<TimeReference> other, int days) {
        if (one.flatMap(TimeReference::from).isEmpty()
                || other.flatMap(TimeReference::from).isEmpty()) {
            return true;
        }
        return !begin(one.get()).isAfter(end(other.get()).plusDays(days))
                && !begin(other.get()).isAfter(end(one.get()).plusDays(days));
    }

    private static LocalDate begin(TimeReference time) {
        return time.from().orElse(LocalDate.MIN);
    }

    private static LocalDate end(TimeReference time) {
        return time.to().orElse(begin(time));
    }

    private boolean place() {
        return one.places().keySet().stream()
                .anyMatch(name -> other.places().containsKey(name) && !elsewhere(name) && within(name));
    }

    private boolean within(String name) {
        String mine = words(one.place(name));
        String theirs = words(other.place(name));
        return (" " + mine + " ").contains(" " + theirs + " ") || (" " + theirs + " ").contains(" " + mine + " ");
    }

    private boolean elsewhere(String name) {
        Optional<String> mine = one.place(name).flatMap(Place::country);
        Optional<String> theirs = other.place(name).flatMap(Place::country);
        return mine.isPresent() && theirs.isPresent() && !mine.equals(theirs);
    }

    private static String words(Optional<Place> place) {
        return place.map(known -> Folding.fold(known.mention().text())).orElse("");
    }

    private boolean numbersDiffer() {
        return one.counts().entrySet().stream()
                .anyMatch(entry -> differ(entry.getValue(), other.count(entry.getKey())));
    }

    private static boolean differ(Count mine, Optional<Count> theirs) {
        OptionalLong number = mine.value();
        return number.isPresent()
                && theirs.map(Count::value)
                        .filter(other -> other.isPresent() && !other.equals(number))
                        .isPresent();
    }
}
