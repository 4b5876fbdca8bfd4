package io.github.tidings.core;

import org.immutables.value.Value;

/** A link that stood in the body of a page. Nothing behind a link is ever fetched. */
@Value.Immutable(builder = false)
public sealed interface Link permits ImmutableLink {

    /** The words that carry the link; may be empty. */
    @Value.Parameter
    String text();

    /** Where it points, as the page writes it. */
    @Value.Parameter
    String url();

    /** The link of those words to that address. */
    static Link of(String text, String url) {
        return ImmutableLink.of(text, url);
    }
}
