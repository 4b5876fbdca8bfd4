package io.github.tidings.document;

/** Thrown before any work when a source is larger than {@link ParseLimits#maxSourceBytes()}. */
public final class ParseLimitException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final long actual;
    private final long maximum;

    /** A source of size {@code actual} where {@code maximum} is allowed by the limit of that name. */
    public ParseLimitException(String limit, long actual, long maximum) {
        super("the source has %d bytes, more than the %d that ParseLimits.%s allows".formatted(actual, maximum, limit));
        this.actual = actual;
        this.maximum = maximum;
    }

    /** The size found. */
    public long actual() {
        return actual;
    }

    /** The size allowed. */
    public long maximum() {
        return maximum;
    }
}
