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

    /** The drafts without the quotations that another statement holds and that are no statement of another speaker. */
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
        boolean same = speaker(inner).isPresent() && speaker(inner).equals(speaker(outer));
        return (same || inner.attribution().filter(Nested::judges).isPresent())
                && inner.pieces().stream().allMatch(piece -> quotations.covers(piece) && within(piece, outer));
    }

    /** Whether the words quoted beside the verb are rather those of whoever tells of it: {@code said the army rejected "any deal"}. */
    private static boolean judges(Attribution attribution) {
        return attribution.takes(Take.OBJECT) && !attribution.takes(Take.CLAUSE);
    }

    private static boolean within(Span piece, Draft outer) {
        return outer.pieces().stream().anyMatch(whole -> whole.contains(piece) && whole.length() > piece.length());
    }

    private static Optional<String> speaker(Draft draft) {
        return draft.voice().speakers().stream().findFirst().flatMap(Participant::actor);
    }
}
