package io.github.tidings.dossier;

import io.github.tidings.core.Actor;
import io.github.tidings.core.Dossier;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The actors of a dossier as articles bring them in. A country is known by its code, an organization by any of its names in any
 * language, a person by surname and given name however they are spelt; a bare surname means the only one who bears it. Whoever is
 * only described ("the protesters", "his own guards") is somebody else in every article.
 */
final class Cast {
    /** So many letters of a surname are looked up. */
    private static final int INDEXED = 2;

    private final OrganizationNames organizations = OrganizationNames.bundled();
    private final Map<String, Role> roles = new LinkedHashMap<>();
    private final Map<String, Role> byName = new LinkedHashMap<>();
    private final Map<String, Set<Role>> bySurname = new LinkedHashMap<>();

    /** Takes in an article's actors; gives their dossier ids by their ids in the article. */
    Map<String, String> admit(String article, List<Actor> actors) {
        Map<String, String> ids = new LinkedHashMap<>();
        for (Actor actor : actors) {
            Role role = role(actor);
            role.add(article, actor);
            remember(role, actor);
            ids.put(actor.id(), role.id());
        }
        return ids;
    }

    List<Dossier.Member> members() {
        return roles.values().stream().map(Role::member).toList();
    }

    /** Whether the actor of that id has a name that other articles may use. */
    boolean named(String id) {
        Role role = roles.get(id);
        return role != null && role.named();
    }

    private Role role(Actor actor) {
        return switch (actor.kind()) {
            case GROUP -> fresh(actor, false);
            case PERSON ->
                PersonName.of(actor.name()).map(name -> person(actor, name)).orElseGet(() -> fresh(actor, false));
            case COUNTRY, ORGANIZATION, MEDIA -> body(actor);
        };
    }

    private Role fresh(Actor actor, boolean named) {
        Role role = new Role("a" + (roles.size() + 1), actor.kind(), named);
        roles.put(role.id(), role);
        return role;
    }

    /** A country, an organization or a medium. */
    private Role body(Actor actor) {
        List<String> keys = keys(actor);
        return keys.stream()
                .flatMap(key -> Stream.ofNullable(byName.get(key)))
                .findFirst()
                .orElseGet(() -> fresh(actor, !keys.isEmpty()));
    }

    /** What a body is known by; nothing if it is only described. */
    private List<String> keys(Actor actor) {
        String country = actor.country().orElse("");
        if (actor.kind() == Actor.Kind.COUNTRY) {
            return List.of("country " + (country.isEmpty() ? Folding.fold(actor.name()) : country));
        }
        return Stream.concat(Stream.of(actor.name()), actor.aliases().stream())
                .filter(name -> organizations.knows(name) || isName(actor, name))
                .map(name -> actor.kind() + " " + organizations.key(name) + (organizations.knows(name) ? "" : country))
                .toList();
    }

    /** "Union africaine", "BBC" are names; "French embassy", "its allies", "Parliament" may be many. */
    private static boolean isName(Actor actor, String name) {
        int last = name.lastIndexOf(' ') + 1;
        boolean large = Character.isUpperCase(name.codePointAt(0));
        boolean whole = last == 0
                ? actor.kind() == Actor.Kind.MEDIA
                        || actor.country().isPresent()
                        || name.chars().filter(Character::isUpperCase).count() > 1
                : actor.country().isEmpty() || Character.isUpperCase(name.charAt(last));
        return large && whole;
    }

    private Role person(Actor actor, PersonName name) {
        List<Role> fitting = places(name)
                .flatMap(place -> bySurname.getOrDefault(place, Set.of()).stream())
                .distinct()
                .filter(role -> fits(role, actor, name))
                .toList();
        if (fitting.size() == 1) {
            return fitting.get(0);
        }
        Role role = fresh(actor, true);
        fitting.forEach(role::mayBe);
        return role;
    }

    private static boolean fits(Role role, Actor actor, PersonName name) {
        boolean abroad = role.country().isPresent()
                && actor.country().isPresent()
                && !role.country().equals(actor.country());
        return role.personNames().anyMatch(name::sameAs) || !abroad && role.mayBear(name);
    }

    /** Where a person stands in the index: by how the surname begins and by how it ends, for one of them every spelling keeps. */
    private static Stream<String> places(PersonName name) {
        String bare = Spelling.bare(name.surname());
        int length = bare.length();
        return length <= INDEXED
                ? Stream.of(bare)
                : Stream.of(bare.substring(0, INDEXED), "-" + bare.substring(length - INDEXED));
    }

    private void remember(Role role, Actor actor) {
        if (!role.named()) {
            return;
        }
        if (actor.kind() == Actor.Kind.PERSON) {
            PersonName.of(actor.name())
                    .ifPresent(name -> places(name)
                            .forEach(place -> bySurname
                                    .computeIfAbsent(place, key -> new LinkedHashSet<>())
                                    .add(role)));
        } else {
            keys(actor).forEach(key -> byName.putIfAbsent(key, role));
        }
    }
}
