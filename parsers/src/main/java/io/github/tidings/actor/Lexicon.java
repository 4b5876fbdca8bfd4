package io.github.tidings.actor;

import io.github.tidings.lang.LanguagePack;
import io.github.tidings.lang.WordFile;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import java.util.Locale;
import java.util.Set;

/** The common words of one language by which people, groups and organizations are told from one another. Thread-safe. */
final class Lexicon {
    private final Nouns nouns;
    private final TitleWords titles;
    private final WordForms forms;
    private final Set<String> generic;
    private final Set<String> quantities;
    private final Set<String> organizationHeads;
    private final Set<String> fronting;
    private final Set<String> mediaHeads;
    private final Set<String> places;
    private final Set<String> things;

    private Lexicon(LanguagePack pack) {
        WordFile organizations = pack.words("organizations");
        WordFile groups = pack.words("groups");
        this.forms = WordForms.of(pack);
        this.nouns = Nouns.of(pack, forms);
        this.titles = TitleWords.of(pack, nouns, forms);
        this.generic = organizations.set("generic");
        this.organizationHeads = organizations.set("heads");
        this.fronting = pack.words("persons").set("fronting");
        this.mediaHeads = pack.words("media").set("heads");
        this.quantities = groups.set("quantities");
        this.places = groups.set("places");
        this.things = groups.set("things");
    }

    static Lexicon of(LanguagePack pack) {
        return new Lexicon(pack);
    }

    /** Whether a phrase that the word opens at the head of a sentence tells what its subject is: "as", "for". */
    boolean isFronting(Token word) {
        return forms.any(fronting, word);
    }

    /** What nouns mean. */
    Nouns nouns() {
        return nouns;
    }

    /** What titles tell. */
    TitleWords titles() {
        return titles;
    }

    /** Whether every word is a common noun of people or institutions, or belongs to a title: "the Prime Minister". */
    boolean isDescription(Sentence sentence, int first, int end) {
        for (int i = first; i < end; i++) {
            Token token = sentence.token(i);
            if (!titles.isTitle(token)
                    && !titles.modifies(token)
                    && nouns.find(sentence, token).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Whether the noun may mean any organization that has been named: "the organization". */
    boolean isGeneric(Token token) {
        return forms.any(generic, token);
    }

    /** Whether a lone word ends like an organization's: "-bank", "-partiet". */
    boolean endsLikeOrganization(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (int cut = 3; cut <= lower.length() - 4; cut++) {
            if (organizationHeads.contains(lower.substring(cut))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it counts or parts a group: "thousands" of protesters. */
    boolean isQuantity(Token token) {
        return forms.any(quantities, token);
    }

    boolean headsOrganization(Token token) {
        return forms.any(organizationHeads, token);
    }

    boolean headsMedium(Token token) {
        return forms.any(mediaHeads, token);
    }

    boolean isPlaceWord(Token token) {
        return forms.any(places, token);
    }

    boolean isThing(Token token) {
        return forms.any(things, token);
    }
}
