package io.github.tidings.fact.frame;

import io.github.tidings.actor.Cast;
import io.github.tidings.core.Actor;
import io.github.tidings.core.Mention;
import io.github.tidings.core.Participant;
import io.github.tidings.core.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The country that an article is about, where it leaves no doubt: what is suspended or seized without saying where, is so
 * there.
 */
record Focus(Optional<Actor> country) {
    /** How often an article names the country that it is about, at least. */
    private static final int LEAST = 3;

    static Focus of(Cast cast) {
        List<Actor> countries = cast.actors().stream()
                .filter(actor -> actor.kind() == Actor.Kind.COUNTRY)
                .sorted(Comparator.comparingInt(
                        (Actor actor) -> -actor.mentions().size()))
                .toList();
        if (countries.isEmpty()) {
            return new Focus(Optional.empty());
        }
        int most = countries.get(0).mentions().size();
        int next = countries.size() > 1 ? countries.get(1).mentions().size() : 0;
        return new Focus(most >= LEAST && 2 * most >= 3 * next ? Optional.of(countries.get(0)) : Optional.empty());
    }

    /** The country by its last mention before the end of the sentence. */
    Optional<Participant> before(Span sentence) {
        return country.flatMap(actor -> actor.mentions().stream()
                .map(Mention::span)
                .filter(span -> span.end() <= sentence.end())
                .max(Comparator.naturalOrder())
                .flatMap(span -> actor.mentions().stream()
                        .filter(mention -> mention.span().equals(span))
                        .findFirst())
                .map(mention -> Participant.of(actor.id(), mention)));
    }
}
