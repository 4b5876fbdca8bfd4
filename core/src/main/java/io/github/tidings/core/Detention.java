package io.github.tidings.core;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Somebody is held, or set free. */
@Value.Immutable
public sealed interface Detention extends Fact permits ImmutableDetention {

    /** Who holds them. */
    List<Participant> detainers();

    /** Who is held. */
    List<Participant> detainees();

    /** Where. */
    Optional<Place> place();

    /** How many people. */
    Optional<Count> count();

    /** How it stands. */
    Optional<Status> status();

    /** A builder; id, rule and evidence are required. */
    static Builder builder() {
        return new Builder();
    }

    /** The typed fact of a form. */
    static Detention of(FactForm form) {
        Builder builder = builder();
        builder.from((Finding) form);
        return builder.detainers(form.role("detainers"))
                .detainees(form.role("detainees"))
                .place(form.place("place"))
                .count(form.count("count"))
                .status(form.constant("status", Status.class))
                .build();
    }

    @Override
    default FactType type() {
        return FactType.DETENTION;
    }

    @Override
    default FactForm form() {
        return FactForm.of(this)
                .role("detainers", detainers())
                .role("detainees", detainees())
                .place("place", place())
                .count("count", count())
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

    /** How a detention stands. */
    enum Status {
        /** They are or were held. */
        DETAINED,
        /** They were set free. */
        RELEASED,
        /** Somebody says that they are held. */
        ALLEGED,
        /** There is a warrant, or a threat to hold them. */
        ORDERED
    }

    /** Builds facts of this kind; not safe for use by several threads at once. */
    final class Builder extends ImmutableDetention.Builder {
        Builder() {}
    }
}
