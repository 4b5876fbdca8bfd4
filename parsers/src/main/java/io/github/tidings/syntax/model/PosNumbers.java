package io.github.tidings.syntax.model;

import io.github.tidings.syntax.PartOfSpeech;

/** Parts of speech as the numbers that models use. */
final class PosNumbers {
    static final int AUX = PartOfSpeech.AUX.ordinal();
    static final int VERB = PartOfSpeech.VERB.ordinal();
    static final int NOUN = PartOfSpeech.NOUN.ordinal();
    static final int PROPN = PartOfSpeech.PROPN.ordinal();
    static final int PRON = PartOfSpeech.PRON.ordinal();
    static final int ADJ = PartOfSpeech.ADJ.ordinal();
    static final int NUM = PartOfSpeech.NUM.ordinal();
    static final int CCONJ = PartOfSpeech.CCONJ.ordinal();
    static final int PUNCT = PartOfSpeech.PUNCT.ordinal();
    static final int COUNT = PartOfSpeech.values().length;

    private PosNumbers() {}
}
