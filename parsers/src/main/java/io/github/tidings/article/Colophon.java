package io.github.tidings.article;

import io.github.tidings.core.Paragraph.Kind;
import java.util.List;

/**
 * Tells an article in plain text from the lines behind its last sentence: who reported it, who to call, where it is filed.
 * Immutable.
 */
final class Colophon {
    private static final int ADDRESS = 60;

    private final CueLines cues;
    private final VisibleDates dates;

    Colophon(ArticleWords words) {
        this.cues = new CueLines(words);
        this.dates = new VisibleDates(words);
    }

    /** How many of the lines are the article's: all of them where no line before the colophon is a sentence. */
    int start(List<Block> lines) {
        int end = lines.size();
        while (end > 0 && isColophon(lines.get(end - 1))) {
            end--;
        }
        return lines.subList(0, end).stream().anyMatch(line -> Sentences.isPunctuated(line.text()))
                ? end
                : lines.size();
    }

    private boolean isColophon(Block line) {
        String text = line.text();
        return line.kind() != Kind.LIST_ITEM
                && (Sentences.isLabel(text)
                        || isAddress(text)
                        || dates.isDateOrNumbers(text)
                        || cues.isColophon(text)
                        || cues.isRights(text)
                        || cues.isInvitation(text));
    }

    private static boolean isAddress(String text) {
        return text.length() < ADDRESS && text.indexOf('@') > 0 && !Sentences.isPunctuated(text);
    }
}
