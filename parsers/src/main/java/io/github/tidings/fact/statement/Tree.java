package io.github.tidings.fact.statement;

import io.github.tidings.core.Span;
import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** A sentence's tree, with the reach of each of its phrases and what of it is quoted; made in linear time. */
final class Tree {
    private final Sentence sentence;
    private final BitSet quoted;
    private final boolean behindQuotation;
    private final BitSet finite = new BitSet();
    private final int[] first;
    private final int[] last;

    /** The place of each token when every phrase is visited from its head down, and the last such place in its phrase. */
    private final int[] visit;

    private final int[] lastVisit;

    /**
     * A tree.
     *
     * @param quoted the tokens that stand in quotation marks
     * @param behindQuotation whether a quotation ends right before the sentence
     */
    Tree(Sentence sentence, BitSet quoted, boolean behindQuotation) {
        this.sentence = sentence;
        this.quoted = quoted;
        this.behindQuotation = behindQuotation;
        int size = sentence.tokens().size();
        visit = new int[size];
        Token[] order = visits(sentence, visit);
        lastVisit = visit.clone();
        first = new int[size];
        last = new int[size];
        for (int i = 0; i < size; i++) {
            first[i] = i;
            last[i] = i;
            finite.set(i, !quoted.get(i) && isFinite(token(i)) && !relative(token(i)));
        }
        for (int k = size - 1; k >= 0; k--) {
            int i = order[k].index();
            int head = order[k].head();
            if (head >= 0) {
                first[head] = Math.min(first[head], first[i]);
                last[head] = Math.max(last[head], last[i]);
                lastVisit[head] = Math.max(lastVisit[head], lastVisit[i]);
            }
        }
    }

    /** Whether a verb belongs to a relative clause. */
    private boolean relative(Token verb) {
        boolean auxiliary = has(verb, "aux", "cop") && verb.head() >= 0;
        return (auxiliary ? token(verb.head()) : verb).has("acl");
    }

    private static Token[] visits(Sentence sentence, int[] visit) {
        Token[] order = new Token[visit.length];
        Deque<Token> open = new ArrayDeque<>();
        sentence.tokens().stream().filter(token -> token.head() < 0).forEach(open::push);
        for (int k = 0; !open.isEmpty(); k++) {
            Token token = open.pop();
            order[k] = token;
            visit[token.index()] = k;
            sentence.children(token).forEach(open::push);
        }
        return order;
    }

    Sentence sentence() {
        return sentence;
    }

    int size() {
        return first.length;
    }

    Token token(int index) {
        return sentence.token(index);
    }

    /** Whether the token stands in quotation marks. */
    boolean quoted(int index) {
        return quoted.get(index);
    }

    /** Whether a quotation ends right before the sentence. */
    boolean behindQuotation() {
        return behindQuotation;
    }

    /** The tokens that stand in quotation marks; not to be changed. */
    BitSet quoted() {
        return quoted;
    }

    /** The index of the first quoted token from that one on; -1 if there is none. */
    int nextQuoted(int from) {
        return quoted.nextSetBit(from);
    }

    /** The index of the last quoted token up to that one; -1 if there is none. */
    int lastQuoted(int from) {
        return quoted.previousSetBit(from);
    }

    /** The index of the first token from that one on that is not quoted. */
    int nextUnquoted(int from) {
        return quoted.nextClearBit(from);
    }

    /** The index of the last token up to that one that is not quoted; -1 if there is none. */
    int lastUnquoted(int from) {
        return quoted.previousClearBit(from);
    }

    /** Whether a finite verb stands there, quoted or not. */
    boolean anyVerb(int from, int to) {
        for (int i = from; i <= to; i++) {
            if (isFinite(token(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a finite verb stands outside of the phrase with that head, of relative clauses and of quotation marks. */
    boolean finiteOutside(Token head) {
        return finite.previousSetBit(first(head) - 1) >= 0 || finite.nextSetBit(last(head) + 1) >= 0;
    }

    /** The index of the first token of the phrase with that head. */
    int first(Token head) {
        return first[head.index()];
    }

    /** The index of the last token of the phrase with that head. */
    int last(Token head) {
        return last[head.index()];
    }

    List<Token> children(Token token) {
        return sentence.children(token);
    }

    /** The first child of one of those relations. */
    Optional<Token> child(Token token, String... relations) {
        for (Token child : sentence.children(token)) {
            if (has(child, relations)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    Optional<Token> head(Token token) {
        return sentence.head(token);
    }

    static boolean has(Token token, String... relations) {
        for (String relation : relations) {
            if (token.has(relation)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the token is the ancestor or hangs on it, directly or not. */
    boolean within(Token token, Token ancestor) {
        return visit[ancestor.index()] <= visit[token.index()] && visit[token.index()] <= lastVisit[ancestor.index()];
    }

    /** Whether those words stand behind the token, with at most two others in between. */
    boolean follows(Token token, List<String> words) {
        return endOf(token, words) >= 0;
    }

    /** The index behind the last of those words behind the token; -1 if they do not stand there. */
    int endOf(Token token, List<String> words) {
        int at = token.index() + 1;
        for (String word : words) {
            int limit = Math.min(size(), at + 3);
            while (at < limit && !SpeechWords.lower(token(at).form()).equals(word)) {
                at++;
            }
            if (at >= limit) {
                return -1;
            }
            at++;
        }
        return at;
    }

    /** Whether those words stand at that index, one behind the other. */
    boolean standsAt(int index, List<String> words) {
        if (index + words.size() > size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!SpeechWords.lower(token(index + i).form()).equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    int start(int index) {
        return token(index).span().start();
    }

    int end(int index) {
        return token(index).span().end();
    }

    /** The index of the token that stands at that offset or first behind it; the size if none does. */
    int indexAt(int offset) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (end(middle) > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    Span span(int from, int to) {
        return Span.of(start(from), Math.max(end(to), start(from)));
    }

    boolean isComma(int index) {
        return index >= 0 && index < size() && isMark(token(index), ",");
    }

    static boolean isMark(Token token, String marks) {
        return token.form().length() == 1 && marks.contains(token.form());
    }

    static boolean isPunctuation(Token token) {
        return token.pos() == PartOfSpeech.PUNCT;
    }

    static boolean isVerb(Token token) {
        return token.pos() == PartOfSpeech.VERB || token.pos() == PartOfSpeech.AUX;
    }

    static boolean isFinite(Token token) {
        return isVerb(token) && token.is("VerbForm", "Fin");
    }

    static boolean isNominal(Token token) {
        return switch (token.pos()) {
            case NOUN, PROPN, PRON -> true;
            default -> false;
        };
    }
}
