package io.github.tidings.core;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** People are brought out of danger. */
@Value.Immutable
public sealed interface Evacuation extends Fact permits ImmutableEvacuation {

    /** Who brings them out, or orders or advises them to leave. */
    List<Participant> organizers();

    /** Who leaves, or which post is cleared. */
    List<Participant> evacuees();

    /** Where they leave from. */
    Optional<Place> origin();

    /** Where they are brought. */
    Optional<Place> destination();

    /** How many people. */
    Optional<Count> count();

    /** How they travel. */
    Optional<Means> means();

    /** Whether all leave. */
    Optional<Scope> scope();

    /** How far it has come. */
    Optional<Status> status();

    /** A builder; id, rule and evidence are required. */
    static Builder builder() {
        return new Builder();
    }

    /** The typed fact of a form. */
    static Evacuation of(FactForm form) {
        Builder builder = builder();
        builder.from((Finding) form);
        return builder.organizers(form.role("organizers"))
                .evacuees(form.role("evacuees"))
                .origin(form.place("origin"))
                .destination(form.place("destination"))
                .count(form.count("count"))
                .means(form.constant("means", Means.class))
                .scope(form.constant("scope", Scope.class))
                .status(form.constant("status", Status.class))
                .build();
    }

    @Override
    default FactType type() {
        return FactType.EVACUATION;
    }

    @Override
    default FactForm form() {
        return FactForm.of(this)
                .role("organizers", organizers())
                .role("evacuees", evacuees())
                .place("origin", origin())
                .place("destination", destination())
                .count("count", count())
                .code("means", means())
                .code("scope", scope())
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

    /** How people are brought out. */
    enum Means {
        /** By air. */
        FLIGHT,
        /** By sea. */
        SHIP,
        /** By land. */
        ROAD
    }

    /** Whether all leave. */
    enum Scope {
        /** All. */
        FULL,
        /** Some. */
        PARTIAL
    }

    /** How far an evacuation has come. */
    enum Status {
        /** It was ordered. */
        ORDERED,
        /** It is meant or prepared. */
        PLANNED,
        /** It goes on. */
        UNDERWAY,
        /** The people are out. */
        COMPLETED,
        /** It was stopped. */
        HALTED,
        /** People were urged to leave. */
        ADVISED
    }

    /** Builds facts of this kind; not safe for use by several threads at once. */
    final class Builder extends ImmutableEvacuation.Builder {
        Builder() {}
    }
}
