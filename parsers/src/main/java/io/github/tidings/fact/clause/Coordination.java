package io.github.tidings.fact.clause;

import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import java.util.ArrayList;
import java.util.List;

/** What "and" puts together, also where the tree lost it. */
public final class Coordination {
    /** How many conjuncts are gathered at most; a list of more names nobody reads as one role. */
    private static final int MOST = 64;

    private Coordination() {}

    /** A head and its conjuncts, those among them that the tree hung on the verb instead. */
    public static List<Token> conjuncts(Sentence sentence, Token head) {
        List<Token> all = new ArrayList<>();
        all.add(head);
        if (head.has("obj") || head.has("iobj")) {
            sentence.children(sentence.token(head.head())).stream()
                    .filter(c -> c.has("conj") && c.index() > head.index() && nominal(c) && c.pos() != PartOfSpeech.ADJ)
                    .filter(c -> sentence.children(c).stream().noneMatch(d -> d.has("nsubj") || d.has("cop")))
                    .forEach(all::add);
        }
        for (int i = 0; i < all.size() && all.size() < MOST; i++) {
            for (Token child : sentence.children(all.get(i))) {
                if (nominal(child) && (child.has("conj") || joined(sentence, child))) {
                    all.add(child);
                }
            }
        }
        return all;
    }

    /** Whether the word can be the head of a phrase that names something. */
    static boolean nominal(Token token) {
        return switch (token.pos()) {
            case NOUN, PROPN, PRON, NUM, ADJ, X, SYM, DET -> true;
            default -> false;
        };
    }

    /** A name behind an "and" that the tree took for more of the name before it. */
    private static boolean joined(Sentence sentence, Token child) {
        return (child.has("flat") || child.has("appos"))
                && sentence.child(child, "cc").isPresent();
    }
}
