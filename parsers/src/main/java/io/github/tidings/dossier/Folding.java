package io.github.tidings.dossier;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.text.StringTokenizer;

/** Words as they are compared: without case, accents and the kind of white space. */
final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Folding() {}

    static String fold(String words) {
        String bare =
                MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD)).replaceAll("");
        return String.join(" ", new StringTokenizer(bare.toLowerCase(Locale.ROOT)).getTokenList());
    }
}
