package io.github.tidings.fact.statement;

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
}
