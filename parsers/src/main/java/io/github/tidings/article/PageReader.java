package io.github.tidings.article;

import io.github.tidings.core.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Reads a page into its blocks of text and boxes, in one walk over its elements. */
final class PageReader implements NodeFilter {
    private static final Set<String> SPEAKING = Set.of(
            "p",
            "li",
            "dt",
            "dd",
            "blockquote",
            "pre",
            "td",
            "th",
            "figcaption",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "address",
            "caption",
            "summary");

    private static final Set<String> LAID_OUT = Set.of("td", "th", "tr", "li");

    private final Furniture furniture;
    private final Furniture.Reading reading;
    private final List<PageBlock> blocks = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();
    private final PageMarks marks = new PageMarks();
    private final StringBuilder text = new StringBuilder();
    private final Origins.@Nullable Trail trail;
    private final String html;
    private List<Link> links = new ArrayList<>();
    private @Nullable Box box;
    private int linkDepth;
    private int linked;
    private int linkStart;
    private int breaks;
    private int deepest;

    private PageReader(Furniture furniture, @Nullable String html) {
        this.furniture = furniture;
        this.reading = furniture.reading();
        this.html = html == null ? "" : html;
        this.trail = html == null ? null : new Origins.Trail(text);
    }

    static Page read(Element root, Furniture furniture) {
        return read(root, furniture, null);
    }

    /** Reads the page and, where its markup is given and the parser has kept the places, where its text was written. */
    static Page read(Element root, Furniture furniture, @Nullable String html) {
        PageReader reader = new PageReader(furniture, html);
        root.filter(reader);
        return new Page(reader.blocks, reader.boxes, reader.marks, reader.deepest);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        deepest = Math.max(deepest, depth);
        if (node instanceof TextNode words) {
            append(words);
        } else if (node instanceof Element element) {
            return open(element);
        }
        return FilterResult.CONTINUE;
    }

    private void append(TextNode words) {
        int before = text.length();
        if (trail == null) {
            Blanks.append(text, words.getWholeText());
        } else {
            WrittenText.append(words, html, trail);
        }
        if (text.length() > before + 1 || (text.length() > before && text.charAt(before) != ' ')) {
            breaks = 0;
        }
    }

    private FilterResult open(Element element) {
        String tag = element.normalName();
        marks.note(element);
        if (tag.equals("br")) {
            lineBreak();
            return FilterResult.CONTINUE;
        }
        if (furniture.isUnread(tag)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        int reason = reading.reason(element);
        boolean caption = reading.isCaption(element);
        if (tag.equals("a")) {
            if (linkDepth++ == 0) {
                linkStart = text.length();
            }
        }
        if (element.isBlock() || LAID_OUT.contains(tag) || tag.indexOf('-') > 0 || reason >= 0 || caption) {
            flush();
            box = new Box(box, element, reason, caption, blocks.size());
            boxes.add(box);
        }
        return FilterResult.CONTINUE;
    }

    private void lineBreak() {
        if (++breaks >= 2) {
            flush();
        } else {
            Blanks.appendSpace(text);
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (element.normalName().equals("a")) {
                closeLink(element);
            }
            if (box != null && box.element == element) {
                flush();
                box.end = blocks.size();
                box = box.parent;
            }
        }
        return FilterResult.CONTINUE;
    }

    private void closeLink(Element element) {
        if (--linkDepth == 0 && text.length() > linkStart) {
            linked += text.length() - linkStart;
            links.add(Link.of(Blanks.fold(text.substring(linkStart)), element.attr("href")));
        }
    }

    private void flush() {
        breaks = 0;
        int end = text.length();
        if (end > 0 && text.charAt(end - 1) == ' ') {
            text.setLength(--end);
        }
        Origins origins = trail == null ? Origins.NONE : trail.take(end);
        if (end > 0 && box != null) {
            int inLink = linkDepth > 0 ? Math.max(0, end - linkStart) : 0;
            List<Link> linksHere = links.isEmpty() ? List.of() : links;
            blocks.add(new PageBlock(text.toString(), origins, linked + inLink, linksHere, box, tag(box)));
            links = links.isEmpty() ? links : new ArrayList<>();
        }
        text.setLength(0);
        linked = 0;
        linkStart = 0;
    }

    /** What the innermost boxes say the text is; a few levels up suffice. */
    private static String tag(Box innermost) {
        Box at = innermost;
        for (int i = 0; i < 6 && at != null; i++) {
            if (SPEAKING.contains(at.tag)) {
                return at.tag;
            }
            at = at.parent;
        }
        return "div";
    }
}
