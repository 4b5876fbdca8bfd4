package io.github.tidings.fact.statement;

import io.github.tidings.core.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The statements of an article so far, and the quotations that they have taken. Belongs to one thread. */
final class Opened {
    /** Several words of saying in one sentence may take the same words: so many statements are looked back. */
    private static final int LATEST = 3;

    private final QuotationIndex quotations;
    private final List<Draft> drafts = new ArrayList<>();
    private final BitSet taken = new BitSet();

    Opened(QuotationIndex quotations) {
        this.quotations = quotations;
    }

    /** The drafts in the order of the text. */
    List<Draft> all() {
        return drafts.stream().sorted(Comparator.comparingInt(Draft::start)).toList();
    }

    Optional<Draft> last() {
        return drafts.isEmpty() ? Optional.empty() : Optional.of(drafts.get(drafts.size() - 1));
    }

    boolean taken(int quotation) {
        return taken.get(quotation);
    }

    void take(int quotation) {
        taken.set(quotation);
    }

    /** Whether another word of saying has taken just these pieces. */
    boolean knows(List<Span> pieces) {
        return latest().stream().anyMatch(draft -> draft.pieces().equals(pieces));
    }

    /** Whether another word of saying has taken a part of that. */
    boolean touches(Span said) {
        return latest().stream().flatMap(draft -> draft.pieces().stream()).anyMatch(said::overlaps);
    }

    private List<Draft> latest() {
        return drafts.subList(Math.max(0, drafts.size() - LATEST), drafts.size());
    }

    /** Words of saying between marks with nothing said ("– sa hon.") make no statement. */
    void keep(Draft draft) {
        if (!draft.pieces().isEmpty()) {
            drafts.add(draft);
        }
    }

    /** Keeps a statement with the quotations that its pieces hold, and those that the first of them goes on from. */
    void open(Draft draft) {
        drafts.add(draft);
        for (Span piece : draft.pieces()) {
            int i = quotations.firstEndingAfter(piece.start());
            for (; i < quotations.all().size() && quotations.all().get(i).start() < piece.end(); i++) {
                taken.set(i);
            }
        }
        chain(draft);
    }

    /** Adds the paragraphs before that the quotation goes on from. */
    private void chain(Draft draft) {
        int i = quotations.firstEndingAfter(draft.start());
        while (i > 0 && i < quotations.all().size() && quotations.all().get(i).goneOn() && !taken.get(i - 1)) {
            i--;
            draft.add(quotations.all().get(i).span());
            taken.set(i);
        }
    }

    /** The statement that a quotation belongs to, since it goes on or takes up one of that statement. */
    Optional<Draft> before(int index) {
        Quotation quotation = quotations.all().get(index);
        boolean goneOn = quotation.goneOn() && index > 0 && taken.get(index - 1);
        return last().filter(draft -> goneOn || adjoins(draft, quotation));
    }

    /** Whether the quotation takes up a quotation of the same paragraph, with nothing but its attribution in between. */
    private boolean adjoins(Draft draft, Quotation quotation) {
        int end = draft.close() <= quotation.start() ? draft.close() : draft.end();
        return end <= quotation.start()
                && quotations.bare(end, quotation.start(), ".,;:")
                && quotations.covers(draft.pieces().get(draft.pieces().size() - 1));
    }
}
