package io.github.tidings.core;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Somebody takes or leaves an office. */
@Value.Immutable
public sealed interface OfficeChange extends Fact permits ImmutableOfficeChange {

    /** Who. */
    Optional<Participant> person();

    /** Which office, in the words of the text. */
    Optional<Participant> office();

    /** Who appoints, elects or dismisses. */
    List<Participant> appointers();

    /** What changes. */
    Optional<Kind> kind();

    /** A builder; id, rule and evidence are required. */
    static Builder builder() {
        return new Builder();
    }

    /** The typed fact of a form. */
    static OfficeChange of(FactForm form) {
        Builder builder = builder();
        builder.from((Finding) form);
        return builder.person(form.filler("person"))
                .office(form.filler("office"))
                .appointers(form.role("appointers"))
                .kind(form.constant("kind", Kind.class))
                .build();
    }

    @Override
    default FactType type() {
        return FactType.OFFICE_CHANGE;
    }

    @Override
    default FactForm form() {
        return FactForm.of(this)
                .role("person", person())
                .role("office", office())
                .role("appointers", appointers())
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

    /** What changes in an office. */
    enum Kind {
        /** Somebody was put in. */
        APPOINTED,
        /** Somebody left of their own will. */
        RESIGNED,
        /** Somebody was put out. */
        DISMISSED,
        /** Somebody was voted in. */
        ELECTED
    }

    /** Builds facts of this kind; not safe for use by several threads at once. */
    final class Builder extends ImmutableOfficeChange.Builder {
        Builder() {}
    }
}
