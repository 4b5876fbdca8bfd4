package io.github.tidings.document;

import org.immutables.value.Value;

/**
 * How much of hostile input is read. Every limit is finite; only {@link #maxSourceBytes()} throws, everything else is cut
 * with a diagnostic that names the limit.
 */
@Value.Immutable
public interface ParseLimits {

    /** The greatest size of a source, in bytes, or in UTF-16 code units where it was given as text. */
    @Value.Default
    default int maxSourceBytes() {
        return 32 * 1024 * 1024;
    }

    /** How deep elements may nest before they are read as flat text. */
    @Value.Default
    default int maxDepth() {
        return 512;
    }

    /** How many UTF-16 code units of a body are kept. */
    @Value.Default
    default int maxBodyLength() {
        return 1_000_000;
    }

    /** How many tokens a sentence may have before it is cut. */
    @Value.Default
    default int maxSentenceTokens() {
        return 500;
    }

    /** How many facts of an article are kept. */
    @Value.Default
    default int maxFacts() {
        return 10_000;
    }

    /** The limits that {@code NewsParser.standard()} keeps to. */
    static ParseLimits standard() {
        return builder().build();
    }

    /** A builder that starts at the standard limits. */
    static Builder builder() {
        return new Builder();
    }

    /** Refuses a limit below 1. */
    @Value.Check
    default void check() {
        for (int limit : new int[] {maxSourceBytes(), maxDepth(), maxBodyLength(), maxSentenceTokens(), maxFacts()}) {
            if (limit < 1) {
                throw new IllegalArgumentException("a limit below 1: " + limit);
            }
        }
    }

    /** Builds limits; not safe for use by several threads at once. */
    final class Builder extends ImmutableParseLimits.Builder {
        Builder() {}
    }
}
