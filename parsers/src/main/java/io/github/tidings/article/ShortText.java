package io.github.tidings.article;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The first words of an element, whatever its size. */
final class ShortText implements NodeFilter {
    private static final int MOST = 400;

    private final StringBuilder text = new StringBuilder();

    private ShortText() {}

    static String of(Element element) {
        ShortText filter = new ShortText();
        element.filter(filter);
        return Blanks.fold(filter.text);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            Blanks.append(text, words.getWholeText());
        } else if (node instanceof Element element
                && (element.isBlock() || element.normalName().equals("br"))) {
            Blanks.appendSpace(text);
        }
        return text.length() > MOST ? FilterResult.STOP : FilterResult.CONTINUE;
    }
}
