package io.github.tidings.actor;

import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Names of one or several words, found in a text by their words whatever way the tokenizer cuts them. Filled once, then
 * only read.
 */
final class NameTable<T> {
    private final boolean genitiveS;
    private final Map<String, T> names = new HashMap<>();
    private final Map<String, Integer> longest = new HashMap<>();

    /** @param genitiveS whether a name may carry a genitive "s" without an apostrophe */
    NameTable(boolean genitiveS) {
        this.genitiveS = genitiveS;
    }

    /**
     * Adds a name; of two things with one name the first stays. A name in small letters may begin a sentence, and a capital may
     * be written without its accent: {@code Etats-Unis}.
     */
    void add(String name, T value) {
        put(name, value);
        put(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1), value);
    }

    private void put(String name, T value) {
        names.putIfAbsent(name, value);
        longest.merge(firstWord(name), name.length(), Math::max);
        if (name.indexOf('\u00c9') >= 0) {
            put(name.replace('\u00c9', 'E'), value);
        }
    }

    /** The longest name that begins with that token. */
    Optional<Hit<T>> at(String text, Sentence sentence, int first) {
        Token start = sentence.token(first);
        int room = room(firstWord(start.form()));
        Hit<T> best = null;
        for (int i = first; room > 0 && i < sentence.tokens().size(); i++) {
            int end = sentence.token(i).span().end();
            if (end - start.span().start() > room) {
                break;
            }
            T value = named(fold(text, start.span().start(), end));
            if (value != null) {
                best = new Hit<>(first, i, value);
            }
        }
        return Optional.ofNullable(best);
    }

    /** The longest name with that first word, in characters; some more for a genitive and for folded blanks. */
    private int room(String word) {
        int room = longest.getOrDefault(word, 0);
        if (genitiveS && word.endsWith("s")) {
            room = Math.max(room, longest.getOrDefault(word.substring(0, word.length() - 1), 0));
        }
        return room == 0 ? 0 : room + 3;
    }

    private @org.jspecify.annotations.Nullable T named(String name) {
        T value = names.get(name);
        if (value == null && genitiveS && name.length() > 3 && name.endsWith("s")) {
            int bare = name.length() - (name.endsWith(":s") ? 2 : 1);
            value = names.get(name.substring(0, bare));
        }
        return value;
    }

    /** The words with single blanks and straight apostrophes. */
    private static String fold(String text, int start, int end) {
        StringBuilder folded = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00a0') {
                if (folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ') {
                    folded.append(' ');
                }
            } else {
                folded.append(c == '\u2019' ? '\'' : c == '\u2011' ? '-' : c);
            }
        }
        return folded.toString();
    }

    private static String firstWord(String name) {
        int end = 0;
        while (end < name.length() && Character.isLetterOrDigit(name.charAt(end))) {
            end++;
        }
        return name.substring(0, end);
    }

    /** A name in a sentence, from its first to its last token. */
    record Hit<T>(int first, int last, T value) {}
}
