package io.github.tidings.core;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What states do to their relations. */
@Value.Immutable
public sealed interface DiplomaticStep extends Fact permits ImmutableDiplomaticStep {

    /** Who takes the step. */
    List<Participant> senders();

    /** Whom it is taken towards. */
    List<Participant> counterparts();

    /** What is done. */
    Optional<Kind> kind();

    /** How far it has come. */
    Optional<Status> status();

    /** How many people or posts. */
    Optional<Count> count();

    /** A builder; id, rule and evidence are required. */
    static Builder builder() {
        return new Builder();
    }

    /** The typed fact of a form. */
    static DiplomaticStep of(FactForm form) {
        Builder builder = builder();
        builder.from((Finding) form);
        return builder.senders(form.role("senders"))
                .counterparts(form.role("counterparts"))
                .kind(form.constant("kind", Kind.class))
                .status(form.constant("status", Status.class))
                .count(form.count("count"))
                .build();
    }

    @Override
    default FactType type() {
        return FactType.DIPLOMATIC_STEP;
    }

    @Override
    default FactForm form() {
        return FactForm.of(this)
                .role("senders", senders())
                .role("counterparts", counterparts())
                .code("kind", kind())
                .code("status", status())
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

    /** What a diplomatic step does. */
    enum Kind {
        /** An ambassador is called home. */
        AMBASSADOR_WITHDRAWN,
        /** Diplomats must leave. */
        EXPELLED,
        /** A mission is closed or its work suspended. */
        EMBASSY_CLOSED,
        /** Relations are broken off. */
        RELATIONS_SEVERED,
        /** An ambassador is called in. */
        SUMMONED,
        /** A state or government is recognised. */
        RECOGNISED,
        /** Relations or a mission are taken up again. */
        RESTORED
    }

    /** How far a diplomatic step has come. */
    enum Status {
        /** It was taken. */
        DONE,
        /** It was announced. */
        ANNOUNCED,
        /** It was threatened. */
        THREATENED
    }

    /** Builds facts of this kind; not safe for use by several threads at once. */
    final class Builder extends ImmutableDiplomaticStep.Builder {
        Builder() {}
    }
}
