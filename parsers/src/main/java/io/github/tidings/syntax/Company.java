package io.github.tidings.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which of two words a form is, told by the words around it. */
@FunctionalInterface
interface Company {
    /** So far behind its auxiliary a verb may stand: "har under de senaste dagarna också fördömt". */
    int REACH = 8;

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

    private static String word(List<String> words, int i) {
        return i >= 0 && i < words.size() ? words.get(i).toLowerCase(Locale.ROOT) : "";
    }
}
