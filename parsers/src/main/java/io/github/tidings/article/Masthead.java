package io.github.tidings.article;

import io.github.tidings.core.Paragraph.Kind;
import java.util.List;
import java.util.Optional;

/** The lines above the first sentence of an article in plain text: who publishes, title, date, authors, section. Immutable. */
final class Masthead {
    private static final int LONGEST_TITLE = 160;
    private static final int LEAST_TITLE_WORDS = 3;
    private static final int MOST_LINES = 8;

    private final VisibleDates dates;
    private final VisibleByline bylines;

    Masthead(ArticleWords words) {
        this.dates = new VisibleDates(words);
        this.bylines = new VisibleByline(words);
    }

    /** Takes title, authors and date from the first lines; returns how many lines that are. */
    int take(List<Block> lines, Draft draft) {
        int title = title(lines);
        if (title >= 0) {
            draft.title = Optional.of(lines.get(title).text());
            draft.found("title", "first line");
        }
        lines.subList(0, Math.max(0, title)).forEach(line -> reads(line.text(), draft));
        int i = title + 1;
        while (i < Math.min(lines.size() - 1, MOST_LINES)
                && (reads(lines.get(i).text(), draft) || title >= 0 && isSection(lines.get(i)))) {
            i++;
        }
        if (draft.published.isEmpty() && i < lines.size()) {
            draft.published = dates.filed(lines.get(i).text());
            draft.published.ifPresent(day -> draft.found("published", "dateline"));
        }
        return i;
    }

    /** The place of the title: the first line that may be one, or a longer one below it if that is a mere label; -1 if there is none. */
    private int title(List<Block> lines) {
        int first = -1;
        for (int i = 0; i < Math.min(lines.size() - 2, MOST_LINES); i++) {
            Block line = lines.get(i);
            if (isTitle(line)) {
                boolean label = line.kind() != Kind.HEADING && Sentences.isLabel(line.text());
                if (!label) {
                    return i;
                }
                first = first < 0 ? i : first;
            } else if (!isAbove(line.text())) {
                return first;
            }
        }
        return first;
    }

    /** A title is marked as a heading, or it is a short line that does not end as a sentence does. */
    private boolean isTitle(Block block) {
        String line = block.text();
        return block.kind() == Kind.HEADING
                || (block.kind() == Kind.PARAGRAPH
                        && line.length() < LONGEST_TITLE
                        && Sentences.words(line) >= LEAST_TITLE_WORDS
                        && Sentences.isCapitalised(line)
                        && (!Sentences.isPunctuated(line) || line.endsWith("..."))
                        && !dates.isDateOrNumbers(line)
                        && bylines.read(line).isEmpty());
    }

    /** What may stand above a title, or between it and the first sentence. */
    private boolean isAbove(String line) {
        return Sentences.isLabel(line)
                || dates.isDateOrNumbers(line)
                || !bylines.read(line).isEmpty();
    }

    /** Notes a date or authors; whether the line tells such. */
    private boolean reads(String line, Draft draft) {
        List<String> names = bylines.read(line);
        if (dates.isDateOrNumbers(line)) {
            if (draft.published.isEmpty()) {
                draft.published = dates.find(line);
                draft.found("published", "text");
            }
            return true;
        }
        if (!names.isEmpty() && draft.byline.isEmpty()) {
            draft.byline = names;
            draft.found("byline", "text");
            return true;
        }
        return false;
    }

    private static boolean isSection(Block line) {
        return line.kind() == Kind.PARAGRAPH && Sentences.isLabel(line.text());
    }
}
