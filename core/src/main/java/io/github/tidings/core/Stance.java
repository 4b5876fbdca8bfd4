package io.github.tidings.core;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Somebody takes sides for or against somebody or something. */
@Value.Immutable
public sealed interface Stance extends Fact permits ImmutableStance {

    /** Who takes sides. */
    List<Participant> holders();

    /** On whom or what; an actor or the words for a deed. */
    List<Participant> targets();

    /** Which side. */
    Optional<Polarity> polarity();

    /** A builder; id, rule and evidence are required. */
    static Builder builder() {
        return new Builder();
    }

    /** The typed fact of a form. */
    static Stance of(FactForm form) {
        Builder builder = builder();
        builder.from((Finding) form);
        return builder.holders(form.role("holders"))
                .targets(form.role("targets"))
                .polarity(form.constant("polarity", Polarity.class))
                .build();
    }

    @Override
    default FactType type() {
        return FactType.STANCE;
    }

    @Override
    default FactForm form() {
        return FactForm.of(this)
                .role("holders", holders())
                .role("targets", targets())
                .code("polarity", polarity())
                .build();
    }

    @Override
    default <R> R accept(FactVisitor<R> visitor) {
        return visitor.visit(this);
    }

    /** Refuses a fact without evidence. */
    @Value.Check
    default void check() {
        Invariant.evidenced(this);
    }

    /** Which side a stance takes. */
    enum Polarity {
        /** Backs, praises, recognises. */
        FOR,
        /** Condemns, rejects, accuses. */
        AGAINST
    }

    /** Builds facts of this kind; not safe for use by several threads at once. */
    final class Builder extends ImmutableStance.Builder {
        Builder() {}
    }
}
