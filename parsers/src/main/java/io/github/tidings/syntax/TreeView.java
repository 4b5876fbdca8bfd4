package io.github.tidings.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * Draws a sentence's tree for a terminal: one word a line, each beneath its head, in the order of the sentence.
 *
 * <pre>
 * banned (VERB, ban) root
 * ├─ Parliament (PROPN, Parliament) nsubj
 * └─ exports (NOUN, export) obj
 * </pre>
 */
public final class TreeView {

    private TreeView() {}

    /** The tree as lines, each ended by {@code \n}. */
    public static String of(Sentence sentence) {
        StringBuilder out = new StringBuilder();
        List<Line> open = new ArrayList<>();
        for (int i = sentence.tokens().size() - 1; i >= 0; i--) {
            if (sentence.token(i).head() < 0) {
                open.add(new Line(sentence.token(i), "", ""));
            }
        }
        while (!open.isEmpty()) {
            Line line = open.remove(open.size() - 1);
            draw(line, out);
            List<Token> children = sentence.children(line.token);
            for (int i = children.size() - 1; i >= 0; i--) {
                boolean last = i == children.size() - 1;
                open.add(new Line(
                        children.get(i), line.below + (last ? "└─ " : "├─ "), line.below + (last ? "   " : "│  ")));
            }
        }
        return out.toString();
    }

    private record Line(Token token, String before, String below) {}

    private static void draw(Line line, StringBuilder out) {
        Token token = line.token;
        out.append(line.before)
                .append(token.form())
                .append(" (")
                .append(token.pos())
                .append(", ")
                .append(token.lemma());
        if (!token.features().isEmpty()) {
            out.append(", ").append(token.features());
        }
        out.append(") ").append(token.relation()).append('\n');
    }
}
