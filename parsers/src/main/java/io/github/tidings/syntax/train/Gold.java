package io.github.tidings.syntax.train;

import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.model.ConlluSentence;
import io.github.tidings.syntax.model.Vocabulary;
import io.github.tidings.syntax.model.Words;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** A sentence of a treebank, names turned into numbers. */
final class Gold {
    final List<String> forms;
    final String[] lemmas;
    final int[] pos;
    final int[] features;
    final int[] heads;
    final int[] relations;

    Gold(ConlluSentence sentence, Names features, Names relations, UnaryOperator<String> spelling) {
        int n = sentence.words().size();
        this.forms = sentence.column(1).stream().map(spelling).toList();
        this.lemmas = sentence.column(2).toArray(new String[0]);
        this.pos = new int[n];
        this.features = new int[n];
        this.heads = new int[n];
        this.relations = new int[n];
        for (int i = 0; i < n; i++) {
            String[] word = sentence.words().get(i);
            pos[i] = PartOfSpeech.valueOf(word[3].toUpperCase(Locale.ROOT)).ordinal();
            this.features[i] = features.number(word[5].equals("_") ? "" : word[5]);
            heads[i] = Integer.parseInt(word[6]) - 1;
            this.relations[i] = relations.number(word[7]);
        }
        Projective.lift(heads);
    }

    /** The words with the treebank's own parts of speech. */
    Words tagged(Vocabulary vocabulary) {
        Words words = new Words(forms, vocabulary);
        for (int i = 0; i < size(); i++) {
            words.tag(i, pos[i], features[i]);
        }
        return words;
    }

    int size() {
        return pos.length;
    }
}
