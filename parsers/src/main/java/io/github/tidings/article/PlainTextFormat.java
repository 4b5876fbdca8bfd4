package io.github.tidings.article;

import io.github.tidings.core.Article;
import io.github.tidings.core.Diagnostic;
import io.github.tidings.core.Paragraph.Kind;
import io.github.tidings.document.Document;
import io.github.tidings.document.ParseLimits;
import io.github.tidings.document.SourceMap;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Plain text, with the labels and lists of a page that was copied whole. Reads everything. */
final class PlainTextFormat implements ArticleFormat {
    private static final int TITLE = 160;
    private static final int HEADING = 80;

    private final CueLines cues;
    private final Masthead masthead;
    private final Colophon colophon;
    private final Assembly assembly;

    PlainTextFormat(ArticleWords words, Assembly assembly) {
        this.cues = new CueLines(words);
        this.masthead = new Masthead(words);
        this.colophon = new Colophon(words);
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
        List<Block> body = blocks.subList(masthead.take(blocks, draft), blocks.size());
        draft.body.addAll(headed(body.subList(0, colophon.start(body))));
        return draft;
    }

    private List<Block> withoutFurniture(List<Block> blocks, Draft draft) {
        List<Block> kept = new ArrayList<>();
        boolean teasers = false;
        boolean told = false;
        for (Block block : blocks) {
            if (told && cues.isReferences(block.text())) {
                break;
            }
            teasers = cues.isSectionHeading(block.text()) || (teasers && isTeaser(block.text()));
            if (cues.isCaption(block.text())) {
                draft.captions.add(block.text());
            } else if (!teasers && !cues.isFurniture(block.text()) && !cues.isDesk(block.text())) {
                kept.add(block);
                told |= Sentences.isPunctuated(block.text());
            }
        }
        return kept;
    }

    /** What may stand in a list of other articles: labels, ages, titles; the first full sentence ends the list. */
    private boolean isTeaser(String line) {
        return line.length() < TITLE && (cues.isFurniture(line) || !line.endsWith("."));
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
