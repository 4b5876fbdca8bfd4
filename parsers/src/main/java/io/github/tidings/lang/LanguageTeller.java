package io.github.tidings.lang;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the language of a text by its function words, among the languages of some packs. Immutable and thread-safe.
 *
 * <p>{@code "The president said that he was detained by his own guards."} is {@code en}; a text in a language of no pack, or
 * one that holds no word of its language, has none.
 */
public final class LanguageTeller {
    /** At least this share of the words of a text are function words of its language. */
    private static final double SHARE = 0.14;

    /** A text of so many words uses many different function words of its language ... */
    private static final int LONG = 80;

    /** ... at least this share of those that its pack names. */
    private static final double VARIETY = 0.3;

    private static final int MOST_WORDS = 3000;

    /** A text of fewer words may hold too few function words to tell. */
    private static final int SHORT = 40;

    private final Map<String, Words> languages = new LinkedHashMap<>();

    private LanguageTeller(List<LanguagePack> packs) {
        for (LanguagePack pack : packs) {
            WordFile file = pack.words("language");
            languages.put(pack.language(), new Words(file.set("function"), file.set("telling")));
        }
    }

    /** A teller of the packs' languages, by the lists {@code function} and {@code telling} of their file {@code language.yaml}. */
    public static LanguageTeller of(List<LanguagePack> packs) {
        return new LanguageTeller(packs);
    }

    /** The ISO 639-1 code of the text's language; empty if it is none of the packs' languages or cannot be told. */
    public Optional<String> tell(String text) {
        List<String> words = words(text);
        String best = "";
        double most = 0;
        for (Map.Entry<String, Words> language : languages.entrySet()) {
            double share = share(words, language.getValue().function());
            if (share > most) {
                best = language.getKey();
                most = share;
            }
        }
        if (most >= SHARE) {
            return Optional.of(best);
        }
        return words.size() < SHORT ? tellShort(words) : Optional.empty();
    }

    /** A headline or a lone sentence is of the language of which it has most words, if one of them is of no neighbour. */
    private Optional<String> tellShort(List<String> words) {
        Optional<String> best = Optional.empty();
        long most = 0;
        for (Map.Entry<String, Words> language : languages.entrySet()) {
            long own = count(words, language.getValue().telling());
            long all = own + count(words, language.getValue().function());
            if (own > 0 && all >= most) {
                best = all > most ? Optional.of(language.getKey()) : Optional.empty();
                most = all;
            }
        }
        return best;
    }

    private static long count(List<String> words, Set<String> among) {
        return words.stream().filter(among::contains).count();
    }

    private static double share(List<String> words, Set<String> functionWords) {
        Set<String> different = new HashSet<>();
        int hits = 0;
        for (String word : words) {
            if (functionWords.contains(word)) {
                hits++;
                different.add(word);
            }
        }
        boolean poor = words.size() >= LONG && different.size() < VARIETY * functionWords.size();
        return poor || different.size() < 2 ? 0 : (double) hits / words.size();
    }

    private static List<String> words(String text) {
        List<String> words = new java.util.ArrayList<>();
        int i = 0;
        while (i < text.length() && words.size() < MOST_WORDS) {
            int start = i;
            while (i < text.length() && Character.isLetter(text.charAt(i))) {
                i++;
            }
            if (i > start) {
                words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
            } else {
                i++;
            }
        }
        return words;
    }

    /** The words of a language: those of grammar, and those of its news that no neighbour has. */
    private record Words(Set<String> function, Set<String> telling) {}
}
