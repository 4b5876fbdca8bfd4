package io.github.tidings.fact;

import io.github.tidings.core.Diagnostic;
import io.github.tidings.core.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * All facts of an article: statements first, since they tell who "I" is and whose word a fact is; then every other kind.
 * Immutable.
 *
 * @param statements finds who said what
 * @param keepsStatements whether statements are facts of the article, or only tell who speaks where
 * @param others find the other kinds, users' own among them
 * @param speakers which pronouns mean whoever speaks
 */
public record FactStage(FactFinder statements, boolean keepsStatements, List<FactFinder> others, Speakers speakers) {

    /** The facts of an article, at most so many. */
    public Findings find(Reading reading, int most, Consumer<Diagnostic> diagnostics) {
        List<Fact> said = statements.find(reading);
        List<Fact> found = new ArrayList<>(keepsStatements ? said : List.of());
        Reading known = understood(reading, said);
        others.forEach(finder -> found.addAll(finder.find(known)));
        FactCollector collected = FactCollector.collect(found, most, diagnostics);
        return new Findings(known.cast().actors(), collected.facts(), collected.considered());
    }

    /** The reading once its statements are found: who speaks where, and who "I" is there. */
    public Reading understood(Reading reading) {
        return understood(reading, statements.find(reading));
    }

    private Reading understood(Reading reading, List<Fact> said) {
        return Authors.resolve(SpokenPronouns.resolve(reading, Speech.of(said), speakers), speakers);
    }
}
