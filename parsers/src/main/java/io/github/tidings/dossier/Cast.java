package io.github.tidings.dossier;

import io.github.tidings.core.Actor;
import io.github.tidings.core.Dossier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The actors of a dossier as articles bring them in. */
final class Cast {
    private final Map<String, Role> roles = new LinkedHashMap<>();

    /** Takes in an article's actors; gives their dossier ids by their ids in the article. */
    Map<String, String> admit(String article, List<Actor> actors) {
        Map<String, String> ids = new LinkedHashMap<>();
        for (Actor actor : actors) {
            Role role = roles.computeIfAbsent(key(article, actor), key -> new Role("a" + (roles.size() + 1), actor));
            role.add(article, actor);
            ids.put(actor.id(), role.id);
        }
        return ids;
    }

    List<Dossier.Member> members() {
        return roles.values().stream().map(Role::member).toList();
    }

    /** Protesters here are not protesters there: a group is one only within its article. */
    private static String key(String article, Actor actor) {
        return actor.kind() == Actor.Kind.GROUP
                ? article + "\n" + actor.id()
                : actor.kind() + "\n" + Folding.fold(actor.name());
    }

    private static final class Role {
        private final String id;
        private final Actor first;
        private final Set<String> aliases = new LinkedHashSet<>();
        private final Set<String> titles = new LinkedHashSet<>();
        private final List<Dossier.Sighting> mentions = new ArrayList<>();
        private Optional<String> country = Optional.empty();

        Role(String id, Actor first) {
            this.id = id;
            this.first = first;
        }

        void add(String article, Actor actor) {
            aliases.add(actor.name());
            aliases.addAll(actor.aliases());
            titles.addAll(actor.titles());
            country = country.or(actor::country);
            actor.mentions().forEach(mention -> mentions.add(Dossier.Sighting.of(article, mention)));
        }

        Dossier.Member member() {
            Dossier.Member.Builder member = Dossier.Member.builder();
            return member.id(id)
                    .kind(first.kind())
                    .name(first.name())
                    .aliases(aliases.stream()
                            .filter(alias -> !alias.equals(first.name()))
                            .toList())
                    .titles(titles)
                    .country(country)
                    .mentions(mentions)
                    .build();
        }
    }
}
