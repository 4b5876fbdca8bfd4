package io.github.tidings.article;

import java.util.List;

/**
 * Finds the box that holds the body: the one whose blocks are worth most together, where those of boxes marked as furniture
 * are worth nothing. An outer box wins over an inner one only by what it adds. Leads and the like stand before the inner box
 * that holds most of the body, and belong to it; what stands behind it are teasers, biographies and notices.
 */
final class BodyFinder {
    /** Less than this is no body: then marks are not believed. */
    private static final int LITTLE = 250;

    /** What a box holds at least of the body's worth for the body to end with it. */
    private static final double CORE = 0.7;

    /** Blocks of a page, from the first to before the end. */
    record Stretch(int first, int end) {}

    private final Page page;
    private final double[] worth;
    private boolean[] cut;

    BodyFinder(Page page, Furniture furniture) {
        this.page = page;
        this.worth = new double[page.blocks().size()];
        double[] upTo = new double[worth.length + 1];
        for (int i = 0; i < worth.length; i++) {
            worth[i] = page.blocks().get(i).worth;
            upTo[i + 1] = upTo[i] + Math.max(0, worth[i]);
        }
        this.cut = FurnitureCut.of(page, upTo, furniture);
    }

    /** Whether the block stands in furniture. */
    boolean[] cut() {
        return cut;
    }

    /** The blocks from the beginning of the box worth most to the end of its core, the innermost box that holds most of it. */
    Stretch find() {
        Best best = best();
        if (best.worth < LITTLE) {
            cut = new boolean[cut.length];
            best = best();
        }
        return new Stretch(best.box.first, core(best).end);
    }

    private record Best(Box box, double worth) {}

    private Best best() {
        double[] upTo = worthUpTo();
        List<Box> boxes = page.boxes();
        Best best = new Best(boxes.get(0), 0);
        for (Box box : boxes) {
            double sum = upTo[box.end] - upTo[box.first];
            if (sum > best.worth || (sum == best.worth && sum > 0 && box.size() <= best.box.size())) {
                best = new Best(box, sum);
            }
        }
        return best;
    }

    private Box core(Best best) {
        double[] upTo = worthUpTo();
        Box core = best.box;
        for (Box box : page.boxes()) {
            boolean within = box.first >= core.first && box.end <= core.end;
            if (within && upTo[box.end] - upTo[box.first] >= CORE * best.worth) {
                core = box;
            }
        }
        return core;
    }

    private double[] worthUpTo() {
        double[] upTo = new double[worth.length + 1];
        for (int i = 0; i < worth.length; i++) {
            upTo[i + 1] = upTo[i] + (cut[i] ? 0 : worth[i]);
        }
        return upTo;
    }
}
