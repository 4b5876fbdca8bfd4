package io.github.tidings.core;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Power is taken against the law. */
@Value.Immutable
public sealed interface Coup extends Fact permits ImmutableCoup {

    /** Who takes it. */
    List<Participant> perpetrators();

    /** Who loses it. */
    List<Participant> ousted();

    /** The country it happens in. */
    Optional<Participant> country();

    /** How it ended. */
    Optional<Status> status();

    /** A builder; id, rule and evidence are required. */
    static Builder builder() {
        return new Builder();
    }

    /** The typed fact of a form. */
    static Coup of(FactForm form) {
        Builder builder = builder();
        builder.from((Finding) form);
        return builder.perpetrators(form.role("perpetrators"))
                .ousted(form.role("ousted"))
                .country(form.filler("country"))
                .status(form.constant("status", Status.class))
                .build();
    }

    @Override
    default FactType type() {
        return FactType.COUP;
    }

    @Override
    default FactForm form() {
        return FactForm.of(this)
                .role("perpetrators", perpetrators())
                .role("ousted", ousted())
                .role("country", country())
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

    /** How a coup ended. */
    enum Status {
        /** Power changed hands. */
        COMPLETED,
        /** It was tried; the text does not say how it ended. */
        ATTEMPTED,
        /** It was put down. */
        FAILED,
        /** Somebody says that there was one. */
        ALLEGED
    }

    /** Builds facts of this kind; not safe for use by several threads at once. */
    final class Builder extends ImmutableCoup.Builder {
        Builder() {}
    }
}
