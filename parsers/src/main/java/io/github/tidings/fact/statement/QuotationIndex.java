package io.github.tidings.fact.statement;

import io.github.tidings.core.Span;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** The quotations of a text by place. */
final class QuotationIndex {
    private final String text;
    private final List<Quotation> quotations;

    QuotationIndex(String text, List<Quotation> quotations) {
        this.text = text;
        this.quotations = quotations;
    }

    String text() {
        return text;
    }

    List<Quotation> all() {
        return quotations;
    }

    /** The place in the list of the first quotation that ends behind that offset. */
    int firstEndingAfter(int offset) {
        int low = 0;
        int high = quotations.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quotations.get(middle).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The tree of a sentence, with what of it is quoted. */
    Tree tree(Sentence sentence) {
        return new Tree(
                sentence, quoted(sentence), endingAt(sentence.span().start()).isPresent());
    }

    /** The tokens that stand in quotation marks. */
    private BitSet quoted(Sentence sentence) {
        BitSet quoted = new BitSet();
        int next = firstEndingAfter(sentence.span().start());
        for (Token token : sentence.tokens()) {
            while (next < quotations.size()
                    && quotations.get(next).end() <= token.span().start()) {
                next++;
            }
            if (next == quotations.size()) {
                break;
            }
            Quotation quotation = quotations.get(next);
            quoted.set(
                    token.index(),
                    quotation.isMarked() && quotation.start() <= token.span().start());
        }
        return quoted;
    }

    /** The quotation before that offset, if only white space and commas stand between. */
    Optional<Quotation> endingAt(int offset) {
        int i = firstEndingAfter(offset) - 1;
        return i < 0
                ? Optional.empty()
                : Optional.of(quotations.get(i)).filter(q -> q.isMarked() && bare(q.end(), offset, ",–—"));
    }

    /** The quotation behind that offset, if only white space, commas, colons and dashes stand between. */
    Optional<Quotation> startingAt(int offset) {
        int i = firstEndingAfter(offset);
        return i < quotations.size() && quotations.get(i).start() >= offset
                ? Optional.of(quotations.get(i)).filter(q -> q.isMarked() && bare(offset, q.start(), ",:–—-"))
                : Optional.empty();
    }

    /** The pieces, each stretched over the quotations that it cuts. */
    Span whole(Span piece) {
        Span whole = piece;
        for (int i = firstEndingAfter(piece.start());
                i < quotations.size() && quotations.get(i).start() < whole.end();
                i++) {
            if (quotations.get(i).isMarked()) {
                whole = whole.union(quotations.get(i).span());
            }
        }
        return whole;
    }

    /** Whether a part of the piece is quoted. */
    boolean touches(Span piece) {
        int i = firstEndingAfter(piece.start());
        return i < quotations.size() && quotations.get(i).start() < piece.end();
    }

    /** Whether the piece is quoted from its first word to its last. */
    boolean covers(Span piece) {
        int at = piece.start();
        for (int i = firstEndingAfter(at);
                i < quotations.size() && quotations.get(i).start() < piece.end();
                i++) {
            if (!bare(at, quotations.get(i).start(), ",.;:")) {
                return false;
            }
            at = quotations.get(i).end();
        }
        return bare(Math.min(at, piece.end()), piece.end(), ",.;:");
    }

    /** Whether nothing but white space and the given marks stands there. */
    boolean bare(int from, int to, String marks) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\n' || !Mark.isSpace(c) && marks.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }
}
