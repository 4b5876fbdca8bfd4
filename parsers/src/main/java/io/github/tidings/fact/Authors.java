package io.github.tidings.fact;

import io.github.tidings.core.Actor;
import io.github.tidings.core.Mention;
import io.github.tidings.core.Participant;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Who "I" and "we" are in a text that speaks in the first person itself: a statement for the press, an address. */
final class Authors {
    private final Reading reading;
    private final List<Token> one = new ArrayList<>();
    private final List<Token> many = new ArrayList<>();

    private Authors(Reading reading) {
        this.reading = reading;
    }

    /** The reading with its first persons outside of all statements as actors of their own. */
    static Reading resolve(Reading reading, Speakers speakers) {
        Authors authors = new Authors(reading);
        for (Sentence sentence : reading.syntax().sentences()) {
            sentence.tokens().stream().filter(speakers::first).forEach(authors::hear);
        }
        return authors.known();
    }

    private void hear(Token token) {
        if (reading.speech().around(token.span()).isEmpty()) {
            (token.is("Number", "Plur") || token.is("Number[psor]", "Plur") ? many : one).add(token);
        }
    }

    private Reading known() {
        List<Actor> actors = new ArrayList<>();
        Map<Token, Participant> participants = new IdentityHashMap<>();
        cast(one, Actor.Kind.PERSON, "author", actors, participants);
        cast(many, Actor.Kind.GROUP, "authors", actors, participants);
        return new Reading(
                reading.article(), reading.syntax(), reading.cast().with(actors, participants), reading.speech());
    }

    private void cast(
            List<Token> pronouns,
            Actor.Kind kind,
            String id,
            List<Actor> actors,
            Map<Token, Participant> participants) {
        if (pronouns.isEmpty()) {
            return;
        }
        List<Mention> mentions = pronouns.stream()
                .map(token -> Mention.in(reading.syntax().text(), token.span()))
                .toList();
        actors.add(Actor.builder()
                .id(id)
                .kind(kind)
                .name(mentions.get(0).text())
                .mentions(mentions)
                .build());
        for (int i = 0; i < mentions.size(); i++) {
            participants.put(pronouns.get(i), Participant.of(id, mentions.get(i)));
        }
    }
}
