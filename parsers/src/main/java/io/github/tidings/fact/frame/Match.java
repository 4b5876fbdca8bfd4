package io.github.tidings.fact.frame;

import io.github.tidings.fact.clause.Clauses;
import io.github.tidings.fact.clause.Setting;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * A trigger found in a sentence.
 *
 * @param clauses the language's functions
 * @param candidate the verb or noun that gives the fact away
 * @param object the object that the trigger's frame asks for, or the trigger itself
 * @param complements the clauses or the subject that the frame asks for, none if it asks for none
 * @param setting how the deed is told
 */
record Match(Clauses clauses, Candidate candidate, Token object, List<Token> complements, Setting setting)
        implements Outcome {

    Sentence sentence() {
        return candidate.sentence();
    }

    Token trigger() {
        return candidate.token();
    }

    /** Who does what that verb tells. */
    List<Token> agents(Token verb) {
        return verb == trigger() ? candidate.agents() : clauses.agents(sentence(), verb);
    }

    /** What that verb is done to. */
    List<Token> patients(Token verb) {
        return verb == trigger() ? candidate.patients() : clauses.patients(sentence(), verb);
    }

    /** What phrases with a preposition may hang on: the trigger, its object, and the verb that bears a noun. */
    List<Token> carriers() {
        Sentence sentence = sentence();
        Token trigger = trigger();
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
            candidate.patients().stream().filter(p -> !carriers.contains(p)).forEach(carriers::add);
        }
        return carriers;
    }

    /** Who does what a noun tells: "by", the owner, else the subject of the verb that bears it. */
    List<Token> nounAgents(Token noun) {
        List<Token> by = clauses.nounAgents(sentence(), noun);
        if (!by.isEmpty()) {
            return by;
        }
        List<Token> subjects = bearersAgents(noun);
        return subjects.isEmpty() ? clauses.nominals().owners(sentence(), noun) : subjects;
    }

    /** Who does what the verb tells that bears a noun: who "launched an attack". */
    List<Token> bearersAgents(Token noun) {
        return clauses.bearer(sentence(), noun).map(this::agents).orElse(List.of());
    }

    /** Who orders, plans or threatens the deed. */
    List<Token> governorAgents() {
        return setting.governor()
                .filter(g -> g != trigger())
                .map(g -> Clauses.predicate(g) ? agents(g) : nounAgents(g))
                .orElse(List.of());
    }
}
