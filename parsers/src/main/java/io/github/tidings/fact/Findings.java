package io.github.tidings.fact;

import io.github.tidings.core.Actor;
import io.github.tidings.core.Fact;
import java.util.List;

/**
 * What was found in an article.
 *
 * @param actors who acts in it, those among them whom no fact uses included
 * @param facts what the text tells, in its order
 * @param considered what it only supposes or denies
 */
public record Findings(List<Actor> actors, List<Fact> facts, List<Fact> considered) {}
