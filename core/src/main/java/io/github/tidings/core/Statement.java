package io.github.tidings.core;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Somebody said, wrote, shouted or denied something. */
@Value.Immutable
public sealed interface Statement extends Fact permits ImmutableStatement {

    /** Who said it. */
    List<Participant> speakers();

    /** Whom it was said to. */
    List<Participant> audience();

    /** What was said, in pieces, with their quotation marks; without the cue, the speaker and the word "that". At least one. */
    List<Evidence> content();

    /** How it is told. */
    Optional<Mode> mode();

    /** The lemma of the word that tells of the saying: {@code say}, {@code according to}. */
    Optional<String> cue();

    /** Where it was said, in the words of the text: {@code a television address}. */
    Optional<String> medium();

    /** Whether it was said at all. */
    Optional<Polarity> polarity();

    /** A builder; id, rule and evidence are required. */
    static Builder builder() {
        return new Builder();
    }

    /** The typed fact of a form. */
    static Statement of(FactForm form) {
        Builder builder = builder();
        builder.from((Finding) form);
        return builder.speakers(form.role("speakers"))
                .audience(form.role("audience"))
                .content(form.passage("content"))
                .mode(form.constant("mode", Mode.class))
                .cue(form.word("cue"))
                .medium(form.word("medium"))
                .polarity(form.constant("polarity", Polarity.class))
                .build();
    }

    @Override
    default FactType type() {
        return FactType.STATEMENT;
    }

    @Override
    default FactForm form() {
        return FactForm.of(this)
                .role("speakers", speakers())
                .role("audience", audience())
                .passage("content", content())
                .code("mode", mode())
                .code("cue", cue())
                .code("medium", medium())
                .code("polarity", polarity())
                .build();
    }

    @Override
    default <R> R accept(FactVisitor<R> visitor) {
        return visitor.visit(this);
    }

    /** Refuses a fact without content or evidence. */
    @Value.Check
    default void check() {
        Invariant.evidenced(this);
        Invariant.hold(!content().isEmpty(), "a statement without content: %s", evidence());
    }

    /** How a statement is told. */
    enum Mode {
        /** Every piece stands wholly in quotation marks, or is a dash quotation. */
        DIRECT,
        /** A part stands in quotation marks. */
        MIXED,
        /** Nothing does. */
        INDIRECT
    }

    /** Whether something was said. */
    enum Polarity {
        /** It was said. */
        SAID,
        /** The text says that it was not ("did not say"). */
        NOT_SAID
    }

    /** Builds facts of this kind; not safe for use by several threads at once. */
    final class Builder extends ImmutableStatement.Builder {
        Builder() {}
    }
}
