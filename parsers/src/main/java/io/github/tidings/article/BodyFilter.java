package io.github.tidings.article;

import io.github.tidings.core.Paragraph.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Keeps of the stretch that holds the body what belongs to it. */
final class BodyFilter {
    private static final int PROSE = 15;
    private static final double LATE = 0.66;
    private static final int LONG = 60;
    private static final int CAPTION = 500;
    private static final int FEW_BLOCKS = 5;
    private static final int BYLINE = 100;

    private final CueLines cues;
    private final VisibleDates dates;

    BodyFilter(ArticleWords words) {
        cues = new CueLines(words);
        dates = new VisibleDates(words);
    }

    /** Fills in the body, its captions and its links; title and byline of the draft are known by now. */
    void fill(Page page, BodyFinder.Stretch body, boolean[] cut, Draft draft) {
        List<PageBlock> kept = kept(page, body, cut, draft);
        kept = withoutSections(kept);
        trimEnds(kept, draft);
        for (int i = 0; i < kept.size(); i++) {
            PageBlock block = kept.get(i);
            if (!block.isHeading() || !isLinked(block) || (i + 1 < kept.size() && isText(kept.get(i + 1)))) {
                draft.body.add(new Block(block.text, kind(block), block.origins));
                draft.links.addAll(block.links);
            }
        }
    }

    private List<PageBlock> kept(Page page, BodyFinder.Stretch body, boolean[] cut, Draft draft) {
        List<PageBlock> kept = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        String title = CueLines.bare(draft.title.orElse(""));
        for (int i = body.first(); i < body.end(); i++) {
            PageBlock block = page.blocks().get(i);
            boolean again = block.text.length() > LONG && !seen.add(block.text);
            if (isCaption(block)) {
                captionBefore(block, kept, draft);
                draft.captions.add(block.text);
            } else if (!again && !cut[i] && belongs(block, title) && !isByline(block.text, draft)) {
                kept.add(block);
            }
        }
        return kept;
    }

    /** A lone credit follows the words it belongs to, in one small box. */
    private void captionBefore(PageBlock credit, List<PageBlock> kept, Draft draft) {
        Box around = credit.box.parent;
        int last = kept.size() - 1;
        if (last >= 0
                && around != null
                && around.size() <= 3
                && cues.isCredit(credit.text)
                && isWithin(kept.get(last).box, around)) {
            draft.captions.add(kept.remove(last).text);
        }
    }

    private static boolean isWithin(Box box, Box around) {
        return box == around || box.parent == around;
    }

    /** A short line that names an author and is no sentence. */
    private static boolean isByline(String text, Draft draft) {
        return text.length() < BYLINE
                && !Sentences.isPunctuated(text)
                && draft.byline.stream().anyMatch(text::contains);
    }

    private boolean belongs(PageBlock block, String title) {
        String text = block.text;
        if (cues.isFurniture(text) || cues.isInvitation(text) || dates.isDate(text)) {
            return false;
        }
        if (!title.isEmpty() && text.length() < 300 && CueLines.bare(text).equals(title)) {
            return false;
        }
        if (block.isHeading() || !isLinked(block)) {
            return true;
        }
        return block.tag.equals("p") && text.length() > LONG && Sentences.isPunctuated(text);
    }

    /**
     * Without lists of other articles. Such a list within the body ends at the next running text; one in its last third
     * ends where the body ends, or at the next heading as high as its own.
     */
    private List<PageBlock> withoutSections(List<PageBlock> blocks) {
        double whole = blocks.stream().mapToDouble(b -> Math.max(0, b.worth)).sum();
        double before = 0;
        String section = "";
        boolean late = false;
        List<PageBlock> kept = new ArrayList<>();
        for (PageBlock block : blocks) {
            if (cues.isSectionHeading(block.text)) {
                section = block.tag;
                late = before > whole * LATE;
            } else if (!section.isEmpty() && (late ? isAsHigh(block, section) : isProse(block))) {
                section = "";
            }
            if (section.isEmpty()) {
                kept.add(block);
                before += Math.max(0, block.worth);
            }
        }
        return kept;
    }

    private static boolean isAsHigh(PageBlock block, String heading) {
        return block.isHeading() && heading.startsWith("h") && block.tag.compareTo(heading) <= 0;
    }

    /** Takes off what stands before the first and behind the last running text, and who the author is. */
    private void trimEnds(List<PageBlock> kept, Draft draft) {
        while (!kept.isEmpty() && kept.get(0).worth <= PROSE) {
            kept.remove(0);
        }
        while (!kept.isEmpty() && isTail(kept.get(kept.size() - 1), kept.size(), draft)) {
            kept.remove(kept.size() - 1);
        }
    }

    private boolean isTail(PageBlock block, int size, Draft draft) {
        String text = block.text;
        boolean label = !Sentences.isPunctuated(text)
                && (block.tag.equals("p") || block.tag.equals("div"))
                && text.length() < LONG;
        return block.isHeading() || label || cues.isRights(text) || (size > 4 && isBiography(text, draft));
    }

    private static boolean isBiography(String text, Draft draft) {
        int is = text.indexOf(" is ");
        return is > 0
                && is < LONG
                && draft.byline.stream().anyMatch(name -> text.startsWith(name) || text.startsWith("About " + name));
    }

    private static boolean isLinked(PageBlock block) {
        return block.linkDensity() > 0.8;
    }

    private static boolean isText(PageBlock block) {
        return !block.isHeading() && !isLinked(block);
    }

    private static boolean isProse(PageBlock block) {
        return block.worth > LONG;
    }

    private boolean isCaption(PageBlock block) {
        int length = block.text.length();
        Box at = block.box;
        for (int i = 0; i < 5 && at != null && length < CAPTION; i++) {
            if (at.caption && at.size() <= FEW_BLOCKS) {
                return true;
            }
            at = at.parent;
        }
        return length < CAPTION / 2 && !block.isHeading() && cues.isCaption(block.text);
    }

    /** A paragraph within a list or a quotation is what the outer element says. */
    private static Kind kind(PageBlock block) {
        if (block.isHeading()) {
            return Kind.HEADING;
        }
        Box at = block.box;
        for (int i = 0; i < 4 && at != null; i++) {
            switch (at.tag) {
                case "li", "dd", "dt":
                    return Kind.LIST_ITEM;
                case "blockquote":
                    return Kind.QUOTE;
                default:
                    at = at.parent;
            }
        }
        return Kind.PARAGRAPH;
    }
}
