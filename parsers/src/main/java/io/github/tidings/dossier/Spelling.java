package io.github.tidings.dossier;

import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * Names as several languages spell them: {@code Prigozhin} and {@code Prigozjin}, {@code Yevgeny} and {@code Jevgenij} are
 * written with the same few letters here.
 */
final class Spelling {
    /** How alike two words must be at least, by Jaro and Winkler, from 0 to 1. */
    private static final double ALIKE = 0.9;
    /** The same for words beside others that are alike. */
    private static final double SUPPORTED = 0.85;

    private static final int SHORT = 4;
    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();
    private static final Pattern HISSED = Pattern.compile("stj|skj|sch|tch|tsj|tj|zh|zj|sj|sh|ch|cz");
    private static final Pattern TWICE = Pattern.compile("(.)\\1+");
    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("ou", "u"),
            Map.entry("kh", "h"),
            Map.entry("ph", "f"),
            Map.entry("ck", "k"),
            Map.entry("q", "k"),
            Map.entry("w", "v"),
            Map.entry("y", "i"),
            Map.entry("j", "i"),
            Map.entry("x", "ks"));
    private static final Pattern LETTER = Pattern.compile("ou|kh|ph|ck|q|w|y|j|x");

    private Spelling() {}

    /** A word without what languages write differently. */
    static String bare(String word) {
        String hissed = HISSED.matcher(Folding.fold(word)).replaceAll("s");
        String plain = LETTER.matcher(hissed).replaceAll(match -> LETTERS.getOrDefault(match.group(), match.group()));
        return TWICE.matcher(plain).replaceAll("$1");
    }

    /** Whether two words are one but for what languages write differently. */
    static boolean same(String one, String other) {
        return bare(one).equals(bare(other));
    }

    /** Whether two words are spellings of one. */
    static boolean alike(String one, String other) {
        return near(one, other, ALIKE);
    }

    /** Whether two words may be spellings of one, where other words of the same names are alike. */
    static boolean mayBeAlike(String one, String other) {
        return near(one, other, SUPPORTED);
    }

    private static boolean near(String one, String other, double least) {
        String a = bare(one);
        String b = bare(other);
        boolean tooShort = Math.min(a.length(), b.length()) < SHORT;
        return a.equals(b) || !tooShort && SIMILARITY.apply(a, b) >= least;
    }
}
