package io.github.tidings.fact.statement;

import io.github.tidings.syntax.Token;
import java.util.List;

/**
 * The words of a sentence that ascribe something to somebody: {@code he told reporters on Friday}, {@code according to police}.
 *
 * @param tree the sentence
 * @param cue the word of saying
 * @param verb its lemma and what it takes
 * @param from the index of the first token of the words
 * @param to the index of their last token
 * @param speakers the heads of the phrases that name who says it; none if the text leaves it out
 * @param kind what sort of words
 */
record Attribution(Tree tree, Token cue, CueVerb verb, int from, int to, List<Token> speakers, Kind kind) {

    enum Kind {
        /** A verb with its subject. */
        VERB,
        /** "according to". */
        PHRASE,
        /** "his warning that". */
        NOUN,
        /** A name behind a dash, under a quotation. */
        SIGNATURE
    }

    /** Whether punctuation sets off the words before them, and a quotation follows them. */
    boolean introduces() {
        int next = to + 1;
        while (next < tree.size() && !tree.quoted(next) && Tree.isMark(tree.token(next), ",:")) {
            next++;
        }
        return kind == Kind.VERB
                && verb.takes(Take.PARENTHESIS)
                && !speakers.isEmpty()
                && from > 0
                && Tree.isPunctuation(tree.token(from - 1))
                && next < tree.size()
                && tree.quoted(next)
                && next > to + 1;
    }

    /** Whether they are a clause of their own behind the last comma: {@code The port is closed, Lind said on Friday.} */
    boolean closes() {
        return kind == Kind.VERB
                && cue.has("parataxis")
                && verb.takes(Take.PARENTHESIS)
                && !speakers.isEmpty()
                && tree.isComma(from - 1)
                && (Parentheses.lastWord(tree) <= to || tree.isComma(to + 1));
    }

    int start() {
        return tree.start(from);
    }

    int end() {
        return tree.end(to);
    }

    boolean takes(Take take) {
        return verb.takes(take);
    }
}
