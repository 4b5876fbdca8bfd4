package io.github.tidings.fact;

import io.github.tidings.core.Fact;
import java.util.List;

/**
 * Finds facts of one kind or of several. A finder of your own may give back {@link io.github.tidings.core.CustomFact}s.
 * Implementations are thread-safe and never throw.
 */
@FunctionalInterface
public interface FactFinder {

    /**
     * The facts of an article. Their ids need only differ from each other; they are given new ones. Those of modality
     * HYPOTHETICAL or DENIED are kept apart as considered.
     */
    List<Fact> find(Reading reading);
}
