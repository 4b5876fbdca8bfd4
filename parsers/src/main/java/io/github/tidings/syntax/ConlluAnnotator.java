package io.github.tidings.syntax;

import io.github.tidings.lang.LanguagePack;
import io.github.tidings.syntax.model.ConlluSentence;
import io.github.tidings.syntax.model.SyntaxModel;
import io.github.tidings.syntax.model.Words;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Annotates a CoNLL-U file over its own sentences and tokens, to be compared with a treebank. Thread-safe. */
public final class ConlluAnnotator {
    private final LazyModel model;

    private ConlluAnnotator(LazyModel model) {
        this.model = model;
    }

    /** An annotator with that pack's model, read at first use. */
    public static ConlluAnnotator of(LanguagePack pack) {
        return new ConlluAnnotator(new LazyModel(pack));
    }

    /**
     * Copies the file with lemma, part of speech, features, head and relation (columns 3, 4, 6, 7 and 8) of every word
     * found anew and column 5 left empty; all other lines and columns as they stand. Closes neither side.
     *
     * @throws IllegalArgumentException if the line of a word has not ten columns
     */
    public void annotate(Reader in, Writer out) throws IOException {
        BufferedReader lines = new BufferedReader(in);
        SyntaxModel syntax = model.get();
        for (Optional<ConlluSentence> s = ConlluSentence.read(lines); s.isPresent(); s = ConlluSentence.read(lines)) {
            for (String line : annotate(s.get(), syntax)) {
                out.write(line);
                out.write('\n');
            }
            out.write('\n');
        }
        out.flush();
    }

    private static List<String> annotate(ConlluSentence sentence, SyntaxModel syntax) {
        Words words = syntax.words(sentence.column(1));
        syntax.annotate(words);
        List<String> lines = new ArrayList<>(sentence.lines());
        for (int i = 0; i < words.size(); i++) {
            String[] columns = sentence.words().get(i).clone();
            String features = syntax.features().get(words.features(i));
            columns[2] = words.lemma(i);
            columns[3] = PartOfSpeech.values()[words.pos(i)].name();
            columns[4] = "_";
            columns[5] = features.isEmpty() ? "_" : features;
            columns[6] = Integer.toString(words.head(i) + 1);
            columns[7] = syntax.relations().get(words.relation(i));
            lines.set(sentence.places().get(i), String.join("\t", columns));
        }
        return lines;
    }
}
