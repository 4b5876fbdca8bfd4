package io.github.tidings.fact.statement;

import io.github.tidings.core.Participant;
import java.util.List;

/** Who has the floor: the one who spoke last, and in which paragraph. Belongs to one thread. */
final class Floor {
    /** So many paragraphs later nobody is taken to go on speaking. */
    private static final int REACH = 2;

    private List<Participant> speakers = List.of();
    private int paragraph = -1;

    List<Participant> speakers() {
        return speakers;
    }

    /** Whoever it is, or nobody known. */
    void passes(List<Participant> to, int where) {
        speakers = to;
        paragraph = where;
    }

    /** Whether a quotation of that paragraph may still be of the one who has the floor. */
    boolean reaches(int where) {
        return where - paragraph <= REACH;
    }
}
