package io.github.tidings.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether two names of persons may be one person's. */
final class NameMatch {
    private NameMatch() {}

    /** A surname and a full name with it, a name with and without its middle parts, or two spellings of one. */
    static boolean same(List<String> a, List<String> b) {
        List<String> one = a.stream().map(Spelling::fold).toList();
        List<String> other = b.stream().map(Spelling::fold).toList();
        String last = one.get(one.size() - 1);
        String otherLast = other.get(other.size() - 1);
        if (sameWord(last, otherLast)) {
            return within(one, other) || within(other, one) || misspelt(one, other);
        }
        return misspelt(one, other);
    }

    /** A first name alone, of somebody named in full. */
    static boolean first(List<String> name, List<String> full) {
        return name.size() == 1 && full.size() > 1 && Spelling.fold(name.get(0)).equals(Spelling.fold(full.get(0)));
    }

    private static boolean sameWord(String a, String b) {
        return a.equals(b) || genitive(a, b) || genitive(b, a);
    }

    private static boolean genitive(String longer, String word) {
        return longer.length() == word.length() + 1
                && word.length() > 2
                && longer.endsWith("s")
                && longer.startsWith(word);
    }

    private static boolean within(List<String> few, List<String> many) {
        Set<String> all = new HashSet<>(many);
        return all.containsAll(few.subList(0, few.size() - 1));
    }

    private static boolean misspelt(List<String> one, List<String> other) {
        String last = one.get(one.size() - 1);
        String otherLast = other.get(other.size() - 1);
        if (one.size() == 1 || other.size() == 1) {
            return Spelling.slip(last, otherLast);
        }
        String first = one.get(0);
        String otherFirst = other.get(0);
        return first.equals(otherFirst) && Spelling.near(last, otherLast)
                || Spelling.slip(first, otherFirst) && Spelling.near(last, otherLast);
    }
}
