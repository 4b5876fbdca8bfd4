package io.github.tidings.cli;

import io.github.tidings.core.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A stretch of an article with some of its words marked, in lines of a given width. */
final class MarkedText {
    private final String text;
    private final int offset;
    private final Paint.Style[] styles;

    /** The words of {@code text} at {@code span}, unmarked. */
    MarkedText(String text, Span span) {
        this.text = Words.safe(span.in(text));
        this.offset = span.start();
        this.styles = new Paint.Style[this.text.length()];
        Arrays.fill(styles, Paint.Style.PLAIN);
    }

    /** Marks what of the span lies here; later marks lie over earlier ones. */
    void mark(Span span, Paint.Style style) {
        int from = Math.max(0, span.start() - offset);
        int to = Math.min(styles.length, span.end() - offset);
        if (from < to) {
            Arrays.fill(styles, from, to, style);
        }
    }

    /** The lines, broken at spaces where a line would be longer than {@code width}. */
    List<String> lines(int width, Paint paint) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int to = end(from, width);
            lines.add(painted(from, to, paint));
            from = to;
            while (from < text.length() && text.charAt(from) == ' ') {
                from++;
            }
        }
        return lines;
    }

    private int end(int from, int width) {
        if (text.length() - from <= width) {
            return text.length();
        }
        int space = text.lastIndexOf(' ', from + width);
        return space > from ? space : from + width;
    }

    private String painted(int from, int to, Paint paint) {
        StringBuilder line = new StringBuilder();
        int start = from;
        for (int i = from + 1; i <= to; i++) {
            if (i == to || styles[i] != styles[start]) {
                line.append(paint.on(text.substring(start, i), styles[start]));
                start = i;
            }
        }
        return line.toString();
    }
}
