package io.github.tidings.actor;

import io.github.tidings.core.Span;
import io.github.tidings.syntax.Sentence;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A sentence with its names found. */
final class Page {
    final String text;
    final Sentence sentence;
    final List<Name> names;
    private final @Nullable Name[] nameAt;

    Page(String text, Sentence sentence, List<Name> names) {
        this.text = text;
        this.sentence = sentence;
        this.names = names;
        this.nameAt = new @Nullable Name[sentence.tokens().size()];
        names.forEach(name -> Arrays.fill(nameAt, name.first(), name.last() + 1, name));
    }

    /** The name that the token is part of. */
    Optional<Name> name(int index) {
        return Optional.ofNullable(nameAt[index]);
    }

    boolean inName(int index) {
        return nameAt[index] != null;
    }

    Span span(Name name) {
        return span(name.first(), name.last());
    }

    Span span(int first, int last) {
        return sentence.token(first).span().union(sentence.token(last).span());
    }
}
