package io.github.tidings.dossier;

import io.github.tidings.core.Evidence;
import io.github.tidings.core.FactForm;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What tellings say in words, compared across outlets of one language. */
final class Wording {
    /** How many of the words of the shorter one must be in both, from 0 to 1, and how many these are at least. */
    private static final double ALIKE = 0.55;

    private static final int COMMON = 3;
    /** So many words make a quotation that is known again. */
    private static final int WORDS = 2;
    /** So many letters make a word that tells something. */
    private static final int LETTERS = 4;

    private static final String CONTENT = "content";
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern QUOTED = Pattern.compile("[\"“”„«»]([^\"“”„«»]{3,300})[\"“”„«»]?");

    private Wording() {}

    /** Whether both say the same in like words, or one quotes what the other quotes as well. */
    static boolean alike(FactForm one, FactForm other) {
        String mine = text(one);
        String theirs = text(other);
        return share(mine, theirs) || quotes(mine, theirs) || quotes(theirs, mine);
    }

    private static boolean share(String one, String other) {
        Set<String> mine = telling(one);
        Set<String> theirs = telling(other);
        Set<String> common = new HashSet<>(mine);
        common.retainAll(theirs);
        return common.size() >= COMMON && common.size() >= ALIKE * Math.min(mine.size(), theirs.size());
    }

    /** Whether what the one puts into quotation marks stands in a quotation of the other. */
    private static boolean quotes(String one, String other) {
        List<String> mine = quotations(one);
        List<String> theirs = quotations(other);
        return mine.stream().anyMatch(piece -> theirs.stream().anyMatch(whole -> (whole + " ").contains(piece + " ")));
    }

    /** The pieces in quotation marks of two words and more, folded. */
    static List<String> quotations(FactForm form) {
        return quotations(text(form));
    }

    private static List<String> quotations(String text) {
        List<String> pieces = new ArrayList<>();
        QUOTED.matcher(text).results().forEach(match -> {
            List<String> words = words(match.group(1));
            if (words.size() >= WORDS) {
                pieces.add(String.join(" ", words));
            }
        });
        return pieces;
    }

    /** The longer words, folded. */
    static Set<String> telling(String text) {
        Set<String> telling = new LinkedHashSet<>();
        words(text).stream().filter(word -> word.length() >= LETTERS).forEach(telling::add);
        return telling;
    }

    /** The words of a place that tell it from others: the longer ones, and short names (Gao, Bor). */
    static Set<String> ofPlace(String text) {
        Set<String> telling = telling(text);
        WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(word -> Character.isUpperCase(word.charAt(0)))
                .forEach(word -> telling.add(Folding.fold(word)));
        return telling;
    }

    private static List<String> words(String text) {
        return WORD.matcher(Folding.fold(text))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static String text(FactForm form) {
        return String.join(
                "\n", form.passage(CONTENT).stream().map(Evidence::text).toList());
    }
}
