package io.github.tidings.article;

import io.github.tidings.core.Link;
import java.util.List;

/** A run of text of a page that no block element parts. */
final class PageBlock {
    /** The words, white space folded. */
    final String text;

    /** How many of the characters stand in links. */
    final int linked;

    final List<Link> links;

    /** The innermost element around it that lays out a block. */
    final Box box;

    /** The innermost element around it that says what it is: p, li, h2, blockquote, td, figcaption; else div. */
    final String tag;

    /** What it is worth to a body, see {@link BlockScorer}. */
    final double worth;

    /** Where the characters were written. */
    final Origins origins;

    PageBlock(String text, Origins origins, int linked, List<Link> links, Box box, String tag) {
        this.origins = origins;
        this.text = text;
        this.linked = Math.min(linked, text.length());
        this.links = links;
        this.box = box;
        this.tag = tag;
        this.worth = BlockScorer.value(this);
    }

    /** The share of the text that stands in links. */
    double linkDensity() {
        return (double) linked / text.length();
    }

    boolean isHeading() {
        return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) != 'r';
    }
}
