package io.github.tidings.article;

import io.github.tidings.core.Paragraph.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps of the box that holds the body what belongs to it. */
final class BodyFilter {
    private final CueLines cues;
    private final VisibleDates dates;

    BodyFilter(ArticleWords words) {
        cues = new CueLines(words);
        dates = new VisibleDates(words);
    }

    void fill(Page page, Box body, boolean[] cut, Optional<String> title, Draft draft) {
        List<PageBlock> kept = new ArrayList<>();
        boolean begun = false;
        for (int i = body.first; i < body.end; i++) {
            PageBlock block = page.blocks().get(i);
            if (isCaption(block)) {
                draft.captions.add(block.text);
            } else if (!cut[i] && belongs(block, title)) {
                boolean prose = BlockScorer.value(block) > 15;
                if (!begun && !prose) {
                    continue;
                }
                begun = true;
                kept.add(block);
            }
        }
        while (!kept.isEmpty() && (kept.get(kept.size() - 1).isHeading())) {
            kept.remove(kept.size() - 1);
        }
        for (PageBlock block : kept) {
            draft.body.add(new Block(block.text, kind(block)));
            draft.links.addAll(block.links);
        }
    }

    private boolean belongs(PageBlock block, Optional<String> title) {
        String text = block.text;
        if (cues.isFurniture(text) || dates.isDate(text)) {
            return false;
        }
        if (title.isPresent() && text.length() < 300 && CueLines.bare(text).equals(CueLines.bare(title.get()))) {
            return false;
        }
        double density = block.linkDensity();
        if (density > 0.8 && !(text.length() > 150)) {
            return false;
        }
        return !(density > 0.5 && block.tag.equals("li"));
    }

    private static boolean isCaption(PageBlock block) {
        Box at = block.box;
        for (int i = 0; i < 4 && at != null; i++) {
            if (at.caption) {
                return true;
            }
            at = at.parent;
        }
        return false;
    }

    private static Kind kind(PageBlock block) {
        if (block.isHeading()) {
            return Kind.HEADING;
        }
        return switch (block.tag) {
            case "li", "dd", "dt" -> Kind.LIST_ITEM;
            case "blockquote" -> Kind.QUOTE;
            default -> Kind.PARAGRAPH;
        };
    }
}
