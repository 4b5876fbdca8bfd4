package io.github.tidings.fact.frame;

import io.github.tidings.core.Evidence;
import io.github.tidings.core.Span;
import io.github.tidings.fact.clause.Clauses;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Stretches of a sentence as pieces of text: what is demanded, on which condition. */
record Passages(String text) {

    /** The stretches of what hangs on those heads, each with its coordinated ones, without the introducing word; as a deed also without who is
     * to do it. */
    List<Evidence> of(Sentence sentence, List<Token> heads, boolean deed) {
        List<Evidence> pieces = new ArrayList<>();
        for (Token head : heads) {
            pieces.add(Evidence.in(text, stretch(sentence, head, deed)));
        }
        return pieces;
    }

    private static Span stretch(Sentence sentence, Token head, boolean deed) {
        Span span = head.span();
        Deque<Token> open = new ArrayDeque<>(List.of(head));
        while (!open.isEmpty()) {
            Token token = open.poll();
            span = span.union(token.span());
            for (Token child : sentence.children(token)) {
                boolean before = token == head && child.index() < head.index();
                boolean introduces = before
                        && (child.has("mark")
                                || child.has("case")
                                || child.has("punct")
                                || child.has("cc")
                                || deed && (child.has("nsubj") || child.has("aux")));
                boolean ends = token == head && child.has("punct") && child.index() > head.index();
                if (!introduces && !ends && !(token == head && child.has("nsubj") && !Clauses.predicate(head))) {
                    open.add(child);
                }
            }
        }
        return span;
    }
}
