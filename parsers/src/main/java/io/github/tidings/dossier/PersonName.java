package io.github.tidings.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A person's name by its words.
 *
 * @param words at least one, the surname last
 */
record PersonName(List<String> words) {
    private static final Pattern NAME_PARTS = Pattern.compile("[\\s-]+");
    private static final Set<String> PARTICLES = Set.of(
            "de", "du", "des", "da", "di", "do", "dos", "del", "della", "la", "le", "van", "von", "der", "den", "af",
            "av", "al", "el", "ben", "bin", "ibn", "ould", "y", "e", "abu");

    /** The name that the words are; empty for a description: "the head of state". */
    static Optional<PersonName> of(String name) {
        List<String> words = new ArrayList<>();
        for (String word : NAME_PARTS.split(name)) {
            if (word.isEmpty()) {
                continue;
            }
            if (Character.isUpperCase(word.codePointAt(0))) {
                words.add(word);
            } else if (!PARTICLES.contains(word)) {
                return Optional.empty();
            }
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(new PersonName(words));
    }

    String surname() {
        return words.get(words.size() - 1);
    }

    /** Whether it is more than a surname. */
    boolean full() {
        return words.size() > 1;
    }

    /**
     * Whether both are full names of one person: surname and some other name alike, or an initial
     * of it; or the surname a little less and all others.
     */
    boolean sameAs(PersonName other) {
        return Spelling.alike(surname(), other.surname()) && given(other)
                || Spelling.mayBeAlike(surname(), other.surname()) && allGiven(other);
    }

    private boolean given(PersonName other) {
        return names().stream()
                .anyMatch(mine -> other.names().stream()
                        .anyMatch(theirs -> Spelling.alike(mine, theirs) || initial(mine, theirs)));
    }

    private boolean allGiven(PersonName other) {
        return words.size() == other.words.size()
                && names().stream()
                        .allMatch(mine -> other.names().stream().anyMatch(theirs -> Spelling.alike(mine, theirs)));
    }

    /** The names before the surname. */
    private List<String> names() {
        return words.subList(0, words.size() - 1);
    }

    private static boolean initial(String one, String other) {
        boolean short1 = one.length() == 1 || one.endsWith(".");
        boolean short2 = other.length() == 1 || other.endsWith(".");
        return (short1 || short2)
                && Folding.fold(one).charAt(0) == Folding.fold(other).charAt(0);
    }
}
