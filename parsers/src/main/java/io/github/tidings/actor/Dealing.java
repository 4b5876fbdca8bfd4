package io.github.tidings.actor;

import io.github.tidings.lang.WordFile;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells whether somebody is dealt with: "talks with Paris", "warned Paris", "an ally of Paris". Immutable. */
final class Dealing {
    private final Set<String> prepositions;
    private final Set<String> verbs;
    private final Set<String> nouns;
    private final Set<String> givingVerbs;
    private final Set<String> giving;

    Dealing(WordFile words) {
        this.prepositions = words.set("dealing");
        this.verbs = words.set("dealing_verbs");
        this.nouns = words.set("dealing_nouns");
        this.givingVerbs = words.set("giving_verbs");
        this.giving = words.set("giving");
    }

    /** Whether whom the phrase of that head means is dealt with. */
    boolean with(Sentence sentence, Token head) {
        String preposition = Trees.preposition(sentence, head);
        boolean phrase = head.has("obl") || head.has("nmod");
        return phrase && prepositions.contains(preposition)
                || head.has("obj") && preposition.isEmpty() && above(sentence, head, verbs)
                || head.has("nmod") && above(sentence, head, nouns)
                || head.has("iobj")
                || head.has("obl") && giving.contains(preposition) && above(sentence, head, givingVerbs);
    }

    private static boolean above(Sentence sentence, Token head, Set<String> words) {
        Optional<Token> governor = sentence.head(head);
        return governor.filter(word -> words.contains(word.lemma().toLowerCase(Locale.ROOT)))
                .isPresent();
    }
}
