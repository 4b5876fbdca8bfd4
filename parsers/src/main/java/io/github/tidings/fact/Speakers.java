package io.github.tidings.fact;

import io.github.tidings.lang.LanguagePack;
import io.github.tidings.lang.WordFile;
import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.Token;
import java.util.Locale;
import java.util.Set;

/**
 * Which pronouns mean whoever speaks. Most treebanks mark the person of a pronoun; for those that do not, {@code
 * pronouns.yaml} lists the words.
 *
 * @param first pronouns of the first person, in lower case
 * @param third pronouns by which indirect speech means its speaker, in lower case
 */
public record Speakers(Set<String> first, Set<String> third) {
    /** Those of a language. */
    public static Speakers of(LanguagePack pack) {
        WordFile words = pack.words("pronouns");
        return new Speakers(words.set("speaking"), words.set("spoken_of"));
    }

    /** Whether the word is an "I" or a "we", or their possessive. */
    boolean first(Token token) {
        return pronoun(token) && (token.is("Person", "1") || first.contains(form(token)));
    }

    /** Whether the word is a subject that indirect speech may mean its speaker by. */
    boolean third(Token token) {
        boolean person = token.is("Person", "3") && !token.is("Gender", "Neut") || third.contains(form(token));
        return pronoun(token) && token.has("nsubj") && person;
    }

    private static boolean pronoun(Token token) {
        return token.pos() == PartOfSpeech.PRON || token.pos() == PartOfSpeech.DET;
    }

    private static String form(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }
}
