package io.github.tidings.value;

import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells whether only words of one noun phrase stand between a number and a noun. Immutable. */
final class NounPhraseStart {
    private static final int MOST_WORDS = 7;

    private final Set<String> of;

    NounPhraseStart(List<String> of) {
        this.of = of.stream().map(NounPhraseStart::plain).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the phrase of the head reaches back to the number that ends before that word. */
    boolean reaches(Window window, int word, Token head) {
        if (word >= window.words().size()) {
            return false;
        }
        Token first = window.tokenOf(word);
        int last = head.index();
        if (first.index() > last || last - first.index() > MOST_WORDS) {
            return false;
        }
        boolean determiners = false;
        for (int i = first.index(); i < last; i++) {
            Token token = window.sentence().token(i);
            boolean opening = i == first.index() && isOf(token) || determiners && isDeterminer(token);
            if (!opening && !modifies(window.sentence(), token, first, head)) {
                return false;
            }
            determiners = opening;
        }
        return true;
    }

    private boolean isOf(Token token) {
        return of.contains(plain(token.form()));
    }

    private static String plain(String form) {
        return form.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }

    private static boolean isDeterminer(Token token) {
        return token.pos() == PartOfSpeech.DET || token.has("nmod:poss") || token.has("det");
    }

    private static boolean modifies(Sentence sentence, Token token, Token first, Token head) {
        switch (token.pos()) {
            case ADJ:
            case ADV:
            case PART:
                return !token.has("advmod") || token.head() <= head.index();
            case CCONJ:
                return isAmongAdjectives(sentence, token);
            case VERB:
                return token.has("amod");
            case NOUN:
            case PROPN:
            case X:
            case SYM:
                return first.index() <= token.head() && token.head() <= head.index();
            case PUNCT:
                return token.form().equals("-");
            default:
                return false;
        }
    }

    /** {@code French and foreign nationals}. */
    private static boolean isAmongAdjectives(Sentence sentence, Token and) {
        return and.index() > 0
                && sentence.token(and.index() - 1).pos() == PartOfSpeech.ADJ
                && and.index() + 1 < sentence.tokens().size()
                && sentence.token(and.index() + 1).pos() == PartOfSpeech.ADJ;
    }
}
