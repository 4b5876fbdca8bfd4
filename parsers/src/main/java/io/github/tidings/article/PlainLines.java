package io.github.tidings.article;

import io.github.tidings.core.Paragraph.Kind;
import java.util.ArrayList;
import java.util.List;

/** The blocks of a plain text: a line each, or, where lines were wrapped at a fixed width, a run of lines each. */
final class PlainLines {
    private static final int WIDEST = 100;
    private static final int NARROWEST = 45;

    private PlainLines() {}

    static List<Block> read(String text) {
        List<String> lines = text.lines().map(PlainLines::trimEnd).toList();
        List<Block> blocks = new ArrayList<>();
        if (isWrapped(lines)) {
            joinWrapped(lines, blocks);
        } else {
            lines.forEach(line -> add(line, blocks));
        }
        return blocks;
    }

    /** Lines are wrapped if none is wide and most of those that another line follows are nearly full. */
    private static boolean isWrapped(List<String> lines) {
        int followed = 0;
        int full = 0;
        int longest = lines.stream().mapToInt(String::length).max().orElse(0);
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (!lines.get(i).isEmpty() && !lines.get(i + 1).isEmpty()) {
                followed++;
                full += lines.get(i).length() > longest * 3 / 4 && !Sentences.isPunctuated(lines.get(i)) ? 1 : 0;
            }
        }
        return longest >= NARROWEST && longest <= WIDEST && followed >= 2 && full * 2 >= followed;
    }

    private static void joinWrapped(List<String> lines, List<Block> blocks) {
        StringBuilder joined = new StringBuilder();
        for (String line : lines) {
            if (line.isEmpty() || listMark(line) > 0) {
                add(joined.toString(), blocks);
                joined.setLength(0);
            }
            joined.append(line).append('\n');
        }
        add(joined.toString(), blocks);
    }

    private static void add(String line, List<Block> blocks) {
        int mark = listMark(line);
        int hashes = headingMark(line);
        String words = Blanks.fold(line.substring(Math.max(mark, hashes)));
        if (!words.isEmpty()) {
            blocks.add(new Block(words, mark > 0 ? Kind.LIST_ITEM : hashes > 0 ? Kind.HEADING : Kind.PARAGRAPH));
        }
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

    private static String trimEnd(String line) {
        int end = line.length();
        while (end > 0 && Blanks.isBlank(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(0, end);
    }
}
