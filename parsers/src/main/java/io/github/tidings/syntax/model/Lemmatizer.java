package io.github.tidings.syntax.model;

import java.io.DataInput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Dictionary forms: the rule of the word, or of the longest ending known, among words of that tag and features; then
 * among words of that tag. Immutable.
 */
public final class Lemmatizer {
    /** How long the longest ending is. */
    private static final int ENDING = 6;
    /** How many places are looked up, the most telling one last. */
    public static final int KEYS = 2 * (ENDING + 1) + 2;

    private final List<LemmaRule> rules;
    private final IntTable table;
    private final Dictionary dictionary;

    /** A lemmatizer of those rules; the table tells their numbers. */
    public Lemmatizer(List<LemmaRule> rules, IntTable table) {
        this(rules, table, Dictionary.NONE);
    }

    private Lemmatizer(List<LemmaRule> rules, IntTable table, Dictionary dictionary) {
        this.rules = List.copyOf(rules);
        this.table = table;
        this.dictionary = dictionary;
    }

    /** The same lemmatizer, kept to what a dictionary knows. */
    Lemmatizer with(Dictionary known) {
        return new Lemmatizer(rules, table, known);
    }

    /** Settles the lemma of every word; tags and features are settled before. */
    public void annotate(Words words) {
        int[] keys = new int[KEYS];
        for (int i = 0; i < words.size; i++) {
            keys(words, i, keys);
            int rule = -1;
            for (int k = KEYS - 1; k >= 0 && rule < 0; k--) {
                rule = table.get(keys[k]);
            }
            String form = words.forms[i];
            String learnt = rule < 0 ? form : rules.get(rule).apply(form);
            words.lemmas[i] = words.pos[i] == PosNumbers.VERB ? dictionary.verb(form, learnt) : learnt;
        }
    }

    /** Where the rule of a word may be found, the most telling place last. */
    public static void keys(Words words, int i, int[] keys) {
        String form = words.forms[i];
        int tag = words.pos[i];
        int full = 100 + tag + 100 * words.features[i];
        for (int n = 0; n <= ENDING; n++) {
            int ending = Hash.of(form, Math.max(0, form.length() - n), form.length());
            keys[n] = Hash.pair(tag, Hash.pair(n, ending));
            keys[ENDING + 1 + n] = Hash.pair(full, Hash.pair(n, ending));
        }
        keys[KEYS - 2] = Hash.pair(tag, Hash.pair(ENDING + 1, words.lower[i]));
        keys[KEYS - 1] = Hash.pair(full, Hash.pair(ENDING + 1, words.lower[i]));
    }

    /** Reads rules and table. */
    static Lemmatizer read(DataInput in) throws IOException {
        List<LemmaRule> rules = new ArrayList<>();
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            rules.add(new LemmaRule(in.readBoolean(), in.readUnsignedByte(), in.readUTF()));
        }
        return new Lemmatizer(rules, IntTable.read(in));
    }
}
