package io.github.tidings.article;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names out of a byline: no "By", no role, no address, nobody twice. */
final class AuthorNames {
    private static final Pattern ADDRESS =
            Pattern.compile("\\S{1,80}@\\S{1,80}|https?://\\S{1,400}|\\([^()]{0,80}\\)|[|•·].*");
    private static final int LONGEST = 60;

    private final Set<String> prefixes;
    private final Set<String> joiners;
    private final Set<String> roles;
    private final Pattern separators;

    AuthorNames(ArticleWords words) {
        prefixes = words.list("byline_prefixes");
        joiners = words.list("byline_joiners");
        roles = words.list("byline_roles");
        separators = Pattern.compile(
                "\\s*[,;/]\\s*|\\s+(?:&" + alternatives(joiners) + ")\\s+",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The names of a byline, in its order. */
    List<String> split(String byline) {
        String line = withoutPrefix(
                ADDRESS.matcher(Blanks.fold(byline)).replaceAll(" ").strip());
        Set<String> names = new LinkedHashSet<>();
        for (String part : separators.split(line)) {
            String name = withoutPrefix(Blanks.fold(part));
            if (isName(name)) {
                names.add(name);
            }
        }
        return new ArrayList<>(names);
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

    private static String alternatives(Set<String> words) {
        StringBuilder out = new StringBuilder();
        words.forEach(word -> out.append('|').append(Pattern.quote(word)));
        return out.toString();
    }
}
