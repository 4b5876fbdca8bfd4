package io.github.tidings.syntax;

import io.github.tidings.core.Span;
import java.util.ArrayList;
import java.util.List;

/** Trees on one line: each word is written "form/POS/head/relation", with features behind where they matter. */
final class TreeText {
    private TreeText() {}

    static List<Token> read(String tree) {
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        for (String word : tree.split(" ")) {
            String[] parts = word.split("/");
            Span span = Span.of(start, start + parts[0].length());
            start = span.end() + 1;
            tokens.add(new Token(
                    tokens.size(),
                    span,
                    parts[0],
                    parts[0],
                    PartOfSpeech.valueOf(parts[1]),
                    parts.length > 4 ? parts[4] : "",
                    Integer.parseInt(parts[2]),
                    parts[3]));
        }
        return tokens;
    }
}
