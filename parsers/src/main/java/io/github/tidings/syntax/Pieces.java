package io.github.tidings.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Where the tokens of a paragraph stand: a list of ranges. Belongs to one thread. */
final class Pieces {
    private int[] bounds = new int[128];
    private int size;

    void add(int start, int end) {
        if (2 * size == bounds.length) {
            bounds = Arrays.copyOf(bounds, bounds.length * 2);
        }
        bounds[2 * size] = start;
        bounds[2 * size + 1] = end;
        size++;
    }

    int size() {
        return size;
    }

    int start(int i) {
        return bounds[2 * i];
    }

    int end(int i) {
        return bounds[2 * i + 1];
    }

    /** The pieces of that text from {@code start} on, up to {@code end}. */
    List<String> words(String text, int start, int end) {
        List<String> words = new ArrayList<>(end - start);
        for (int i = start; i < end; i++) {
            words.add(text.substring(start(i), end(i)));
        }
        return words;
    }

    /** Whether nothing stands between the piece and the next one. */
    boolean touchesNext(int i) {
        return i + 1 < size && end(i) == start(i + 1);
    }
}
