package io.github.tidings.fact;

import io.github.tidings.core.Mention;
import io.github.tidings.core.Participant;
import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import java.util.IdentityHashMap;
import java.util.Map;

/** Who "I" and "we" are within what somebody says. */
final class FirstPersons {
    private FirstPersons() {}

    /** The reading with the first persons of all statements known. */
    static Reading resolve(Reading reading, Speech speech) {
        Map<Token, Participant> known = new IdentityHashMap<>();
        for (Sentence sentence : reading.syntax().sentences()) {
            for (Token token : sentence.tokens()) {
                if ((token.pos() == PartOfSpeech.PRON || token.pos() == PartOfSpeech.DET) && token.is("Person", "1")) {
                    speech.speaker(token.span())
                            .flatMap(Participant::actor)
                            .ifPresent(id -> known.put(
                                    token,
                                    Participant.of(
                                            id, Mention.in(reading.syntax().text(), token.span()))));
                }
            }
        }
        return new Reading(reading.article(), reading.syntax(), reading.cast().with(known), speech);
    }
}
