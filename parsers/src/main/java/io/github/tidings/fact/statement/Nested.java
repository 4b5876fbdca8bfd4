package io.github.tidings.fact.statement;

import io.github.tidings.core.Participant;
import io.github.tidings.core.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Drafts that only repeat others: {@code he said he was writing "as a prisoner"} is one statement. */
final class Nested {
    /** How many drafts before and behind are looked at. */
    private static final int NEAR = 6;

    private Nested() {}

    /** The drafts without the quotations that another statement of the same speaker holds. */
    static List<Draft> dropped(List<Draft> drafts, QuotationIndex quotations) {
        List<Draft> kept = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft inner = drafts.get(i);
            boolean repeats = false;
            for (int j = Math.max(0, i - NEAR); j < Math.min(drafts.size(), i + NEAR) && !repeats; j++) {
                repeats = j != i && repeats(inner, drafts.get(j), quotations);
            }
            if (!repeats) {
                kept.add(inner);
            }
        }
        return kept;
    }

    private static boolean repeats(Draft inner, Draft outer, QuotationIndex quotations) {
        return speaker(inner).isPresent()
                && speaker(inner).equals(speaker(outer))
                && inner.pieces().stream().allMatch(piece -> quotations.covers(piece) && within(piece, outer));
    }

    private static boolean within(Span piece, Draft outer) {
        return outer.pieces().stream()
                .anyMatch(whole -> whole.contains(piece) && whole.length() > piece.length());
    }

    private static Optional<String> speaker(Draft draft) {
        return draft.voice().speakers().stream().findFirst().flatMap(Participant::actor);
    }
}
