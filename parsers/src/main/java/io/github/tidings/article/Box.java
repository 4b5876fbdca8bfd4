package io.github.tidings.article;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A block element of a page: its blocks are those from {@link #first} to before {@link #end}. */
final class Box {
    final @Nullable Box parent;
    final Element element;
    final String tag;

    /** Why its content is no body, see {@link Furniture}. */
    final int reason;

    final boolean caption;
    final int first;
    int end;

    Box(@Nullable Box parent, Element element, int reason, boolean caption, int first) {
        this.parent = parent;
        this.element = element;
        this.tag = element.normalName();
        this.reason = reason;
        this.caption = caption;
        this.first = first;
        this.end = first;
    }

    int size() {
        return end - first;
    }
}
