package io.github.tidings.syntax.model;

import java.util.List;

/**
 * One sentence while it is annotated: the forms, what models look at in them, and the findings so far. Belongs to one thread.
 *
 * <p>Numbers stand for names: the part of speech by its ordinal, features and relations by their place in the model's lists.
 */
public final class Words {
    /** How long the longest suffix and prefix is that models look at. */
    static final int AFFIX = 5;

    private final Vocabulary vocabulary;
    final int size;
    final String[] forms;
    final int[] lower;
    final int[] shape;
    final int[][] suffix = new int[AFFIX + 1][];
    final int[][] prefix = new int[AFFIX + 1][];
    private final int casing;
    final int[] fine;
    final int[] coarse;
    /** What is known of each word's use in plain text; no number at all if nothing is known of any word. */
    final int[] habits;

    final int[] pos;
    /** Whether the first pass of the tagger was not sure of the part of speech. */
    final boolean[] doubtful;

    final int[] features;
    final int[] heads;
    final int[] relations;
    final String[] lemmas;

    /** A sentence of those forms, nothing found yet. */
    public Words(List<String> forms) {
        this(forms, Vocabulary.NONE);
    }

    /** A sentence of those forms, nothing found yet, whose words are known by what plain text told as well. */
    public Words(List<String> forms, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.size = forms.size();
        this.forms = forms.toArray(new String[0]);
        this.lower = new int[size];
        this.shape = new int[size];
        for (int n = 1; n <= AFFIX; n++) {
            suffix[n] = new int[size];
            prefix[n] = new int[size];
        }
        this.doubtful = new boolean[size];
        this.fine = new int[size];
        this.coarse = new int[size];
        this.habits = new int[vocabulary.habits().isEmpty() ? 0 : size];
        this.casing = Shape.casing(forms);
        for (int i = 0; i < size; i++) {
            look(i);
            fine[i] = vocabulary.clusters().fine(lower[i]);
            coarse[i] = vocabulary.clusters().coarse(lower[i]);
        }
        java.util.Arrays.setAll(habits, i -> vocabulary.habits().of(lower[i]));
        this.pos = new int[size];
        this.features = new int[size];
        this.heads = new int[size];
        this.relations = new int[size];
        this.lemmas = new String[size];
    }

    /** Whether the word's large initial tells something: it stands in a sentence of small letters, behind another word. */
    boolean largeInitial(int i) {
        return casing == 0 && Character.isUpperCase(forms[i].charAt(0)) && (i == 0 || isBehindWord(i));
    }

    /** Whether the word might as well have a small initial: it stands in a sentence of small letters, behind another word. */
    public boolean isWithin(int i) {
        return casing == 0 && i > 0 && isBehindWord(i);
    }

    private boolean isBehindWord(int i) {
        return Character.isLetterOrDigit(forms[i - 1].charAt(forms[i - 1].length() - 1));
    }

    private void look(int i) {
        String form = forms[i];
        int length = form.length();
        lower[i] = Hash.of(form, 0, length);
        shape[i] = (Shape.of(form) * 2 + (i == 0 ? 1 : 0)) * Shape.CASINGS + casing;
        for (int n = 1; n <= AFFIX; n++) {
            suffix[n][i] = n < length ? Hash.of(form, length - n, length) : lower[i];
            prefix[n][i] = n < length ? Hash.of(form, 0, n) : lower[i];
        }
    }

    /** How many words it has. */
    public int size() {
        return size;
    }

    /** The word at that place. */
    public String form(int i) {
        return forms[i];
    }

    /** Whether a word is a noun, a name, a pronoun or a number. */
    boolean isNominal(int i) {
        int tag = pos[i];
        return tag == PosNumbers.NOUN || tag == PosNumbers.PROPN || tag == PosNumbers.PRON || tag == PosNumbers.NUM;
    }

    /** The ordinal of its part of speech. */
    public int pos(int i) {
        return pos[i];
    }

    /** The number of its features. */
    public int features(int i) {
        return features[i];
    }

    /** The place of its head, -1 for the root. */
    public int head(int i) {
        return heads[i];
    }

    /** The number of its relation. */
    public int relation(int i) {
        return relations[i];
    }

    /** Whether the tagger's first pass was not sure of its part of speech. */
    public boolean doubtful(int i) {
        return doubtful[i];
    }

    /** Its dictionary form. */
    public String lemma(int i) {
        return lemmas[i];
    }

    /** The same words with the same tags. */
    public Words copy() {
        Words copy = new Words(List.of(forms), vocabulary);
        System.arraycopy(pos, 0, copy.pos, 0, size);
        System.arraycopy(doubtful, 0, copy.doubtful, 0, size);
        System.arraycopy(features, 0, copy.features, 0, size);
        return copy;
    }

    /** The ordinals of all parts of speech as they are now. */
    public int[] tags() {
        return pos.clone();
    }

    /** Settles tag and features from outside, for training. */
    public void tag(int i, int newPos, int newFeatures) {
        pos[i] = newPos;
        features[i] = newFeatures;
    }

    /** Settles a dictionary form. */
    public void lemma(int i, String lemma) {
        lemmas[i] = lemma;
    }

    // What stands at a place, as features ask for it: -1 is no place, the number of words the root.

    static int at(int[] values, int i) {
        return i < 0 ? -1 : i >= values.length ? -2 : values[i];
    }

    int lowerAt(int i) {
        return at(lower, i);
    }

    int fineAt(int i) {
        return at(fine, i);
    }

    int coarseAt(int i) {
        return at(coarse, i);
    }

    int suffixAt(int i) {
        return at(suffix[3], i);
    }

    int posAt(int i) {
        return i < 0 ? 31 : i >= size ? 30 : pos[i];
    }

    int morphAt(int i) {
        return i < 0 ? -1 : i >= size ? -2 : Hash.pair(pos[i], features[i]);
    }

    /** Which parts of speech lie between two places, as a set of bits. */
    int between(int from, int to) {
        int set = 0;
        for (int i = Math.max(from, 0) + 1; i < to && i < from + 12; i++) {
            set |= 1 << pos[i];
        }
        return from < 0 ? -1 : set;
    }
}
