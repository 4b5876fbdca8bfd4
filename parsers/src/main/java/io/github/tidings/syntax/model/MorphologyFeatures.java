package io.github.tidings.syntax.model;

/** What speaks for the morphological features of a word whose part of speech is settled. Belongs to one thread. */
public final class MorphologyFeatures extends Features {
    /** How far back an auxiliary is looked for. */
    private static final int BACK = 5;

    private int pos;

    /** Looks at a word where those before it have their features. */
    public void extract(Words w, int i) {
        start(1);
        pos = w.pos[i];
        int word = w.lower[i];
        int suffix = w.suffix[3][i];
        int seen = i > 0 ? w.features[i - 1] : -1;
        int around = TagFeatures.tag(w, i - 1) * 32 + TagFeatures.tag(w, i + 1);
        int governing = governing(w, i);
        add(pos);
        of(word);
        for (int k = 1; k <= Words.AFFIX; k++) {
            of(w.suffix[k][i]);
        }
        of(w.prefix[2][i]);
        of(w.lowerAt(i - 1));
        of(w.lowerAt(i + 1));
        of(w.lowerAt(i - 2));
        of(Words.at(w.suffix[2], i + 1));
        of(seen);
        of(around);
        of(Hash.pair(TagFeatures.tag(w, i - 1), word));
        of(Hash.pair(TagFeatures.tag(w, i + 1), word));
        of(Hash.pair(seen, suffix));
        of(w.shape[i]);
        of(Hash.pair(w.lowerAt(i - 1), w.suffix[2][i]));
        of(governing);
        of(Hash.pair(governing, suffix));
    }

    /** A feature of words of that part of speech. */
    private void of(int value) {
        add(pos, value);
    }

    /** The nearest auxiliary before: participles and passives hang on it. */
    private static int governing(Words w, int i) {
        for (int j = i - 1; j >= 0 && j >= i - BACK; j--) {
            if (w.pos[j] == PosNumbers.AUX) {
                return w.lower[j];
            }
        }
        return 0;
    }
}
