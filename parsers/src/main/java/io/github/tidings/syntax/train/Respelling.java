package io.github.tidings.syntax.train;

import io.github.tidings.lang.LanguagePack;
import io.github.tidings.lang.WordFile;
import java.util.Locale;
import java.util.Map;

/** Brings the words of a neighbouring language into a language's own spelling, as its {@code neighbours.yaml} says. */
final class Respelling {
    private final Map<String, String> letters;
    private final Map<String, String> endings;
    private final Map<String, String> words;

    Respelling(LanguagePack pack) {
        WordFile file = pack.words("neighbours");
        this.letters = file.table("letters");
        this.endings = file.table("endings");
        this.words = file.table("words");
    }

    String apply(String form) {
        String word = words.get(form.toLowerCase(Locale.ROOT));
        if (word != null) {
            return Character.isUpperCase(form.charAt(0)) ? capital(word) : word;
        }
        String respelt = form;
        for (Map.Entry<String, String> ending : endings.entrySet()) {
            if (form.length() > ending.getKey().length() + 2 && form.endsWith(ending.getKey())) {
                respelt = form.substring(0, form.length() - ending.getKey().length()) + ending.getValue();
                break;
            }
        }
        for (Map.Entry<String, String> letter : letters.entrySet()) {
            respelt = respelt.replace(letter.getKey(), letter.getValue());
        }
        return respelt;
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
