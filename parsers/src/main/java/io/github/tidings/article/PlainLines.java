package io.github.tidings.article;

import io.github.tidings.core.Paragraph.Kind;
import io.github.tidings.core.Span;
import java.util.ArrayList;
import java.util.List;

/** The blocks of a plain text: a line each, or, where lines were wrapped at a fixed width, a run of lines each. */
final class PlainLines {
    private static final int WIDEST = 100;
    private static final int NARROWEST = 45;

    private final String text;
    private final boolean traced;
    private final List<Block> blocks = new ArrayList<>();

    private PlainLines(String text, boolean traced) {
        this.text = text;
        this.traced = traced;
    }

    static List<Block> read(String text) {
        return new PlainLines(text, false).read();
    }

    /** The same blocks, with where their characters were written. */
    static List<Block> trace(String text) {
        return new PlainLines(text, true).read();
    }

    private List<Block> read() {
        List<Span> lines = lines();
        if (isWrapped(lines)) {
            joinWrapped(lines);
        } else {
            lines.forEach(line -> add(line.start(), line.end()));
        }
        return blocks;
    }

    /** The lines, without the white space at their ends; a line ends at a line feed, a carriage return, or both. */
    private List<Span> lines() {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            lines.add(Span.of(start, trimEnd(start, end)));
            start = text.startsWith("\r\n", end) ? end + 2 : end + 1;
        }
        return lines;
    }

    private int trimEnd(int start, int end) {
        int last = end;
        while (last > start && Blanks.isBlank(text.charAt(last - 1))) {
            last--;
        }
        return last;
    }

    /** Lines are wrapped if none is wide and most of those that another line follows are nearly full. */
    private boolean isWrapped(List<Span> lines) {
        int followed = 0;
        int full = 0;
        int longest = lines.stream().mapToInt(Span::length).max().orElse(0);
        for (int i = 0; i + 1 < lines.size(); i++) {
            Span line = lines.get(i);
            if (line.length() > 0 && lines.get(i + 1).length() > 0) {
                followed++;
                full += line.length() > longest * 3 / 4 && !Sentences.isPunctuated(line.in(text)) ? 1 : 0;
            }
        }
        return longest >= NARROWEST && longest <= WIDEST && followed >= 2 && full * 2 >= followed;
    }

    private void joinWrapped(List<Span> lines) {
        int start = 0;
        int end = 0;
        for (Span line : lines) {
            if (line.length() == 0 || listMark(line.in(text)) > 0) {
                add(start, end);
                start = line.start();
            }
            end = line.end();
        }
        add(start, end);
    }

    private void add(int start, int end) {
        String line = text.substring(start, end);
        int mark = listMark(line);
        int hashes = headingMark(line);
        int from = start + Math.max(mark, hashes);
        String words = Blanks.fold(text.substring(from, end));
        if (!words.isEmpty()) {
            Kind kind = mark > 0 ? Kind.LIST_ITEM : hashes > 0 ? Kind.HEADING : Kind.PARAGRAPH;
            blocks.add(new Block(words, kind, traced ? origins(from, end, words.length()) : Origins.NONE));
        }
    }

    private Origins origins(int start, int end, int length) {
        Origins.Trail trail = new Origins.Trail(new StringBuilder());
        for (int i = start; i < end; i++) {
            trail.append(text.substring(i, i + 1), Span.of(i, i + 1));
        }
        return trail.take(length);
    }

    /** The length of a bullet with what stands before and after it; 0 if there is none. A lone dash opens speech, too. */
    private static int listMark(String line) {
        int i = 0;
        while (i < line.length() && line.charAt(i) == ' ') {
            i++;
        }
        if (i + 2 >= line.length() || line.charAt(i + 1) != ' ') {
            return 0;
        }
        char mark = line.charAt(i);
        boolean bullet = mark == '•' || mark == '*' || (mark == '-' && line.charAt(i + 2) == ' ');
        return bullet ? i + 2 : 0;
    }

    private static int headingMark(String line) {
        int i = 0;
        while (i < line.length() && line.charAt(i) == '#') {
            i++;
        }
        return i > 0 && i <= 6 && i < line.length() && line.charAt(i) == ' ' ? i : 0;
    }
}
