package io.github.tidings.actor;

import io.github.tidings.lang.LanguagePack;
import io.github.tidings.lang.WordFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** First names with their gender, and surnames that need no first name. Immutable. */
final class PersonNames {
    private final Map<String, Gender> first = new HashMap<>();
    private final Set<String> surnames = new HashSet<>();
    private final Set<String> particles = new HashSet<>();
    private final Set<String> syllables = new HashSet<>();

    private PersonNames() {}

    /** The names that come with this library, and those of the pack's own {@code names.yaml}. */
    static PersonNames of(LanguagePack pack) {
        PersonNames names = new PersonNames();
        for (WordFile file : List.of(LanguagePack.at(PersonNames.class, "mul").words("names"), pack.words("names"))) {
            file.list("female").forEach(name -> names.first.put(name, Gender.FEMALE));
            file.list("male")
                    .forEach(name -> names.first.merge(name, Gender.MALE, (a, b) -> a == b ? a : Gender.UNKNOWN));
            file.list("both").forEach(name -> names.first.put(name, Gender.UNKNOWN));
            names.surnames.addAll(file.list("surnames"));
            names.particles.addAll(file.list("particles"));
            names.syllables.addAll(file.list("syllables"));
        }
        return names;
    }

    boolean isFirst(String name) {
        return first.containsKey(name);
    }

    /** Whether a hyphenated name begins with a first name, or the name is one. */
    Gender gender(String name) {
        Gender gender = first.get(name);
        int hyphen = name.indexOf('-');
        return gender != null
                ? gender
                : hyphen > 0 ? first.getOrDefault(name.substring(0, hyphen), Gender.UNKNOWN) : Gender.UNKNOWN;
    }

    boolean isSurname(String name) {
        return surnames.contains(name);
    }

    /** Whether the word in small letters is the second part of a given name behind a hyphen: "Ki-moon". */
    boolean isSyllable(String word) {
        return syllables.contains(word);
    }

    /** Whether the word joins parts of a name: "bin", "von". */
    boolean isParticle(String word) {
        return particles.contains(word);
    }
}
