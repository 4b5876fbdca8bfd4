package io.github.tidings.article;

import io.github.tidings.article.Furniture.Mark;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the box that holds the body: the one whose blocks are worth most together, where those of boxes marked as furniture
 * are worth nothing. An outer box wins over an inner one only by what it adds.
 */
final class BodyFinder {
    /** Less than this is no body: then marks are not believed. */
    private static final int LITTLE = 250;

    private final Page page;
    private final boolean[] cut;

    BodyFinder(Page page) {
        this.page = page;
        this.cut = new boolean[page.blocks().size()];
    }

    /** Whether the block stands in furniture. */
    boolean[] cut() {
        return cut;
    }

    Box find() {
        cutFurniture();
        Box best = best();
        if (best == null || sum(best) < LITTLE) {
            Arrays.fill(cut, false);
            best = best();
        }
        return best == null ? page.boxes().get(0) : best;
    }

    private void cutFurniture() {
        double whole = 0;
        for (PageBlock block : page.blocks()) {
            whole += Math.max(0, BlockScorer.value(block));
        }
        for (Box box : page.boxes()) {
            if (box.mark == Mark.FURNITURE && positive(box) < whole * 0.4) {
                Arrays.fill(cut, box.first, box.end, true);
            }
        }
    }

    private double positive(Box box) {
        double sum = 0;
        for (PageBlock block : page.blocks().subList(box.first, box.end)) {
            sum += Math.max(0, BlockScorer.value(block));
        }
        return sum;
    }

    private @org.jspecify.annotations.Nullable Box best() {
        double[] upTo = new double[page.blocks().size() + 1];
        List<PageBlock> blocks = page.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            upTo[i + 1] = upTo[i] + (cut[i] ? 0 : BlockScorer.value(blocks.get(i)));
        }
        Box best = null;
        double most = 0;
        for (Box box : page.boxes()) {
            double sum = upTo[box.end] - upTo[box.first];
            if (sum > most * 1.0 || (best != null && sum >= most && box.size() <= best.size())) {
                best = box;
                most = sum;
            }
        }
        return best;
    }

    private double sum(Box box) {
        double sum = 0;
        for (int i = box.first; i < box.end; i++) {
            sum += cut[i] ? 0 : BlockScorer.value(page.blocks().get(i));
        }
        return sum;
    }
}
