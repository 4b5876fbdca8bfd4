package io.github.tidings.core;

/** What the types of this package promise of themselves; a broken promise names the bad value. */
final class Invariant {
    private Invariant() {}

    static void hold(boolean holds, String message, Object... values) {
        if (!holds) {
            throw new IllegalArgumentException(String.format(java.util.Locale.ROOT, message, values));
        }
    }

    /** A span and its words must be of one length: the words are a substring of the text. */
    static void sameLength(Span span, String text) {
        hold(span.length() == text.length(), "%s is %s long, its words are not: \"%s\"", span, span.length(), text);
    }

    static void notBlank(String name, String value) {
        hold(!value.isBlank(), "%s is blank: \"%s\"", name, value);
    }

    static void evidenced(Fact fact) {
        hold(!fact.evidence().isEmpty(), "a %s without evidence", fact.type().key());
    }
}
