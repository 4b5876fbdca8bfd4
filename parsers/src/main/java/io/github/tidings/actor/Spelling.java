package io.github.tidings.actor;

import java.text.Normalizer;
import java.util.Locale;

/** Names without accents and case, and how far two of them lie apart. */
final class Spelling {
    private static final int LONG = 5;

    private Spelling() {}

    /** A name's word without case, accents and a leading article: "al-Assad" and "Assad" are one. */
    static String fold(String word) {
        String plain = ascii(word) ? word : strip(word);
        plain = plain.toLowerCase(Locale.ROOT);
        return plain.startsWith("al-") || plain.startsWith("el-") ? plain.substring(3) : plain;
    }

    private static boolean ascii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static String strip(String word) {
        String decomposed = Normalizer.normalize(word, Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(decomposed.length());
        decomposed
                .chars()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(c -> plain.append((char) c));
        return plain.toString();
    }

    /** Whether two long words differ by one slip at most. */
    static boolean slip(String a, String b) {
        return a.equals(b) || Math.min(a.length(), b.length()) >= LONG && distance(a, b, 1) <= 1;
    }

    /** Whether two long words may be spellings of one foreign name. */
    static boolean near(String a, String b) {
        return slip(a, b) || Math.min(a.length(), b.length()) >= LONG && distance(a, b, 2) <= 2;
    }

    /** The number of letters to change, insert or leave out; more than {@code most} if it is more. */
    private static int distance(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most || a.length() > 40 || b.length() > 40) {
            return most + 1;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
