package io.github.tidings.syntax.model;

/**
 * What speaks for the relation of a word to the head that it comes to hang on: the two words, what hangs on them already, and
 * what stands around them. Belongs to one thread.
 */
public final class RelationFeatures extends Features {
    /** So many templates there may be for each direction. */
    private static final int DIRECTION = 128;

    private static final int FAR = 7;

    private final Words w;
    private final ArcHybrid t;
    private int child;
    private int head;
    /** The word beyond the head, or beyond the child. */
    private int beyond;

    private int childPos;
    private int headPos;
    private int both;

    /** Looks at that tree over those words. */
    public RelationFeatures(Words words, ArcHybrid tree) {
        this.w = words;
        this.t = tree;
    }

    /** Looks at the top of the stack and at the head that the move gives it. */
    public void extract(int move) {
        start(DIRECTION * move);
        boolean left = move == ArcHybrid.LEFT;
        child = t.stack(0);
        head = left ? t.next() : t.stack(1);
        beyond = left ? t.stack(1) : t.next();
        childPos = w.posAt(child);
        headPos = w.posAt(head);
        both = childPos * 32 + headPos;
        child();
        pair();
        childrenOfChild();
        childrenOfHead();
        around();
    }

    private void child() {
        int form = w.lowerAt(child);
        int suffix = w.suffixAt(child);
        add(form);
        add(form, headPos);
        add(form, w.coarseAt(head));
        add(suffix);
        add(suffix, headPos);
        add(w.morphAt(child));
        add(w.fineAt(child));
        add(w.fineAt(child), headPos);
    }

    private void pair() {
        int morph = w.morphAt(head);
        int fine = w.fineAt(head);
        add(both);
        add(w.lowerAt(head));
        add(w.lowerAt(child), morph);
        add(morph);
        add(childPos, morph);
        add(fine);
        add(childPos, fine);
    }

    private void childrenOfChild() {
        int first = t.leftmost(child);
        int form = w.lowerAt(first);
        int relation = t.relationOf(first);
        add(both, form);
        add(form, w.lowerAt(child));
        add(form, w.morphAt(head));
        add(both, relation);
        add(both, w.lowerAt(t.leftSecond(child)));
        add(Hash.pair(both, relation), t.relationOf(t.leftSecond(child)));
        add(both, t.relationOf(t.rightmost(child)));
        add(both, t.kinds(child));
        add(w.morphAt(child), t.kinds(child));
        add(both, t.counts(child));
    }

    private void childrenOfHead() {
        int kinds = t.kinds(head);
        int last = t.relationOf(t.rightmost(head));
        add(childPos, kinds);
        add(both, kinds);
        add(Hash.pair(both, kinds), t.relationOf(t.leftmost(child)));
        add(both, t.relationOf(t.leftmost(head)));
        add(both, last);
        add(w.morphAt(child), last);
    }

    private void around() {
        int before = w.posAt(child - 1);
        int after = w.posAt(child + 1);
        add(both, Math.min(Math.abs(head - child), FAR));
        add(both, before);
        add(both, after);
        add(both, before * 32 + after);
        add(both, w.posAt(beyond));
        add(both, w.posAt(head - 1));
        add(both, w.posAt(head + 1));
        add(both, w.between(Math.min(child, head), Math.max(child, head)));
    }
}
