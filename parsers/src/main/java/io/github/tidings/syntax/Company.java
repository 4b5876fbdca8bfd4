package io.github.tidings.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** Which of two words a form is, told by the words around it. */
@FunctionalInterface
interface Company {
    /** So far behind its auxiliary a verb may stand: "har under de senaste dagarna också fördömt". */
    int REACH = 8;

    /** As which all numbers in digits are told. */
    String ANY_NUMBER = "0";

    /** Whatever stands around it. */
    Company ANY = (words, i) -> true;

    /** Whether the form at that place is the word that is meant. */
    boolean holds(List<String> words, int i);

    /**
     * Behind one of those and before one of those alone, if there are any, and never behind or before one of the others, nor one word
     * before one of the last.
     */
    static Company beside(
            Set<String> behind, Set<String> before, Set<String> notBehind, Set<String> notBefore, Set<String> notNext) {
        return (words, i) -> !notBefore.contains(word(words, i + 1))
                && !notNext.contains(word(words, i + 2))
                && !notBehind.contains(word(words, i - 1))
                && (before.isEmpty() || before.contains(word(words, i + 1)))
                && (behind.isEmpty() || behind.contains(word(words, i - 1)));
    }

    /** In small letters between two words with large initials: "Javier de Luna". */
    static Company withinName() {
        return (words, i) -> i > 0
                && i + 1 < words.size()
                && Character.isLowerCase(words.get(i).codePointAt(0))
                && Character.isUpperCase(words.get(i - 1).codePointAt(0))
                && Character.isUpperCase(words.get(i + 1).codePointAt(0));
    }

    /** Before a word with a large initial as it has one itself: a name of two words. */
    static Company beginsName() {
        return (words, i) -> Character.isUpperCase(words.get(i).codePointAt(0))
                && i + 1 < words.size()
                && Character.isUpperCase(words.get(i + 1).codePointAt(0));
    }

    /** Behind an auxiliary of the same clause, and no adjective of a noun: not "har ett stängt konto", "ett helt stängt luftrum". */
    static Company behindAuxiliary(Set<String> auxiliaries, Set<String> articles) {
        return (words, i) -> {
            if (articles.contains(word(words, i - 1)) || articles.contains(word(words, i - 2))) {
                return false;
            }
            for (int at = i - 1; at >= Math.max(0, i - REACH); at--) {
                String word = word(words, at);
                if (auxiliaries.contains(word)) {
                    return true;
                }
                if (word.equals(",")) {
                    return false;
                }
            }
            return false;
        };
    }

    /** Whether a word of some kind comes before any that bars it: "sedan ambassaden attackerats" is a clause, "sedan kuppen har" none. */
    static boolean ahead(List<String> words, int i, Set<String> barring, Predicate<String> wanted) {
        for (int at = i + 1; at <= Math.min(words.size() - 1, i + REACH); at++) {
            String word = word(words, at);
            if (barring.contains(word)) {
                return false;
            }
            if (wanted.test(word)) {
                return true;
            }
        }
        return false;
    }

    private static String word(List<String> words, int i) {
        String word = i >= 0 && i < words.size() ? words.get(i).toLowerCase(Locale.ROOT) : "";
        return !word.isEmpty() && Character.isDigit(word.charAt(0)) ? ANY_NUMBER : word;
    }
}
