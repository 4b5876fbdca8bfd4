package io.github.tidings.article;

import java.util.Arrays;

/**
 * Which blocks of a page stand in furniture. A reason is not believed on a page where the elements it marks hold too much of
 * the running text: there the word means something else.
 */
final class FurnitureCut {
    /** The share of a page's running text that one reason may cut. */
    private static final double MOST = 0.35;

    /** The share that readers' comments and notices of consent may have. */
    private static final double MOST_OF_STRONG = 0.92;

    private FurnitureCut() {}

    static boolean[] of(Page page, double[] worthUpTo, Furniture furniture) {
        double whole = worthUpTo[worthUpTo.length - 1];
        double[] cuts = new double[furniture.reasons()];
        int[] cutTo = new int[furniture.reasons()];
        for (Box box : page.boxes()) {
            if (box.reason >= 0 && box.first >= cutTo[box.reason]) {
                cuts[box.reason] += worthUpTo[box.end] - worthUpTo[box.first];
                cutTo[box.reason] = box.end;
            }
        }
        boolean[] cut = new boolean[page.blocks().size()];
        int filledTo = 0;
        for (Box box : page.boxes()) {
            if (box.end > filledTo
                    && box.reason >= 0
                    && cuts[box.reason] <= whole * (furniture.isStrong(box.reason) ? MOST_OF_STRONG : MOST)) {
                Arrays.fill(cut, box.first, box.end, true);
                filledTo = box.end;
            }
        }
        return cut;
    }
}
