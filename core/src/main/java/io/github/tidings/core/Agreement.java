package io.github.tidings.core;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Parties agree on something, or fail to. */
@Value.Immutable
public sealed interface Agreement extends Fact permits ImmutableAgreement {

    /** Who agrees. */
    List<Participant> parties();

    /** On what. */
    Optional<Kind> kind();

    /** How far it has come. */
    Optional<Status> status();

    /** A builder; id, rule and evidence are required. */
    static Builder builder() {
        return new Builder();
    }

    /** The typed fact of a form. */
    static Agreement of(FactForm form) {
        Builder builder = builder();
        builder.from((Finding) form);
        return builder.parties(form.role("parties"))
                .kind(form.constant("kind", Kind.class))
                .status(form.constant("status", Status.class))
                .build();
    }

    @Override
    default FactType type() {
        return FactType.AGREEMENT;
    }

    @Override
    default FactForm form() {
        return FactForm.of(this)
                .role("parties", parties())
                .code("kind", kind())
                .code("status", status())
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

    /** What is agreed on. */
    enum Kind {
        /** That the fighting stops. */
        CEASEFIRE,
        /** Anything else. */
        DEAL
    }

    /** How far an agreement has come. */
    enum Status {
        /** It was reached. */
        SIGNED,
        /** It is wanted. */
        PROPOSED,
        /** It was refused. */
        REJECTED,
        /** It was not kept. */
        BROKEN
    }

    /** Builds facts of this kind; not safe for use by several threads at once. */
    final class Builder extends ImmutableAgreement.Builder {
        Builder() {}
    }
}
