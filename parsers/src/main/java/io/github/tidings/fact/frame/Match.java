package io.github.tidings.fact.frame;

import io.github.tidings.fact.clause.Clauses;
import io.github.tidings.fact.clause.Setting;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A trigger found in a sentence.
 *
 * @param clauses the language's functions
 * @param sentence the sentence
 * @param trigger the verb or noun that gives the fact away
 * @param object the object that the trigger's frame asks for, or the trigger itself
 * @param complements the clauses or the subject that the frame asks for, none if it asks for none
 * @param setting how the deed is told
 */
record Match(Clauses clauses, Sentence sentence, Token trigger, Token object, List<Token> complements, Setting setting)
        implements Outcome {

    /** What phrases with a preposition may hang on: the trigger, its object, and the verb that bears a noun. */
    List<Token> carriers() {
        List<Token> carriers = new ArrayList<>(List.of(trigger));
        if (object != trigger) {
            carriers.add(object);
        }
        if (!Clauses.predicate(trigger)) {
            clauses.bearer(sentence, trigger).ifPresent(carriers::add);
            sentence.head(trigger)
                    .filter(verb -> trigger.has("nsubj") && Clauses.predicate(verb))
                    .ifPresent(carriers::add);
        }
        sentence.child(trigger, "xcomp").ifPresent(carriers::add);
        if (Clauses.predicate(trigger)) {
            clauses.patients(sentence, trigger).stream()
                    .filter(p -> !carriers.contains(p))
                    .forEach(carriers::add);
        }
        return carriers;
    }

    /** Who does what a noun tells: "by", the owner, else the subject of the verb that bears it. */
    List<Token> nounAgents(Token noun) {
        List<Token> by = clauses.nounAgents(sentence, noun);
        if (!by.isEmpty()) {
            return by;
        }
        Optional<Token> verb = clauses.bearer(sentence, noun);
        List<Token> subjects = verb.map(v -> clauses.agents(sentence, v)).orElse(List.of());
        return subjects.isEmpty() ? clauses.nominals().owners(sentence, noun) : subjects;
    }

    /** Who orders, plans or threatens the deed. */
    List<Token> governorAgents() {
        return setting.governor()
                .filter(g -> g != trigger)
                .map(g -> Clauses.predicate(g) ? clauses.agents(sentence, g) : nounAgents(g))
                .orElse(List.of());
    }
}
