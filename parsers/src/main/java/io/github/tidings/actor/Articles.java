package io.github.tidings.actor;

import java.util.Locale;

/** The articles of the languages, at the beginning of a phrase. */
final class Articles {
    private Articles() {}

    /** The phrase without an article before it. */
    static String without(String phrase) {
        int blank = phrase.indexOf(' ');
        int apostrophe = Math.max(phrase.indexOf('\''), phrase.indexOf('’'));
        if (apostrophe == 1 && (phrase.charAt(0) == 'l' || phrase.charAt(0) == 'L')) {
            return phrase.length() > 2 ? phrase.substring(2) : phrase;
        }
        boolean article = blank > 0
                && switch (phrase.substring(0, blank).toLowerCase(Locale.ROOT)) {
                    case "the", "a", "an", "le", "la", "les", "un", "une", "des", "den", "det", "de", "en", "ett" ->
                        true;
                    default -> false;
                };
        String rest = article ? phrase.substring(blank + 1).strip() : phrase;
        return rest.isEmpty() ? phrase : rest;
    }
}
