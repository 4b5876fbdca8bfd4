package io.github.tidings.syntax.model;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.List;
import java.util.SortedMap;

/**
 * What stays of a model when its tagger is trained anew.
 *
 * @param features the feature sets by number
 * @param relations the relations by number
 * @param classes the classes of words by their hashes
 * @param behind all that stands behind the tagger in the file: features, lemmas, trees; not copied
 */
public record KeptParts(
        List<String> features, List<String> relations, SortedMap<Integer, Integer> classes, byte[] behind) {

    /** Reads them from the content of a model file. */
    public static KeptParts read(DataInputStream in) throws IOException {
        List<String> features = SyntaxModel.strings(in);
        List<String> relations = SyntaxModel.strings(in);
        SortedMap<Integer, Integer> classes = IntTable.entries(in);
        Habits.read(in);
        CertainTags.read(in);
        WeightRows.read(in);
        WeightRows.read(in);
        return new KeptParts(features, relations, classes, in.readAllBytes());
    }
}
