package io.github.tidings.value;

import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import java.util.List;

/** The words around a token, and which token each belongs to. */
final class Window {
    private final Sentence sentence;
    private final int first;
    private final int last;
    private final List<Word> words;

    private Window(String text, Sentence sentence, int first, int last) {
        this.sentence = sentence;
        this.first = first;
        this.last = last;
        int from = sentence.token(first).span().start();
        this.words =
                Words.of(text, from, Math.max(from, sentence.token(last).span().end()));
    }

    static Window around(String text, Sentence sentence, Token token, int before, int after) {
        int end = sentence.tokens().size() - 1;
        return new Window(text, sentence, Math.max(0, token.index() - before), Math.min(end, token.index() + after));
    }

    static Window whole(String text, Sentence sentence) {
        return new Window(text, sentence, 0, sentence.tokens().size() - 1);
    }

    Sentence sentence() {
        return sentence;
    }

    List<Word> words() {
        return words;
    }

    boolean holds(Token token) {
        return first <= token.index() && token.index() <= last;
    }

    /** The index of the token's first word. */
    int wordOf(Token token) {
        int low = 0;
        int high = words.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).end() > token.span().start()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The first token that ends after the place. */
    Token tokenAt(int place) {
        int low = first;
        int high = last;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentence.token(middle).span().end() > place) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return sentence.token(low);
    }

    /** The token of that word. */
    Token tokenOf(int word) {
        return tokenAt(words.get(word).start());
    }

    /** The token before that word; at the start its own. */
    Token tokenBefore(int word) {
        Token token = tokenOf(word);
        return token.index() == 0 ? token : sentence.token(token.index() - 1);
    }
}
