package io.github.tidings.core;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Forces are sent, or withdrawn. */
@Value.Immutable
public sealed interface Deployment extends Fact permits ImmutableDeployment {

    /** Whose forces. */
    List<Participant> senders();

    /** Where they go, stand or leave. */
    Optional<Place> place();

    /** Which way. */
    Optional<Kind> kind();

    /** How many people. */
    Optional<Count> count();

    /** A builder; id, rule and evidence are required. */
    static Builder builder() {
        return new Builder();
    }

    /** The typed fact of a form. */
    static Deployment of(FactForm form) {
        Builder builder = builder();
        builder.from((Finding) form);
        return builder.senders(form.role("senders"))
                .place(form.place("place"))
                .kind(form.constant("kind", Kind.class))
                .count(form.count("count"))
                .build();
    }

    @Override
    default FactType type() {
        return FactType.DEPLOYMENT;
    }

    @Override
    default FactForm form() {
        return FactForm.of(this)
                .role("senders", senders())
                .place("place", place())
                .code("kind", kind())
                .count("count", count())
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

    /** Which way forces move. */
    enum Kind {
        /** They are sent, or stand there. */
        DEPLOYED,
        /** They leave. */
        WITHDRAWN
    }

    /** Builds facts of this kind; not safe for use by several threads at once. */
    final class Builder extends ImmutableDeployment.Builder {
        Builder() {}
    }
}
