package io.github.tidings.actor;

import io.github.tidings.lang.LanguagePack;

/** All word lists of the actor stage in one language. Immutable. */
record Words(Gazetteer gazetteer, KnownNames known, PersonNames persons, Lexicon lexicon, PronounWords pronouns) {

    static Words of(LanguagePack pack) {
        return new Words(
                Gazetteer.of(pack), KnownNames.of(pack), PersonNames.of(pack), Lexicon.of(pack), PronounWords.of(pack));
    }
}
