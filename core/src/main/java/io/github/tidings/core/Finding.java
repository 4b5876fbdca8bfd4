package io.github.tidings.core;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What every fact has, whatever its kind: its proof, its sureness, its time and the rule that found it. */
public sealed interface Finding permits Fact, FactForm {

    /** The fact's name within its {@link ParsedArticle} or {@link Dossier}: {@code f1}. */
    String id();

    /** The words that say so, in the order of the text; at least one, each within one paragraph. */
    List<Evidence> evidence();

    /** The word or words that gave the fact away. */
    Optional<Evidence> trigger();

    /** Whose word it is, where the fact stands inside of what somebody said. */
    Optional<Participant> accordingTo();

    /** When it happened or will happen. */
    Optional<TimeReference> time();

    /** The rule that found it: {@code en/sanction/impose}. */
    String rule();

    /** How sure the text is. */
    @Value.Default
    default Modality modality() {
        return Modality.ACTUAL;
    }

    /** Whether the text tells it as something of years ago. */
    @Value.Default
    default boolean background() {
        return false;
    }
}
