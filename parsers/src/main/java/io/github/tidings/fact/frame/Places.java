package io.github.tidings.fact.frame;

import io.github.tidings.actor.NounPhrases;
import io.github.tidings.core.Mention;
import io.github.tidings.core.Participant;
import io.github.tidings.core.Place;
import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import java.util.List;
import java.util.Optional;

/** Phrases that tell where. */
record Places(Fillers fillers) {

    /** The first of the heads that is a place; of "the capital, Niamey" the name. */
    Optional<Place> of(Sentence sentence, List<Token> heads, Words words) {
        for (Token head : heads) {
            if (place(sentence, head, words)) {
                Token named = sentence.child(head, "appos")
                        .filter(a -> a.pos() == PartOfSpeech.PROPN && head.pos() == PartOfSpeech.NOUN)
                        .orElse(head);
                return Optional.of(place(sentence, named));
            }
        }
        return Optional.empty();
    }

    private Place place(Sentence sentence, Token head) {
        Mention mention = Mention.in(fillers.text(), NounPhrases.core(sentence, head));
        Optional<String> country = fillers.cast()
                .participant(head)
                .flatMap(Participant::actor)
                .flatMap(fillers.cast()::actor)
                .flatMap(a -> a.country());
        return country.map(code -> Place.of(mention, code)).orElseGet(() -> Place.of(mention));
    }

    private static boolean place(Sentence sentence, Token head, Words words) {
        return head.pos() == PartOfSpeech.PROPN
                || words.find("PLACE")
                        .map(places -> places.contains(sentence, head))
                        .orElse(false);
    }
}
