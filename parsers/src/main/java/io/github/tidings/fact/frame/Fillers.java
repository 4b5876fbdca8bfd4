package io.github.tidings.fact.frame;

import io.github.tidings.actor.Cast;
import io.github.tidings.core.Mention;
import io.github.tidings.core.Participant;
import io.github.tidings.core.Span;
import io.github.tidings.fact.clause.Clauses;
import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** From the heads of phrases to the participants of a fact. */
record Fillers(String text, Cast cast) {

    /** The participants of those heads and of what is coordinated with them, each actor once. */
    List<Participant> participants(Sentence sentence, List<Token> heads, boolean acting) {
        List<Participant> found = new ArrayList<>();
        for (Token head : heads) {
            for (Token conjunct : Clauses.conjuncts(sentence, head)) {
                participant(sentence, conjunct, acting)
                        .filter(p -> isNew(p, found))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static boolean isNew(Participant participant, List<Participant> found) {
        return found.stream()
                .noneMatch(p -> p.mention().equals(participant.mention())
                        || p.actor().isPresent() && p.actor().equals(participant.actor()));
    }

    /** The actor that a head means; where none is needed, its words. */
    Optional<Participant> participant(Sentence sentence, Token head, boolean acting) {
        Optional<Participant> actor = cast.participant(head);
        if (actor.isPresent() || acting || !nameable(head)) {
            return actor;
        }
        return Optional.of(Participant.of(Mention.in(text, phrase(sentence, head))));
    }

    private static boolean nameable(Token head) {
        return head.pos() == PartOfSpeech.NOUN || head.pos() == PartOfSpeech.PROPN || head.pos() == PartOfSpeech.NUM;
    }

    /** The phrase of a head: its determiner, adjectives, names and complements, without clauses, appositions and conjuncts. */
    static Span phrase(Sentence sentence, Token head) {
        Span span = head.span();
        List<Token> open = new ArrayList<>(List.of(head));
        for (int i = 0; i < open.size() && i < 200; i++) {
            for (Token child : sentence.children(open.get(i))) {
                boolean preposition = (child.has("case") || child.has("punct") || child.has("cc")) && i == 0;
                if (!preposition && belongs(child, i == 0)) {
                    open.add(child);
                    span = span.union(child.span());
                }
            }
        }
        return span;
    }

    private static boolean belongs(Token child, boolean direct) {
        return !(child.has("acl")
                || child.has("appos")
                || child.has("parataxis")
                || child.has("advcl")
                || child.has("punct") && direct
                || child.has("conj") && direct
                || child.has("cop")
                || child.has("nsubj")
                || child.has("aux"));
    }
}
