package io.github.tidings.syntax.train;

import io.github.tidings.syntax.model.ConlluSentence;
import java.util.ArrayList;
import java.util.List;

/**
 * A word of a treebank as it is written.
 *
 * @param contraction whether the treebank reads it as several words that are not written out
 * @param spaceAfter whether a space follows
 */
record Written(String form, boolean contraction, boolean spaceAfter) {

    /** The written words of a sentence. Ranges whose parts are written out, such as {@code don't}, count as their parts. */
    static List<Written> of(ConlluSentence sentence) {
        List<Written> words = new ArrayList<>();
        int covered = 0;
        for (String line : sentence.lines()) {
            String[] columns = line.split("\t", -1);
            if (line.charAt(0) == '#' || columns[0].indexOf('.') >= 0) {
                continue;
            }
            boolean space = !columns[9].contains("SpaceAfter=No");
            int dash = columns[0].indexOf('-');
            if (dash > 0) {
                int first = Integer.parseInt(columns[0].substring(0, dash));
                covered = Integer.parseInt(columns[0].substring(dash + 1));
                range(sentence.column(1).subList(first - 1, covered), columns[1], space, words);
            } else if (Integer.parseInt(columns[0]) > covered) {
                words.add(new Written(columns[1], false, space));
            }
        }
        return words;
    }

    private static void range(List<String> parts, String form, boolean space, List<Written> words) {
        if (!String.join("", parts).equals(form)) {
            words.add(new Written(form, true, space));
            return;
        }
        for (int i = 0; i < parts.size(); i++) {
            words.add(new Written(parts.get(i), false, space && i == parts.size() - 1));
        }
    }
}
