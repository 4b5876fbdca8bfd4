package io.github.tidings.core;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An actor announces harm of its own doing. */
@Value.Immutable
public sealed interface Threat extends Fact permits ImmutableThreat {

    /** Who threatens. */
    List<Participant> issuers();

    /** Whom. */
    List<Participant> targets();

    /** With what. */
    Optional<Kind> kind();

    /** In which case, in the words of the text. */
    Optional<Evidence> condition();

    /** A builder; id, rule and evidence are required. */
    static Builder builder() {
        return new Builder();
    }

    /** The typed fact of a form. */
    static Threat of(FactForm form) {
        Builder builder = builder();
        builder.from((Finding) form);
        return builder.issuers(form.role("issuers"))
                .targets(form.role("targets"))
                .kind(form.constant("kind", Kind.class))
                .condition(form.passage("condition").stream().findFirst())
                .build();
    }

    @Override
    default FactType type() {
        return FactType.THREAT;
    }

    @Override
    default FactForm form() {
        return FactForm.of(this)
                .role("issuers", issuers())
                .role("targets", targets())
                .code("kind", kind())
                .passage("condition", condition().stream().toList())
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

    /** What is threatened. */
    enum Kind {
        /** Force of arms. */
        MILITARY_FORCE,
        /** Sanctions. */
        SANCTIONS,
        /** The end of aid or cooperation. */
        COOPERATION,
        /** A diplomatic step. */
        DIPLOMATIC,
        /** The text does not say. */
        UNSPECIFIED
    }

    /** Builds facts of this kind; not safe for use by several threads at once. */
    final class Builder extends ImmutableThreat.Builder {
        Builder() {}
    }
}
