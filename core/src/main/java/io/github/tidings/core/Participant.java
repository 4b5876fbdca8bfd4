package io.github.tidings.core;

import java.util.Optional;
import org.immutables.value.Value;

/** Who fills a role of a fact: the actor, where it is one, and the words that say so here. */
@Value.Immutable(builder = false)
public sealed interface Participant permits ImmutableParticipant {

    /** The {@link Actor#id()}; empty for what is no actor (an office, a deed that is condemned). */
    @Value.Parameter
    Optional<String> actor();

    /** The words here; a pronoun counts as a mention of the one behind it. */
    @Value.Parameter
    Mention mention();

    /** The actor of that id, by those words. */
    static Participant of(String actor, Mention mention) {
        return ImmutableParticipant.of(Optional.of(actor), mention);
    }

    /** Words that fill a role without naming an actor. */
    static Participant of(Mention mention) {
        return ImmutableParticipant.of(Optional.empty(), mention);
    }
}
