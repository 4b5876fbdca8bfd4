package io.github.tidings.dossier;

import io.github.tidings.core.Actor;
import io.github.tidings.core.Dossier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** An actor of a dossier while articles bring in its names. */
final class Role {
    private final String id;
    private final Actor.Kind kind;
    private final boolean named;
    private final Set<String> names = new LinkedHashSet<>();
    private final Set<String> titles = new LinkedHashSet<>();
    private final List<Dossier.Sighting> mentions = new ArrayList<>();
    private final Set<String> candidates = new LinkedHashSet<>();
    private Optional<String> country = Optional.empty();

    /**
     * @param named whether a name tells who it is, and not only a description within one article
     */
    Role(String id, Actor.Kind kind, boolean named) {
        this.id = id;
        this.kind = kind;
        this.named = named;
    }

    void add(String article, Actor actor) {
        names.add(actor.name());
        names.addAll(actor.aliases());
        titles.addAll(actor.titles());
        country = country.or(actor::country);
        actor.mentions().forEach(mention -> mentions.add(Dossier.Sighting.of(article, mention)));
    }

    /** Notes that the other may be the same. */
    void mayBe(Role other) {
        candidates.add(other.id);
        other.candidates.add(id);
    }

    String id() {
        return id;
    }

    boolean named() {
        return named;
    }

    Optional<String> country() {
        return country;
    }

    /** Its names as a person's. */
    Stream<PersonName> personNames() {
        return names.stream().flatMap(name -> PersonName.of(name).stream());
    }

    /** Whether that may be its surname alone, or its full name where only the surname was known. */
    boolean mayBear(PersonName name) {
        return personNames()
                        .anyMatch(known ->
                                Spelling.same(known.surname(), name.surname()) && !(known.full() && name.full()))
                && (!name.full() || personNames().noneMatch(PersonName::full));
    }

    Dossier.Member member() {
        String fullest = named && kind == Actor.Kind.PERSON
                ? longest()
                : names.iterator().next();
        Dossier.Member.Builder member = Dossier.Member.builder();
        return member.id(id)
                .kind(kind)
                .name(fullest)
                .aliases(names.stream().filter(alias -> !alias.equals(fullest)).toList())
                .titles(titles)
                .country(country)
                .mentions(mentions)
                .candidates(candidates)
                .build();
    }

    /** The name of most words; of several the first. */
    private String longest() {
        return names.stream()
                .max(Comparator.comparingInt(
                        name -> PersonName.of(name).map(n -> n.words().size()).orElse(0)))
                .orElseThrow();
    }
}
