package io.github.tidings.actor;

import io.github.tidings.core.Actor;
import io.github.tidings.lang.LanguagePack;
import io.github.tidings.lang.YamlNode;
import io.github.tidings.syntax.Sentence;
import java.util.List;
import java.util.Optional;

/** Organizations and media that need no context, under all their names. Immutable. */
final class KnownNames {
    private final NameTable<Known> names;

    private KnownNames(NameTable<Known> names) {
        this.names = names;
    }

    static KnownNames of(LanguagePack pack) {
        NameTable<Known> table = new NameTable<>(pack.language().equals("sv"));
        YamlNode organizations = pack.words("organizations").root();
        organizations.get("known").ifPresent(all -> add(table, all, Actor.Kind.ORGANIZATION, Optional.empty()));
        organizations
                .get("of_country")
                .ifPresent(countries -> countries
                        .entries()
                        .forEach((code, all) -> add(table, all, Actor.Kind.ORGANIZATION, Optional.of(code))));
        pack.words("media").root().get("known").ifPresent(all -> add(table, all, Actor.Kind.MEDIA, Optional.empty()));
        return new KnownNames(table);
    }

    private static void add(NameTable<Known> table, YamlNode all, Actor.Kind kind, Optional<String> country) {
        for (YamlNode one : all.items()) {
            List<String> same = one.strings();
            Known known = new Known(kind, same.get(0), country);
            same.forEach(name -> table.add(name, known));
        }
    }

    Optional<NameTable.Hit<Known>> at(String text, Sentence sentence, int first) {
        return names.at(text, sentence, first);
    }

    /** One of them, by the name that stands first in the file. */
    record Known(Actor.Kind kind, String name, Optional<String> country) {}
}
