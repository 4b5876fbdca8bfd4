package io.github.tidings.fact.statement;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A verb of saying.
 *
 * @param lemma as a statement's cue names it
 * @param rest the words that follow it, where it is more than one: {@code fast} of {@code slå fast}
 * @param takes what counts as said after it
 */
record CueVerb(String lemma, List<String> rest, Set<Take> takes) {

    boolean takes(Take take) {
        return takes.contains(take);
    }

    /** The longer of two readings of the verb, with all that either takes; that only documents say it holds if both say so. */
    CueVerb and(CueVerb other) {
        CueVerb longer = other.lemma.length() > lemma.length() ? other : this;
        if (takes(Take.DOCUMENT) != other.takes(Take.DOCUMENT)) {
            return new CueVerb(longer.lemma, longer.rest, takes(Take.DOCUMENT) ? other.takes : takes);
        }
        Set<Take> all = EnumSet.copyOf(takes);
        all.addAll(other.takes);
        return new CueVerb(longer.lemma, longer.rest, all);
    }
}
