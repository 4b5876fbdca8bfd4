package io.github.tidings.core;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Actors meet, visit, call or negotiate. */
@Value.Immutable
public sealed interface Meeting extends Fact permits ImmutableMeeting {

    /** Who takes part. */
    List<Participant> participants();

    /** Where. */
    Optional<Place> place();

    /** How they meet. */
    Optional<Kind> kind();

    /** A builder; id, rule and evidence are required. */
    static Builder builder() {
        return new Builder();
    }

    /** The typed fact of a form. */
    static Meeting of(FactForm form) {
        Builder builder = builder();
        builder.from((Finding) form);
        return builder.participants(form.role("participants"))
                .place(form.place("place"))
                .kind(form.constant("kind", Kind.class))
                .build();
    }

    @Override
    default FactType type() {
        return FactType.MEETING;
    }

    @Override
    default FactForm form() {
        return FactForm.of(this)
                .role("participants", participants())
                .place("place", place())
                .code("kind", kind())
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

    /** How actors meet. */
    enum Kind {
        /** One goes to the other. */
        VISIT,
        /** By telephone. */
        PHONE_CALL,
        /** They spoke; the text does not say how. */
        CALL,
        /** Several come together at a place. */
        GATHERING,
        /** They negotiate. */
        TALKS
    }

    /** Builds facts of this kind; not safe for use by several threads at once. */
    final class Builder extends ImmutableMeeting.Builder {
        Builder() {}
    }
}
