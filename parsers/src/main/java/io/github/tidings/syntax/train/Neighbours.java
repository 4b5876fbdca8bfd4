package io.github.tidings.syntax.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which words stand before and after each word, and how often: lists of a word and its count, by turns. */
final class Neighbours {
    private final List<int[]> before;
    private final List<int[]> after;

    Neighbours(int words, List<int[]> sentences) {
        long[] pairs = new long[1024];
        int n = 0;
        for (int[] sentence : sentences) {
            for (int i = 1; i < sentence.length; i++) {
                if (sentence[i - 1] < words && sentence[i] < words) {
                    if (n == pairs.length) {
                        pairs = Arrays.copyOf(pairs, n * 2);
                    }
                    pairs[n++] = (long) sentence[i - 1] << 32 | sentence[i];
                }
            }
        }
        pairs = Arrays.copyOf(pairs, n);
        this.after = counted(words, pairs);
        for (int i = 0; i < n; i++) {
            pairs[i] = Long.rotateLeft(pairs[i], 32);
        }
        this.before = counted(words, pairs);
    }

    private static List<int[]> counted(int words, long[] pairs) {
        Arrays.sort(pairs);
        List<int[]> lists = new ArrayList<>(words);
        int at = 0;
        for (int w = 0; w < words; w++) {
            int[] list = new int[16];
            int n = 0;
            while (at < pairs.length && (int) (pairs[at] >> 32) == w) {
                int start = at;
                while (at < pairs.length && pairs[at] == pairs[start]) {
                    at++;
                }
                if (n == list.length) {
                    list = Arrays.copyOf(list, n * 2);
                }
                list[n++] = (int) pairs[start];
                list[n++] = at - start;
            }
            lists.add(Arrays.copyOf(list, n));
        }
        return lists;
    }

    int words() {
        return after.size();
    }

    int[] before(int word) {
        return before.get(word);
    }

    int[] after(int word) {
        return after.get(word);
    }
}
