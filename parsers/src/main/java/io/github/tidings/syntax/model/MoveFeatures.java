package io.github.tidings.syntax.model;

/**
 * What speaks for the next move of the parser: the three topmost words of the stack ({@code s0} the top), the next three of the
 * sentence ({@code b0} the next), and what hangs on them. Belongs to one thread.
 */
public final class MoveFeatures extends Features {
    private static final int FAR = 6;

    private final Words w;
    private final ArcHybrid t;
    private int s0;
    private int s1;
    private int s2;
    private int b0;
    private int b1;
    private int b2;
    // parts of speech: of one word each, of two neighbours
    private int s0p;
    private int s1p;
    private int b0p;
    private int s0b0;
    private int s1s0;

    /** Looks at that tree over those words. */
    public MoveFeatures(Words words, ArcHybrid tree) {
        this.w = words;
        this.t = tree;
    }

    /** Looks at the tree as it is now. */
    public void extract() {
        start(1);
        s0 = t.stack(0);
        s1 = t.stack(1);
        s2 = t.stack(2);
        b0 = t.next();
        b1 = b0 + 1 < w.size ? b0 + 1 : -1;
        b2 = b0 + 2 < w.size ? b0 + 2 : -1;
        s0p = w.posAt(s0);
        s1p = w.posAt(s1);
        b0p = w.posAt(b0);
        s0b0 = s0p * 32 + b0p;
        s1s0 = s1p * 32 + s0p;
        tags();
        morphology();
        forms();
        classes();
        distances();
        children();
        childrensForms();
        counts();
    }

    private void tags() {
        int b1p = w.posAt(b1);
        int b2p = w.posAt(b2);
        int three = s0b0 * 32 + s1p;
        add(s0p);
        add(b0p);
        add(b1p);
        add(b2p);
        add(s0b0);
        add(b0p * 32 + b1p);
        add(s1p * 32 + b0p);
        add(three);
        add(three * 32 + b1p);
        add(s0b0 * 32 + b1p);
        add((s0b0 * 32 + b1p) * 32 + b2p);
        add(three * 32 + w.posAt(s2));
    }

    private void morphology() {
        int s0m = w.morphAt(s0);
        int s1m = w.morphAt(s1);
        int b0m = w.morphAt(b0);
        add(s0m);
        add(s1m);
        add(b0m);
        add(w.morphAt(b1));
        add(s0m, b0m);
        add(s0m, s1m);
        add(s0b0, s0m);
        add(s0b0, b0m);
    }

    private void forms() {
        int s0w = w.lowerAt(s0);
        int b0w = w.lowerAt(b0);
        add(b0w);
        add(w.lowerAt(b1));
        add(w.lowerAt(b2));
        add(w.lowerAt(s2));
        add(b0w, b0p);
        add(s0w, b0p);
        add(s0w, s1p);
        add(s0p, w.lowerAt(s1));
        add(s1p, b0w);
        add(w.suffixAt(s0));
        add(w.suffixAt(b0));
    }

    private void classes() {
        int s0c = w.fineAt(s0);
        int b0c = w.fineAt(b0);
        int b0k = w.coarseAt(b0);
        add(s0c);
        add(b0c);
        add(w.fineAt(b1));
        add(s0c, b0c);
        add(s0c, b0p);
        add(s0p, b0c);
        add(s1p, s0c);
        add(w.lowerAt(s0), b0k);
        add(Hash.pair(w.coarseAt(s0), b0k), s0b0);
    }

    private void distances() {
        int distance = s0 < 0 ? 0 : Math.min(b0 - s0, FAR);
        int gap = s1 < 0 ? 0 : Math.min(s0 - s1, FAR);
        add(distance, s0b0);
        add(gap, s1s0);
        add(distance, w.lowerAt(s0));
        add(distance, w.lowerAt(b0));
        add(gap, w.lowerAt(s0));
        add(s0b0, w.between(s0, b0));
        add(s1s0, w.between(s1, s0));
    }

    private void children() {
        int left = t.relationOf(t.leftmost(s0));
        int right = t.relationOf(t.rightmost(s0));
        int ofNext = t.relationOf(t.leftmost(b0));
        int below = t.relationOf(t.leftmost(s1));
        add(s0p, left);
        add(s0p, right);
        add(s1p, below);
        add(b0p, ofNext);
        add(w.lowerAt(s0), right);
        add(w.lowerAt(b0), ofNext);
        add(s0b0, left);
        add(s0b0, right);
        add(s0b0, ofNext);
        add(s1s0, left);
        add(s1s0, below);
        add(Hash.pair(s0p, left), t.relationOf(t.leftSecond(s0)));
        add(Hash.pair(s0p, right), t.relationOf(t.rightSecond(s0)));
        add(Hash.pair(b0p, ofNext), t.relationOf(t.leftSecond(b0)));
    }

    private void childrensForms() {
        int left = t.leftmost(s0);
        int ofNext = t.leftmost(b0);
        add(s0b0, w.posAt(left));
        add(s0b0, w.posAt(t.rightmost(s0)));
        add(s0b0, w.posAt(ofNext));
        add(s0b0, w.lowerAt(left));
        add(s0b0, w.lowerAt(ofNext));
        add(s1s0, w.lowerAt(left));
    }

    private void counts() {
        add(s0p, t.counts(s0));
        add(s1p, t.counts(s1));
        add(b0p, t.counts(b0));
        add(w.lowerAt(s0), t.counts(s0));
    }
}
