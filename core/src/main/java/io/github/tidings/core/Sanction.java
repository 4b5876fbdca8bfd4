package io.github.tidings.core;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A measure against a state, a person or an organisation, or its end. */
@Value.Immutable
public sealed interface Sanction extends Fact permits ImmutableSanction {

    /** Who takes, threatens or lifts it. */
    List<Participant> imposers();

    /** Whom it is meant to hurt. */
    List<Participant> targets();

    /** What it consists of. */
    List<Measure> measures();

    /** How far it has come. */
    Optional<Status> status();

    /** A builder; id, rule and evidence are required. */
    static Builder builder() {
        return new Builder();
    }

    /** The typed fact of a form. */
    static Sanction of(FactForm form) {
        Builder builder = builder();
        builder.from((Finding) form);
        return builder.imposers(form.role("imposers"))
                .targets(form.role("targets"))
                .measures(form.constants("measures", Measure.class))
                .status(form.constant("status", Status.class))
                .build();
    }

    @Override
    default FactType type() {
        return FactType.SANCTION;
    }

    @Override
    default FactForm form() {
        return FactForm.of(this)
                .role("imposers", imposers())
                .role("targets", targets())
                .codes("measures", measures())
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

    /** What a sanction consists of. */
    enum Measure {
        /** Trade is cut. */
        TRADE,
        /** Money transfers, loans or financial markets are cut. */
        FINANCIAL,
        /** Economic sanctions without further words. */
        ECONOMIC,
        /** Property abroad is frozen. */
        ASSET_FREEZE,
        /** People may not enter or leave. */
        TRAVEL_BAN,
        /** No arms are sold. */
        ARMS_EMBARGO,
        /** Aid is cut. */
        AID,
        /** Cooperation or ties are cut. */
        COOPERATION,
        /** Membership in a bloc is suspended. */
        MEMBERSHIP,
        /** Flights, borders or ports are closed. */
        TRANSPORT,
        /** Something else. */
        OTHER
    }

    /** How far a sanction has come. */
    enum Status {
        /** It is in force, or has been decided. */
        IMPOSED,
        /** The imposer announces it for a case. */
        THREATENED,
        /** Somebody wants it. */
        PROPOSED,
        /** It was ended or eased. */
        LIFTED,
        /** It was refused. */
        REJECTED
    }

    /** Builds facts of this kind; not safe for use by several threads at once. */
    final class Builder extends ImmutableSanction.Builder {
        Builder() {}
    }
}
