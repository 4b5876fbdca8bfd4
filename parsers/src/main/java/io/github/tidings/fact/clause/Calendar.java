package io.github.tidings.fact.clause;

import io.github.tidings.lang.WordFile;
import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.Token;
import java.util.Locale;
import java.util.Set;

/** Nouns that only tell when: neither subject nor object of a deed, whatever the tree calls them. Immutable. */
final class Calendar {
    /** So long a word of the list may begin a compound: "lördagskväll". */
    private static final int COMPOUND = 5;

    private final Set<String> nouns;

    Calendar(WordFile words) {
        this.nouns = words.set("calendar");
    }

    /** Whether the word is one. */
    boolean holds(Token word) {
        if (nouns.isEmpty() || word.pos() != PartOfSpeech.NOUN && word.pos() != PartOfSpeech.PROPN) {
            return false;
        }
        String lemma = word.lemma().toLowerCase(Locale.ROOT);
        return nouns.contains(lemma)
                || nouns.stream().anyMatch(noun -> noun.length() > COMPOUND && lemma.startsWith(noun));
    }
}
