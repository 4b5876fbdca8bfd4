package io.github.tidings.value;

import io.github.tidings.lang.WordFile;
import java.util.List;
import java.util.Set;

/** Numbers in digits: groups of three, fractions, and what only looks like a number (clock times, model names). Immutable. */
final class DigitRuns {
    private static final int MOST_DIGITS = 15;

    private final Set<String> groupSigns;
    private final String point;
    private final boolean groupsBySpace;

    /** What was read: digits without their point, the digits after it, the word after them. */
    record Run(long digits, int decimals, int next, boolean bare, boolean valid) {

        static Run invalid(int next) {
            return new Run(0, 0, next, false, false);
        }
    }

    DigitRuns(WordFile file) {
        this.groupSigns = file.set("group_signs");
        this.point = file.list("decimal_sign").stream().findFirst().orElse(".");
        this.groupsBySpace = file.list("group_spaces").contains("plain");
    }

    /** The number in digits that starts at that word, which is one of digits. */
    Run at(List<Word> words, int i) {
        boolean valid = !clings(words, i);
        StringBuilder digits = new StringBuilder(words.get(i).form());
        int next = i + 1;
        while (isGroup(words, next, digits.length() <= 3)) {
            int at = words.get(next).isDigits() ? next : next + 1;
            digits.append(words.get(at).form());
            next = at + 1;
        }
        boolean bare = next == i + 1;
        int decimals = 0;
        if (next + 1 < words.size() && isJoined(words, next, point) && isJoinedDigits(words, next + 1)) {
            decimals = words.get(next + 1).length();
            digits.append(words.get(next + 1).form());
            next += 2;
        }
        valid &= digits.length() <= MOST_DIGITS;
        int end = tail(words, next);
        return valid && end == next
                ? new Run(Long.parseLong(digits.toString()), decimals, next, bare && decimals == 0, true)
                : Run.invalid(end);
    }

    /** Whether a group of three digits goes on here; {@code room} says that the number before it may be a first group. */
    private boolean isGroup(List<Word> words, int at, boolean first) {
        if (at >= words.size() || at < 1) {
            return false;
        }
        Word word = words.get(at);
        if (word.isDigits()) {
            return word.length() == 3 && isGroupSpace(word.gap()) && startsGroups(words, at - 1, first);
        }
        return word.joined()
                && groupSigns.contains(word.form())
                && isJoinedDigits(words, at + 1)
                && words.get(at + 1).length() == 3
                && startsGroups(words, at - 1, first);
    }

    private static boolean startsGroups(List<Word> words, int before, boolean first) {
        return first || words.get(before).length() == 3;
    }

    private boolean isGroupSpace(char gap) {
        return gap == '\u00a0' || gap == '\u202f' || gap == '\u2009' || gap == ' ' && groupsBySpace;
    }

    /** The end of what clings to a number and makes it another thing: {@code 10:30}, {@code 1/2}, {@code 3.4.5}. */
    private static int tail(List<Word> words, int next) {
        int end = next;
        while (end + 1 < words.size()
                && words.get(end).joined()
                && isOneOf(words.get(end), ":/.,")
                && isJoinedDigits(words, end + 1)) {
            end += 2;
        }
        return end;
    }

    /** Whether letters or a sign stand right before it: {@code F16}, {@code U-21}, {@code -5}, {@code #3}. */
    private static boolean clings(List<Word> words, int i) {
        if (i == 0 || !words.get(i).joined()) {
            return false;
        }
        Word before = words.get(i - 1);
        if (before.is("-")) {
            return before.joined() && i >= 2 && words.get(i - 2).isLetters();
        }
        return before.isLetters() || isOneOf(before, "#/.:$€£¥");
    }

    private static boolean isJoined(List<Word> words, int at, String form) {
        return words.get(at).joined() && words.get(at).is(form);
    }

    private static boolean isJoinedDigits(List<Word> words, int at) {
        return at < words.size() && words.get(at).isDigits() && words.get(at).joined();
    }

    private static boolean isOneOf(Word word, String signs) {
        return word.length() == 1 && signs.indexOf(word.form().charAt(0)) >= 0;
    }
}
