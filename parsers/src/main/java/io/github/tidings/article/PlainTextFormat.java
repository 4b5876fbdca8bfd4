package io.github.tidings.article;

import io.github.tidings.core.Article;
import io.github.tidings.core.Diagnostic;
import io.github.tidings.core.Paragraph.Kind;
import io.github.tidings.document.Document;
import io.github.tidings.document.ParseLimits;
import io.github.tidings.document.SourceMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Plain text, with the labels and lists of a page that was copied whole. Reads everything. */
final class PlainTextFormat implements ArticleFormat {
    private static final int TITLE = 160;
    private static final int HEADING = 80;

    private final CueLines cues;
    private final VisibleDates dates;
    private final VisibleByline bylines;
    private final Assembly assembly;

    PlainTextFormat(ArticleWords words, Assembly assembly) {
        this.cues = new CueLines(words);
        this.dates = new VisibleDates(words);
        this.bylines = new VisibleByline(words);
        this.assembly = assembly;
    }

    @Override
    public boolean reads(Document document) {
        return true;
    }

    @Override
    public List<Article> extract(Document document, ParseLimits limits, Consumer<Diagnostic> diagnostics) {
        Draft draft = draft(PlainLines.read(document.text()));
        return List.of(assembly.article(document.source(), draft, limits, diagnostics));
    }

    @Override
    public List<SourceMap> locate(Document document, ParseLimits limits) {
        return List.of(assembly.sourceMap(document, draft(PlainLines.trace(document.text())), limits));
    }

    private Draft draft(List<Block> lines) {
        Draft draft = new Draft();
        List<Block> blocks = withoutFurniture(lines, draft);
        int head = head(blocks, draft);
        draft.body.addAll(headed(blocks.subList(head, blocks.size())));
        return draft;
    }

    private List<Block> withoutFurniture(List<Block> blocks, Draft draft) {
        List<Block> kept = new ArrayList<>();
        boolean teasers = false;
        for (Block block : blocks) {
            if (!kept.isEmpty() && cues.isReferences(block.text())) {
                break;
            }
            teasers = cues.isSectionHeading(block.text()) || (teasers && isTeaser(block.text()));
            if (cues.isCaption(block.text())) {
                draft.captions.add(block.text());
            } else if (!teasers && !cues.isFurniture(block.text()) && !cues.isDesk(block.text())) {
                kept.add(block);
            }
        }
        return kept;
    }

    /** What may stand in a list of other articles: labels, ages, titles; the first full sentence ends the list. */
    private boolean isTeaser(String line) {
        return line.length() < TITLE && (cues.isFurniture(line) || !line.endsWith("."));
    }

    /** Takes title, author and date from the first lines; returns how many blocks they are. */
    private int head(List<Block> blocks, Draft draft) {
        int i = 0;
        if (blocks.size() > 2 && isTitle(blocks.get(0))) {
            draft.title = Optional.of(blocks.get(0).text());
            draft.found("title", "first line");
            i = 1;
        }
        while (i < blocks.size() && i < 4) {
            String line = blocks.get(i).text();
            List<String> names = bylines.read(line);
            if (dates.isDate(line)) {
                draft.published = dates.find(line);
                draft.found("published", "text");
            } else if (!names.isEmpty() && draft.byline.isEmpty()) {
                draft.byline = names;
                draft.found("byline", "text");
            } else {
                break;
            }
            i++;
        }
        return i;
    }

    /** A title is marked as a heading, or it is a short line that does not end as a sentence does. */
    private static boolean isTitle(Block block) {
        String line = block.text();
        return block.kind() == Kind.HEADING
                || (block.kind() == Kind.PARAGRAPH
                        && line.length() < TITLE
                        && Sentences.words(line) >= 3
                        && Sentences.isCapitalised(line)
                        && (!Sentences.isPunctuated(line) || line.endsWith("...")));
    }

    private static List<Block> headed(List<Block> blocks) {
        List<Block> out = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean runsOn = i + 1 < blocks.size()
                    && blocks.get(i + 1).text().length() > block.text().length();
            out.add(
                    block.kind() == Kind.PARAGRAPH && runsOn && isHeading(block.text())
                            ? block.as(Kind.HEADING)
                            : block);
        }
        return out;
    }

    private static boolean isHeading(String line) {
        return line.length() < HEADING
                && Sentences.isCapitalised(line)
                && !Sentences.isPunctuated(line)
                && !Sentences.isClosed(line);
    }
}
