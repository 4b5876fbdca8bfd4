package io.github.tidings.core;

import java.util.Optional;
import org.immutables.value.Value;

/** What could not be read, or was cut: nothing is dropped silently. */
@Value.Immutable(builder = false)
public sealed interface Diagnostic permits ImmutableDiagnostic {

    /** What happened, as a fixed word for programs: {@code language-unsupported}. */
    @Value.Parameter
    String code();

    /** What happened, for people; it names the limit or the bad value. */
    @Value.Parameter
    String message();

    /** The place in the article's text, where there is one. */
    @Value.Parameter
    Optional<Span> span();

    /** A diagnostic of the whole source. */
    static Diagnostic of(String code, String message) {
        return ImmutableDiagnostic.of(code, message, Optional.empty());
    }

    /** A diagnostic of one place in the article's text. */
    static Diagnostic of(String code, String message, Span span) {
        return ImmutableDiagnostic.of(code, message, Optional.of(span));
    }
}
