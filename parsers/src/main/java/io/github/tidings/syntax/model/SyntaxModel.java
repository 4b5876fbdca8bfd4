package io.github.tidings.syntax.model;

import java.io.DataInput;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * All that one language has learnt. Immutable.
 *
 * @param features the feature sets by number
 * @param relations the relations by number
 * @param vocabulary what plain text told about words
 */
public record SyntaxModel(
        List<String> features,
        List<String> relations,
        Vocabulary vocabulary,
        Tagger tagger,
        Morphology morphology,
        Lemmatizer lemmatizer,
        Parser parser) {

    /** The same model, kept to what a dictionary knows. */
    public SyntaxModel with(Dictionary known) {
        return new SyntaxModel(
                features,
                relations,
                vocabulary,
                tagger.with(known),
                morphology.with(known, features),
                lemmatizer.with(known),
                parser);
    }

    /** A sentence of those forms, as this model looks at it. */
    public Words words(List<String> forms) {
        return new Words(forms, vocabulary);
    }

    /** Finds everything there is to find in a sentence. */
    public void annotate(Words words) {
        annotate(List.of(words));
    }

    /** Finds everything there is to find in some sentences, stage by stage: many together take less time. */
    public void annotate(List<Words> sentences) {
        sentences.forEach(tagger::tag);
        sentences.forEach(morphology::annotate);
        sentences.forEach(lemmatizer::annotate);
        sentences.forEach(parser::parse);
    }

    /** Reads a model that {@code SyntaxTrainer} wrote. */
    public static SyntaxModel read(DataInputStream in) throws IOException {
        List<String> features = strings(in);
        List<String> relations = strings(in);
        Vocabulary vocabulary = Vocabulary.read(in);
        Tagger tagger = new Tagger(CertainTags.read(in), LinearModel.read(in), LinearModel.read(in));
        Morphology morphology = new Morphology(LinearModel.read(in), lists(in));
        Lemmatizer lemmatizer = Lemmatizer.read(in);
        ParserModels parser = ParserModels.read(in);
        Grammar grammar = new Grammar(features, relations);
        KnownArcs arcs = KnownArcs.read(in, features, relations);
        return new SyntaxModel(
                features, relations, vocabulary, tagger, morphology, lemmatizer, new Parser(parser, grammar, arcs));
    }

    private static int[][] lists(DataInput in) throws IOException {
        int[][] lists = new int[in.readInt()][];
        for (int i = 0; i < lists.length; i++) {
            lists[i] = new int[in.readInt()];
            for (int k = 0; k < lists[i].length; k++) {
                lists[i][k] = in.readInt();
            }
        }
        return lists;
    }

    static List<String> strings(DataInput in) throws IOException {
        List<String> strings = new ArrayList<>();
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            strings.add(in.readUTF());
        }
        return List.copyOf(strings);
    }
}
