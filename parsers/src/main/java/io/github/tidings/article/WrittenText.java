package io.github.tidings.article;

import io.github.tidings.core.Span;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * The characters of a text node as they stand in the markup: itself, or as entities. The places of the node are asked of the
 * parser; where what stands there does not read as the node does, nothing is known.
 */
final class WrittenText {
    private static final int LONGEST_ENTITY = 40;

    private final String html;
    private final List<Span> pieces = new ArrayList<>();
    private final List<String> read = new ArrayList<>();

    private WrittenText(String html) {
        this.html = html;
    }

    /** Appends the node's text to the trail, with origins if they are known. */
    static void append(TextNode node, String html, Origins.Trail trail) {
        WrittenText written = new WrittenText(html);
        if (written.align(node)) {
            for (int i = 0; i < written.pieces.size(); i++) {
                trail.append(written.read.get(i), written.pieces.get(i));
            }
        } else {
            trail.append(node.getWholeText(), null);
        }
    }

    private boolean align(TextNode node) {
        Range range = node.sourceRange();
        String text = node.getWholeText();
        int at = range.isTracked() ? range.startPos() : html.length();
        int end = range.isTracked() ? Math.min(range.endPos(), html.length()) : 0;
        int done = 0;
        while (at < end && done < text.length()) {
            int next = html.charAt(at) == '&' ? entity(at, end, text, done) : at + 1;
            String piece = next > at + 1 ? decoded(at, next) : text.substring(done, done + 1);
            if (next == at + 1 && html.charAt(at) != text.charAt(done)) {
                return false;
            }
            pieces.add(Span.of(at, next));
            read.add(piece);
            done += piece.length();
            at = next;
        }
        return at == end && done == text.length();
    }

    /** Where the entity ends that reads as the text goes on; the next character if there is none. */
    private int entity(int at, int end, String text, int done) {
        int stop = at + 1;
        while (stop < end && stop < at + LONGEST_ENTITY && isOfName(html.charAt(stop))) {
            stop++;
        }
        stop += stop < end && html.charAt(stop) == ';' ? 1 : 0;
        for (int next = stop; next > at + 2; next--) {
            String decoded = decoded(at, next);
            if (isOne(decoded, html.charAt(next - 1) == ';') && text.startsWith(decoded, done)) {
                return next;
            }
        }
        return at + 1;
    }

    /** An entity reads as one character; some of those that a semicolon ends read as two. */
    private static boolean isOne(String decoded, boolean ended) {
        return decoded.codePointCount(0, decoded.length()) == 1
                || (ended && decoded.length() == 2 && decoded.charAt(0) != '&');
    }

    private static boolean isOfName(char c) {
        return Character.isLetterOrDigit(c) || c == '#';
    }

    private String decoded(int start, int end) {
        return Parser.unescapeEntities(html.substring(start, end), false);
    }
}
