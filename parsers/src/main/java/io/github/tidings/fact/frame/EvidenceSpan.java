package io.github.tidings.fact.frame;

import io.github.tidings.core.Span;
import java.util.List;

/** The shortest stretch that carries a fact: from its first word to its last, as long as that is not a net over everything. */
final class EvidenceSpan {
    /** In UTF-16 code units; longer than most clauses, shorter than most paragraphs. */
    private static final int LONGEST = 280;

    private EvidenceSpan() {}

    /** The union of the trigger and what fills the roles, nearest first, as far as it stays short and in the sentence. */
    static Span of(Span sentence, Span trigger, List<Span> fillers) {
        Span evidence = trigger;
        List<Span> nearest = fillers.stream()
                .filter(sentence::contains)
                .sorted(java.util.Comparator.comparingInt(
                        filler -> filler.union(trigger).length()))
                .toList();
        for (Span filler : nearest) {
            Span wider = evidence.union(filler);
            if (wider.length() <= LONGEST) {
                evidence = wider;
            }
        }
        return evidence;
    }
}
