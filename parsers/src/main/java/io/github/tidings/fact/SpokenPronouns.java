package io.github.tidings.fact;

import io.github.tidings.core.Mention;
import io.github.tidings.core.Participant;
import io.github.tidings.core.Statement;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Who pronouns are within what somebody says: "I" and "we" the speaker, and in words that are not quoted also a "he", "she"
 * or "they" that nobody else has been found for.
 */
final class SpokenPronouns {
    private static final Optional<Statement.Mode> INDIRECT = Optional.of(Statement.Mode.INDIRECT);

    private SpokenPronouns() {}

    /** The reading with the pronouns of all statements known. */
    static Reading resolve(Reading reading, Speech speech, Speakers speakers) {
        Map<Token, Participant> known = new IdentityHashMap<>();
        for (Sentence sentence : reading.syntax().sentences()) {
            for (Token token : sentence.tokens()) {
                if (speakerLike(reading, token, speakers)) {
                    speech.around(token.span())
                            .filter(statement ->
                                    speakers.first(token) || statement.mode().equals(INDIRECT))
                            .flatMap(statement -> statement.speakers().stream().findFirst())
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

    private static boolean speakerLike(Reading reading, Token token, Speakers speakers) {
        return speakers.first(token)
                || speakers.third(token) && reading.cast().participant(token).isEmpty();
    }
}
