package io.github.tidings.syntax.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One sentence of a CoNLL-U file: its lines as they stand, those of words cut into columns.
 *
 * @param lines all lines, comments and ranges among them
 * @param words of each word its columns
 * @param places of each word the place of its line
 */
public record ConlluSentence(List<String> lines, List<String[]> words, List<Integer> places) {
    private static final int COLUMNS = 10;

    /**
     * Reads the next sentence; empty at the end.
     *
     * @throws IllegalArgumentException if the line of a word has not ten columns
     */
    public static Optional<ConlluSentence> read(BufferedReader in) throws IOException {
        ConlluSentence sentence = new ConlluSentence(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.isEmpty()) {
                if (!sentence.lines.isEmpty()) {
                    return Optional.of(sentence);
                }
            } else {
                sentence.add(line);
            }
        }
        return sentence.lines.isEmpty() ? Optional.empty() : Optional.of(sentence);
    }

    private void add(String line) {
        if (line.charAt(0) != '#') {
            String[] columns = line.split("\t", -1);
            if (columns.length != COLUMNS) {
                throw new IllegalArgumentException("not ten columns: \"" + line + "\"");
            }
            if (columns[0].chars().allMatch(c -> c >= '0' && c <= '9')) {
                places.add(lines.size());
                words.add(columns);
            }
        }
        lines.add(line);
    }

    /** One column of all words; counted from 0. */
    public List<String> column(int column) {
        return words.stream().map(word -> word[column]).toList();
    }
}
