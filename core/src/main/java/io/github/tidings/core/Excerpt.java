package io.github.tidings.core;

/** Words of an article's text with their place: {@code span().in(article.text())} is {@code text()}, always. */
public sealed interface Excerpt permits Evidence, Mention {

    /** Where the words stand. */
    Span span();

    /** The very words. */
    String text();
}
