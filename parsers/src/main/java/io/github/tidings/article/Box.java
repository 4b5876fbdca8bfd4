package io.github.tidings.article;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A block element of a page: its blocks are those from {@link #first} to before {@link #end}. */
final class Box {
    final @Nullable Box parent;
    final Element element;
    final String tag;
    final Furniture.Mark mark;
    final int first;
    int end;

    Box(@Nullable Box parent, Element element, Furniture.Mark mark, int first) {
        this.parent = parent;
        this.element = element;
        this.tag = element.normalName();
        this.mark = mark;
        this.first = first;
        this.end = first;
    }

    int size() {
        return end - first;
    }
}
