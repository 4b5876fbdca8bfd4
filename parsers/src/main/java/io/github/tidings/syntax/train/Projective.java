package io.github.tidings.syntax.train;

/** Makes trees projective: a word whose arc crosses another is hung higher, the shortest arcs first. */
final class Projective {

    private Projective() {}

    static void lift(int[] heads) {
        for (int child = crossing(heads); child >= 0; child = crossing(heads)) {
            heads[child] = heads[heads[child]];
        }
    }

    /** The word with the shortest arc that is not projective, -1 if there is none. */
    private static int crossing(int[] heads) {
        int best = -1;
        for (int child = 0; child < heads.length; child++) {
            if (heads[child] >= 0
                    && !projective(heads, child)
                    && (best < 0 || length(heads, child) < length(heads, best))) {
                best = child;
            }
        }
        return best;
    }

    private static int length(int[] heads, int child) {
        return Math.abs(child - heads[child]);
    }

    private static boolean projective(int[] heads, int child) {
        int head = heads[child];
        for (int i = Math.min(child, head) + 1; i < Math.max(child, head); i++) {
            if (!under(heads, i, head)) {
                return false;
            }
        }
        return true;
    }

    private static boolean under(int[] heads, int word, int ancestor) {
        int at = word;
        while (at >= 0 && at != ancestor) {
            at = heads[at];
        }
        return at == ancestor;
    }
}
