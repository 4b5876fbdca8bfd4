package io.github.tidings.core;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** People show in public what they are for or against. */
@Value.Immutable
public sealed interface Protest extends Fact permits ImmutableProtest {

    /** Who protests. */
    List<Participant> participants();

    /** Where. */
    Optional<Place> place();

    /** How many people. */
    Optional<Count> count();

    /** Whether for or against something. */
    Optional<Polarity> polarity();

    /** A builder; id, rule and evidence are required. */
    static Builder builder() {
        return new Builder();
    }

    /** The typed fact of a form. */
    static Protest of(FactForm form) {
        Builder builder = builder();
        builder.from((Finding) form);
        return builder.participants(form.role("participants"))
                .place(form.place("place"))
                .count(form.count("count"))
                .polarity(form.constant("polarity", Polarity.class))
                .build();
    }

    @Override
    default FactType type() {
        return FactType.PROTEST;
    }

    @Override
    default FactForm form() {
        return FactForm.of(this)
                .role("participants", participants())
                .place("place", place())
                .count("count", count())
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

    /** Which way a protest points. */
    enum Polarity {
        /** For something or somebody. */
        FOR,
        /** Against something or somebody. */
        AGAINST
    }

    /** Builds facts of this kind; not safe for use by several threads at once. */
    final class Builder extends ImmutableProtest.Builder {
        Builder() {}
    }
}
