package io.github.tidings.syntax.model;

/** What speaks for the next move of the parser. Belongs to one thread. */
public final class ParserFeatures {
    private final int[] keys = new int[160];
    private int count;
    private int template;

    /** The features found last. */
    public int[] keys() {
        return keys;
    }

    private void add(int value) {
        keys[count++] = Hash.feature(template++, value);
    }

    /** Looks at the tree half built; returns how many features it found. */
    public int extract(Words w, ArcHybrid t) {
        count = 0;
        template = 1;
        int s0 = t.stack(0);
        int s1 = t.stack(1);
        int s2 = t.stack(2);
        int b0 = t.next();
        int n = t.size;
        int b1 = b0 + 1 < n ? b0 + 1 : -1;
        int b2 = b0 + 2 < n ? b0 + 2 : -1;
        int s0w = word(w, s0), s1w = word(w, s1), b0w = word(w, b0), b1w = word(w, b1);
        int s0p = pos(w, s0), s1p = pos(w, s1), s2p = pos(w, s2), b0p = pos(w, b0), b1p = pos(w, b1), b2p = pos(w, b2);
        int s0m = morph(w, s0), s1m = morph(w, s1), b0m = morph(w, b0);
        int distance = s0 < 0 ? 0 : Math.min(b0 - s0, 6);
        int gap = s1 < 0 ? 0 : Math.min(s0 - s1, 6);
        // the words themselves
        add(0);
        add(s0w);
        add(s1w);
        add(b0w);
        add(b1w);
        add(word(w, s2));
        add(word(w, b2));
        add(s0p);
        add(s1p);
        add(b0p);
        add(b1p);
        add(b2p);
        add(s0m);
        add(s1m);
        add(b0m);
        add(morph(w, b1));
        add(Hash.pair(s0w, s0p));
        add(Hash.pair(s1w, s1p));
        add(Hash.pair(b0w, b0p));
        add(suffix(w, s0));
        add(suffix(w, b0));
        add(suffix(w, s1));
        // pairs
        add(Hash.pair(s0w, b0w));
        add(Hash.pair(s0w, s1w));
        add(Hash.pair(s0w, b0p));
        add(Hash.pair(s0p, b0w));
        add(Hash.pair(s0w, s1p));
        add(Hash.pair(s0p, s1w));
        int s0b0 = s0p * 32 + b0p;
        int s1s0 = s1p * 32 + s0p;
        add(s0b0);
        add(s1s0);
        add(Hash.pair(s0m, b0m));
        add(Hash.pair(s0m, s1m));
        add(b0p * 32 + b1p);
        add(s1p * 32 + b0p);
        add(Hash.pair(s1w, b0p));
        add(Hash.pair(s1p, b0w));
        add(Hash.pair(s1w, b0w));
        add(Hash.pair(s0b0, s0m));
        add(Hash.pair(s0b0, b0m));
        // triples
        int three = s0b0 * 32 + s1p;
        add(three);
        add(three * 32 + b1p);
        add(s0b0 * 32 + b1p);
        add((s0b0 * 32 + b1p) * 32 + b2p);
        add(three * 32 + s2p);
        add(s1s0 * 32 + s2p);
        add(Hash.pair(three, s0w));
        add(Hash.pair(three, b0w));
        add(Hash.pair(three, s1w));
        // distances
        add(Hash.pair(distance, s0b0));
        add(Hash.pair(gap, s1s0));
        add(Hash.pair(distance, s0w));
        add(Hash.pair(distance, b0w));
        add(Hash.pair(gap, s1w));
        add(Hash.pair(gap, s0w));
        // children
        int s0l = child(t.leftmost, s0),
                s0r = child(t.rightmost, s0),
                s1l = child(t.leftmost, s1),
                s1r = child(t.rightmost, s1),
                b0l = child(t.leftmost, b0);
        int s0l2 = child(t.leftSecond, s0),
                s0r2 = child(t.rightSecond, s0),
                s1r2 = child(t.rightSecond, s1),
                b0l2 = child(t.leftSecond, b0);
        int s0lr = rel(t, s0l), s0rr = rel(t, s0r), s1lr = rel(t, s1l), s1rr = rel(t, s1r), b0lr = rel(t, b0l);
        add(Hash.pair(s0p, s0lr));
        add(Hash.pair(s0p, s0rr));
        add(Hash.pair(s1p, s1lr));
        add(Hash.pair(s1p, s1rr));
        add(Hash.pair(b0p, b0lr));
        add(Hash.pair(s0w, s0lr));
        add(Hash.pair(s0w, s0rr));
        add(Hash.pair(s1w, s1rr));
        add(Hash.pair(b0w, b0lr));
        add(Hash.pair(s1w, s1lr));
        add(Hash.pair(s0b0, s0lr));
        add(Hash.pair(s0b0, s0rr));
        add(Hash.pair(s0b0, b0lr));
        add(Hash.pair(s1s0, s0lr));
        add(Hash.pair(s1s0, s0rr));
        add(Hash.pair(s1s0, s1rr));
        add(Hash.pair(s1s0, s1lr));
        add(Hash.pair(s0b0, pos(w, s0l)));
        add(Hash.pair(s0b0, pos(w, s0r)));
        add(Hash.pair(s0b0, pos(w, b0l)));
        add(Hash.pair(s1s0, pos(w, s0l)));
        add(Hash.pair(s1s0, pos(w, s1r)));
        add(Hash.pair(s1s0, pos(w, s0r)));
        add(Hash.pair(s0b0, word(w, s0l)));
        add(Hash.pair(s0b0, word(w, b0l)));
        add(Hash.pair(s1s0, word(w, s0l)));
        add(Hash.pair(s1s0, word(w, s1r)));
        add(Hash.pair(Hash.pair(s0p, s0lr), rel(t, s0l2)));
        add(Hash.pair(Hash.pair(s0p, s0rr), rel(t, s0r2)));
        add(Hash.pair(Hash.pair(s1p, s1rr), rel(t, s1r2)));
        add(Hash.pair(Hash.pair(b0p, b0lr), rel(t, b0l2)));
        // how many children
        add(Hash.pair(s0p, s0 < 0 ? 0 : Math.min(3, t.leftCount[s0]) * 4 + Math.min(3, t.rightCount[s0])));
        add(Hash.pair(s1p, s1 < 0 ? 0 : Math.min(3, t.leftCount[s1]) * 4 + Math.min(3, t.rightCount[s1])));
        add(Hash.pair(b0p, Math.min(3, t.leftCount[b0])));
        add(Hash.pair(s0w, s0 < 0 ? 0 : Math.min(3, t.rightCount[s0])));
        // the classes of the words
        int s0c = fine(w, s0), s1c = fine(w, s1), b0c = fine(w, b0);
        int s0k = coarse(w, s0), s1k = coarse(w, s1), b0k = coarse(w, b0);
        add(s0c);
        add(s1c);
        add(b0c);
        add(fine(w, b1));
        add(Hash.pair(s0c, b0c));
        add(Hash.pair(s1c, s0c));
        add(Hash.pair(s0c, b0p));
        add(Hash.pair(s0p, b0c));
        add(Hash.pair(s1c, s0p));
        add(Hash.pair(s1p, s0c));
        add(Hash.pair(s0w, b0k));
        add(Hash.pair(s1w, s0k));
        add(Hash.pair(s1k, s0w));
        add(Hash.pair(s0k, b0w));
        add(Hash.pair(Hash.pair(s0k, b0k), s1k));
        add(Hash.pair(Hash.pair(s0k, b0k), s0b0));
        add(Hash.pair(Hash.pair(s1k, s0k), s1s0));
        // what lies between
        add(Hash.pair(s0b0, between(w, s0, b0)));
        add(Hash.pair(s1s0, between(w, s1, s0)));
        return count;
    }

    private static int between(Words w, int from, int to) {
        int set = 0;
        for (int i = Math.max(from, 0) + 1; i < to && i < from + 12; i++) {
            set |= 1 << w.pos[i];
        }
        return from < 0 ? -1 : set;
    }

    private static int child(int[] children, int i) {
        return i < 0 ? -1 : children[i];
    }

    private static int rel(ArcHybrid t, int i) {
        return i < 0 ? -1 : t.relations[i];
    }

    private static int word(Words w, int i) {
        return i < 0 ? -1 : i == w.size ? -2 : w.lower[i];
    }

    private static int fine(Words w, int i) {
        return i < 0 ? -1 : i == w.size ? -2 : w.fine[i];
    }

    private static int coarse(Words w, int i) {
        return i < 0 ? -3 : i == w.size ? -2 : w.coarse[i];
    }

    private static int suffix(Words w, int i) {
        return i < 0 ? -1 : i == w.size ? -2 : w.suffix[3][i];
    }

    private static int pos(Words w, int i) {
        return i < 0 ? 31 : i == w.size ? 30 : w.pos[i];
    }

    private static int morph(Words w, int i) {
        return i < 0 ? -1 : i == w.size ? -2 : Hash.pair(w.pos[i], w.features[i]);
    }
}
