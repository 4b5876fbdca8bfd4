package io.github.tidings.core;

import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/** A fact of a user's own kind, found by a fact finder of their own: the one kind that is open. */
@Value.Immutable
public non-sealed interface CustomFact extends Fact {

    /** The user's name for the kind: {@code strike}. */
    String kind();

    /** The roles and their fillers. */
    Map<String, List<Participant>> roles();

    /** Whatever else there is to say, as words. */
    Map<String, String> attributes();

    /** A builder; kind, id, rule and evidence are required. */
    static Builder builder() {
        return new Builder();
    }

    /** The fact of a form, whose words other than {@code kind} become its attributes. */
    static CustomFact of(FactForm form) {
        Builder builder = builder();
        builder.from((Finding) form);
        builder.roles(form.roles());
        form.codes().forEach((name, words) -> {
            if (name.equals("kind")) {
                builder.kind(words.get(0));
            } else {
                builder.putAttribute(name, String.join(" ", words));
            }
        });
        return builder.build();
    }

    @Override
    default FactType type() {
        return FactType.CUSTOM;
    }

    @Override
    default FactForm form() {
        FactForm.Builder form = FactForm.of(this).putCode("kind", List.of(kind()));
        roles().forEach(form::role);
        attributes().forEach((name, word) -> form.putCode(name, List.of(word)));
        return form.build();
    }

    @Override
    default <R> R accept(FactVisitor<R> visitor) {
        return visitor.visit(this);
    }

    /** Refuses a fact without evidence, a kind or an attribute without a name. */
    @Value.Check
    default void check() {
        Invariant.evidenced(this);
        Invariant.notBlank("the kind", kind());
        Invariant.hold(!attributes().containsKey("kind"), "the kind is no attribute: %s", attributes());
    }

    /** Builds facts of a user's own kind; not safe for use by several threads at once. */
    final class Builder extends ImmutableCustomFact.Builder {
        Builder() {}
    }
}
