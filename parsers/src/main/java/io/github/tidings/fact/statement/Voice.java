package io.github.tidings.fact.statement;

import io.github.tidings.core.Participant;
import java.util.List;
import java.util.Optional;

/**
 * Who speaks to whom, and where.
 *
 * @param speakers those who say it
 * @param audience those it is said to
 * @param medium where it is said, in the words of the text
 * @param said false if the text tells that it was not said
 */
record Voice(List<Participant> speakers, List<Participant> audience, Optional<String> medium, boolean said) {

    static Voice of(List<Participant> speakers) {
        return new Voice(speakers, List.of(), Optional.empty(), true);
    }
}
