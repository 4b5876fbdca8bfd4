package io.github.tidings.article;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names out of a byline: no "By", no role, no address, nobody twice. */
final class AuthorNames {
    private static final Pattern ADDRESS =
            Pattern.compile("\\S{1,80}@\\S{1,80}|https?://\\S{1,400}|\\([^()]{0,80}\\)|[|•·].*");
    private static final Pattern DEGREE = Pattern.compile("\\p{Lu}{2,6}|(?:\\p{Lu}\\p{Ll}{0,2}\\.){2,3}|Ph\\.?D\\.?");
    private static final int LONGEST = 60;

    private final Set<String> prefixes;
    private final Set<String> joiners;
    private final Set<String> roles;
    private final Pattern separators;
    private final Pattern ends;

    AuthorNames(ArticleWords words) {
        prefixes = words.list("byline_prefixes");
        joiners = words.list("byline_joiners");
        roles = words.list("byline_roles");
        ends = Pattern.compile(
                "\\s(?:\\d.*|(?:" + either(words.list("byline_ends")) + ")\\b.*)$",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        separators = Pattern.compile(
                "\\s*[,;/]\\s*|\\s+(?:&|" + either(joiners) + ")\\s+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The names of several bylines, nobody twice. */
    List<String> all(List<String> bylines) {
        Set<String> all = new LinkedHashSet<>();
        bylines.forEach(byline -> all.addAll(split(byline)));
        return new ArrayList<>(all);
    }

    /** The names of a byline, in its order. */
    List<String> split(String byline) {
        String bare = ADDRESS.matcher(Blanks.fold(byline)).replaceAll(" ").strip();
        String line = withoutPrefix(ends.matcher(bare).replaceFirst(""));
        List<String> names = new ArrayList<>();
        for (String part : separators.split(line)) {
            String name = withoutPrefix(Blanks.fold(part));
            if (isDegree(name) && !names.isEmpty()) {
                names.set(names.size() - 1, names.get(names.size() - 1) + ", " + name);
            } else if (isName(name) && !names.contains(name)) {
                names.add(name);
            }
        }
        return names;
    }

    private String withoutPrefix(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        for (String prefix : prefixes) {
            if (lower.startsWith(prefix)
                    && lower.length() > prefix.length()
                    && " :".indexOf(lower.charAt(prefix.length())) >= 0) {
                return line.substring(prefix.length() + 1).strip();
            }
        }
        return line;
    }

    /** Whether the words are two to four capitalised ones: what a name looks like. */
    boolean looksLikeName(String text) {
        int words = Sentences.words(text);
        if (words < 2 || words > 4 || !isName(text)) {
            return false;
        }
        for (String word : text.split(" ")) {
            if (!Character.isUpperCase(word.charAt(0))) {
                return false;
            }
        }
        return text.chars().noneMatch(c -> Character.isDigit(c) || c == ':' || c == '!' || c == '?');
    }

    /** MD, CFP, Ph.D.: a degree belongs to the name before it. */
    private static boolean isDegree(String part) {
        return part.length() <= 6
                && part.length() >= 2
                && part.indexOf(' ') < 0
                && DEGREE.matcher(part).matches();
    }

    private boolean isName(String part) {
        if (part.isEmpty() || part.length() > LONGEST || part.chars().noneMatch(Character::isLetter)) {
            return false;
        }
        for (String word : part.toLowerCase(Locale.ROOT).split(" ")) {
            if (roles.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static String either(Set<String> words) {
        return words.isEmpty() ? "(?!)" : words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }
}
