package io.github.tidings.syntax;

import io.github.tidings.lang.LanguagePack;
import io.github.tidings.lang.WordFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a language's {@code tokens.yaml} says of its words and sentence ends. Immutable. */
final class TokenRules {
    /** Abbreviations, without their last stop; those with a large letter hold only as written. */
    final Set<String> abbreviations;
    /** Abbreviations that stand before a name and never end a sentence. */
    final Set<String> titles;
    /** Abbreviations behind which a large letter begins a sentence. */
    final Set<String> ending;
    /** Words that are abbreviations only before a number. */
    final Set<String> beforeNumber;
    /** Words that often begin a sentence: they settle it after an abbreviation. */
    final Set<String> starters;
    /** Verbs of saying: behind a closed quotation they go on with its sentence. */
    final Set<String> speech;
    /** Words with an apostrophe or hyphen that are not cut. */
    final Set<String> whole;
    /** First parts of words that stay one word with what follows their hyphen; empty: all do. */
    final Set<String> prefixes;
    /** Whether other words are cut at hyphens. */
    final boolean cutHyphens;
    /** Whether a hyphen at the end belongs to its word: {@code sön- och helgdagar}. */
    final boolean openHyphens;
    /** Whether a colon may stand within a word: {@code FN:s}. */
    final boolean colons;
    /** What is cut off before an apostrophe, with it: {@code l'}. */
    final Set<String> elisions;
    /** What is cut off the end of a word, the longest first: {@code n't}, {@code -t-il}. */
    final List<String> endings;
    /** Words written as one and read as two: {@code cannot: can not}. */
    final Map<String, List<String>> parts;
    /** Contractions that cannot be cut: {@code du: de le}. */
    final Map<String, List<String>> contractions;
    /** Tokens with spaces within, by their first word: {@code t: [t ex]}. */
    final Map<String, List<String>> joined;

    private TokenRules(WordFile file) {
        this.abbreviations = file.set("abbreviations");
        this.titles = file.set("titles");
        this.ending = file.set("ending");
        this.beforeNumber = file.set("before_number");
        this.starters = file.set("starters");
        this.speech = file.set("speech");
        this.whole = file.set("whole");
        this.prefixes = file.set("prefixes");
        List<String> marks = file.list("marks_in_words");
        this.cutHyphens = !marks.contains("hyphen");
        this.openHyphens = marks.contains("last hyphen");
        this.colons = marks.contains("colon");
        this.elisions = file.set("elisions");
        List<String> longest = new ArrayList<>(file.list("endings"));
        longest.sort(java.util.Comparator.comparingInt(String::length).reversed());
        this.endings = List.copyOf(longest);
        this.parts = split(file.table("parts"));
        this.contractions = split(file.table("contractions"));
        this.joined = new TreeMap<>();
        for (String words : new TreeSet<>(file.list("joined"))) {
            joined.computeIfAbsent(words.substring(0, words.indexOf(' ')), key -> new ArrayList<>())
                    .add(0, words);
        }
    }

    static TokenRules of(LanguagePack pack) {
        return new TokenRules(pack.words("tokens"));
    }

    private static Map<String, List<String>> split(Map<String, String> table) {
        Map<String, List<String>> lists = new TreeMap<>();
        table.forEach((key, value) -> lists.put(key, List.of(value.split(" "))));
        return lists;
    }

    /** Whether the word, without its stop, is an abbreviation; what follows it decides on some. */
    boolean isAbbreviation(String word, boolean beforeDigit) {
        String small = word.toLowerCase(Locale.ROOT);
        return abbreviations.contains(word)
                || abbreviations.contains(small)
                || isTitle(word)
                || isInitials(word)
                || (beforeDigit && beforeNumber.contains(small));
    }

    boolean isTitle(String word) {
        return titles.contains(word) || titles.contains(word.toLowerCase(Locale.ROOT));
    }

    /** {@code J}, {@code U.S}, {@code e.g}, {@code J.-P}: single letters with stops between them. */
    static boolean isInitials(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
            } else if (c == '-' ? i == 0 || word.charAt(i - 1) != '.' : c != '.' || letters == 0) {
                return false;
            } else {
                letters = 0;
            }
            if (letters > 1) {
                return false;
            }
        }
        return letters == 1 && (word.length() > 1 || Character.isUpperCase(word.charAt(0)));
    }
}
