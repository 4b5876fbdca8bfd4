package io.github.tidings.article;

/** What a block is worth to a body: above zero for running text, below zero for links, labels and lists of links. */
final class BlockScorer {
    private static final int SHORT = 40;

    private BlockScorer() {}

    static double value(PageBlock block) {
        int length = block.text.length();
        double density = block.linkDensity();
        if (density > 0.5) {
            return block.isHeading() ? -10 : -10 - length / 4.0;
        }
        if (block.isHeading()) {
            return length < 8 ? -5 : 0;
        }
        if (block.tag.equals("pre")) {
            return length / 2.0;
        }
        boolean sentence = Sentences.isPunctuated(block.text);
        if (length < SHORT && !sentence) {
            return isItem(block) ? 0 : -8;
        }
        if (length < 80 && !sentence) {
            return block.tag.equals("p") || isItem(block) ? 2 : -4;
        }
        double prose = length * (1 - 1.5 * density);
        return block.tag.equals("div") || block.tag.equals("td") ? prose * 0.7 : prose;
    }

    /** Items of lists and cells of tables are short by nature. */
    private static boolean isItem(PageBlock block) {
        return block.tag.equals("li") || block.tag.equals("td") || block.tag.equals("th");
    }
}
