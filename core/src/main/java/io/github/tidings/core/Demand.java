package io.github.tidings.core;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One actor wants another to do something: an appeal, a call, an ultimatum, a request. */
@Value.Immutable
public sealed interface Demand extends Fact permits ImmutableDemand {

    /** Who wants it. */
    List<Participant> issuers();

    /** Who is to do it. */
    List<Participant> addressees();

    /** What is wanted. */
    List<Evidence> content();

    /** By when. */
    Optional<TimeReference> deadline();

    /** A builder; id, rule and evidence are required. */
    static Builder builder() {
        return new Builder();
    }

    /** The typed fact of a form. */
    static Demand of(FactForm form) {
        Builder builder = builder();
        builder.from((Finding) form);
        return builder.issuers(form.role("issuers"))
                .addressees(form.role("addressees"))
                .content(form.passage("content"))
                .deadline(form.timeOf("deadline"))
                .build();
    }

    @Override
    default FactType type() {
        return FactType.DEMAND;
    }

    @Override
    default FactForm form() {
        return FactForm.of(this)
                .role("issuers", issuers())
                .role("addressees", addressees())
                .passage("content", content())
                .timeOf("deadline", deadline())
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

    /** Builds facts of this kind; not safe for use by several threads at once. */
    final class Builder extends ImmutableDemand.Builder {
        Builder() {}
    }
}
