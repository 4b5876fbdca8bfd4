package io.github.tidings.fact.frame;

import io.github.tidings.actor.Cast;
import io.github.tidings.actor.NounPhrases;
import io.github.tidings.core.Actor;
import io.github.tidings.core.Mention;
import io.github.tidings.core.Participant;
import io.github.tidings.fact.clause.Clauses;
import io.github.tidings.fact.clause.Coordination;
import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** From the heads of phrases to the participants of a fact. */
record Fillers(String text, Cast cast, Clauses clauses) {

    /** The participants that those heads mean for what has selected them; of an owner and what is his also his country. */
    List<Participant> selected(Sentence sentence, Selector selector, List<Token> heads, boolean acting) {
        if (selector.origin()) {
            return origins(sentence, heads);
        }
        List<Participant> found = participants(sentence, heads, acting);
        return selector.ownerToo()
                ? Stream.concat(origins(sentence, heads).stream(), found.stream())
                        .toList()
                : found;
    }

    /** The participants of those heads and of what is coordinated with them, each actor once. */
    List<Participant> participants(Sentence sentence, List<Token> heads, boolean acting) {
        List<Participant> found = new ArrayList<>();
        for (Token head : heads) {
            for (Token conjunct : clauses.nominals().members(sentence, head)) {
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

    /** The actor that a head means; where none is needed, or people are only counted, its words. */
    Optional<Participant> participant(Sentence sentence, Token head, boolean acting) {
        Optional<Participant> actor = cast.participant(head);
        if (actor.isPresent() || acting && !counted(head) || !nameable(head)) {
            return actor;
        }
        return Optional.of(Participant.of(Mention.in(text, NounPhrases.core(sentence, head))));
    }

    /** The countries whose adjectives or capitals those words, or what is coordinated with them, are. */
    List<Participant> origins(Sentence sentence, List<Token> heads) {
        return heads.stream()
                .flatMap(head -> Coordination.conjuncts(sentence, head).stream())
                .flatMap(head -> cast.origin(head).stream())
                .toList();
    }

    /** Whether the participant is a country. */
    boolean country(Participant participant) {
        return isOf(participant, Set.of(Actor.Kind.COUNTRY));
    }

    /** Whether the participant is a country, and not the government that the text calls so: "Peru", but not "Perus regering". */
    boolean state(Participant participant) {
        String words = participant.mention().text();
        return country(participant) && Character.isUpperCase(words.codePointAt(words.lastIndexOf(' ') + 1));
    }

    /** Whether the participant is an actor of one of those kinds. */
    boolean isOf(Participant participant, Set<Actor.Kind> kinds) {
        return participant.actor().flatMap(cast::actor).stream().anyMatch(actor -> kinds.contains(actor.kind()));
    }

    /** Whether a pronoun in the phrase says that those who are of such a kind belong to such a participant: "its diplomats". */
    boolean owned(Sentence sentence, Token head, Set<Actor.Kind> kinds, Predicate<Participant> holder) {
        return cast.participant(head).filter(who -> isOf(who, kinds)).isPresent()
                && sentence.children(head).stream()
                        .filter(child ->
                                child.is("Poss", "Yes") || child.relation().equals("nmod:poss"))
                        .flatMap(child -> cast.participant(child).stream())
                        .anyMatch(holder);
    }

    /** "More than 2,000 were arrested". */
    private static boolean counted(Token head) {
        return head.pos() == PartOfSpeech.NUM && (head.has("nsubj") || head.has("obj") || head.has("obl"));
    }

    private static boolean nameable(Token head) {
        return switch (head.pos()) {
            case NOUN, PROPN, NUM -> true;
            case ADJ -> NounPhrases.isHead(head);
            default -> false;
        };
    }
}
