package io.github.tidings.actor;

import io.github.tidings.core.Actor;
import io.github.tidings.core.Participant;
import io.github.tidings.syntax.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who may act in a text: its actors, and for every noun phrase that names, describes or stands for one, which. Immutable.
 */
public final class Cast {
    private final List<Actor> actors;
    private final Map<Token, Participant> participants;
    private final Map<Token, Participant> origins;
    private final Map<String, Actor> byId;

    /**
     * A cast of those actors.
     *
     * @param actors in the order of their first mention
     * @param participants for the head token of each noun phrase, the actor it means and its words; tokens are told apart by
     *     identity
     */
    public Cast(List<Actor> actors, Map<Token, Participant> participants) {
        this(actors, participants, Map.of());
    }

    /**
     * A cast of those actors, and words that only tell where somebody or something comes from.
     *
     * @param actors in the order of their first mention
     * @param participants for the head token of each noun phrase, the actor it means and its words
     * @param origins for each adjective of a country, and each capital that is only a place, the country
     */
    Cast(List<Actor> actors, Map<Token, Participant> participants, Map<Token, Participant> origins) {
        this.actors = List.copyOf(actors);
        this.participants = new IdentityHashMap<>(participants);
        this.origins = new IdentityHashMap<>(origins);
        this.byId = new HashMap<>();
        this.actors.forEach(actor -> byId.putIfAbsent(actor.id(), actor));
    }

    /** The actors, in the order of their first mention. */
    public List<Actor> actors() {
        return actors;
    }

    /** The actor of that id. */
    public Optional<Actor> actor(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * What the noun phrase with that head means: a name, a description or a resolved pronoun with its actor; empty for
     * what can be no actor. The mention is the phrase with its determiner, adjectives and "of" complements, without
     * relative clauses and appositions.
     */
    public Optional<Participant> participant(Token head) {
        return Optional.ofNullable(participants.get(head));
    }

    /**
     * The country that an adjective ("Russian strikes") or a capital ("its ambassador to Paris") stands for, although the
     * word names it only beside something else; empty for any other word.
     */
    public Optional<Participant> origin(Token word) {
        return Optional.ofNullable(origins.get(word));
    }

    /** The same cast with further phrases whose actors have become known: an "I" by who speaks. */
    public Cast with(Map<Token, Participant> more) {
        return with(List.of(), more);
    }

    /** The same cast with further actors, behind those it has, and the phrases that mean them. */
    public Cast with(List<Actor> moreActors, Map<Token, Participant> more) {
        Map<Token, Participant> all = new IdentityHashMap<>(participants);
        all.putAll(more);
        List<Actor> everyone = new ArrayList<>(actors);
        everyone.addAll(moreActors);
        return new Cast(everyone, all, origins);
    }
}
