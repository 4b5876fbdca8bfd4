package io.github.tidings.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words that a class name or an id is made of: {@code articleBody related_links-2} is article, body, related, links. */
final class Tokens {
    private Tokens() {}

    static List<String> of(String names) {
        List<String> tokens = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= names.length(); i++) {
            boolean letter = i < names.length() && isLetter(names.charAt(i));
            boolean hump = letter && i > start && isUpper(names.charAt(i)) && !isUpper(names.charAt(i - 1));
            if (!letter || hump) {
                if (i > start) {
                    tokens.add(names.substring(start, i).toLowerCase(Locale.ROOT));
                }
                start = letter ? i : i + 1;
            }
        }
        return tokens;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || isUpper(c);
    }

    private static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
