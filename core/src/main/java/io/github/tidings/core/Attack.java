package io.github.tidings.core;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Violence against people or property. */
@Value.Immutable
public sealed interface Attack extends Fact permits ImmutableAttack {

    /** Who attacks. */
    List<Participant> attackers();

    /** Who or what is attacked. */
    List<Participant> targets();

    /** Where. */
    Optional<Place> place();

    /** With what. */
    Optional<Means> means();

    /** How many died. */
    Optional<Count> killed();

    /** How many were hurt. */
    Optional<Count> injured();

    /** A builder; id, rule and evidence are required. */
    static Builder builder() {
        return new Builder();
    }

    /** The typed fact of a form. */
    static Attack of(FactForm form) {
        Builder builder = builder();
        builder.from((Finding) form);
        return builder.attackers(form.role("attackers"))
                .targets(form.role("targets"))
                .place(form.place("place"))
                .means(form.constant("means", Means.class))
                .killed(form.count("killed"))
                .injured(form.count("injured"))
                .build();
    }

    @Override
    default FactType type() {
        return FactType.ATTACK;
    }

    @Override
    default FactForm form() {
        return FactForm.of(this)
                .role("attackers", attackers())
                .role("targets", targets())
                .place("place", place())
                .code("means", means())
                .count("killed", killed())
                .count("injured", injured())
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

    /** What an attack is made with. */
    enum Means {
        /** Fire. */
        ARSON,
        /** A bomb or mine. */
        BOMB,
        /** Guns. */
        SHOOTING,
        /** Aircraft, drones or missiles. */
        AIRSTRIKE,
        /** A place is forced. */
        STORMING,
        /** Something else. */
        OTHER
    }

    /** Builds facts of this kind; not safe for use by several threads at once. */
    final class Builder extends ImmutableAttack.Builder {
        Builder() {}
    }
}
