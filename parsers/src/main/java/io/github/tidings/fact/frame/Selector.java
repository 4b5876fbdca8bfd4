package io.github.tidings.fact.frame;

import io.github.tidings.fact.clause.Clauses;
import io.github.tidings.lang.YamlNode;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where in a clause a role is filled: a grammatical function of the trigger ({@code agent}), of another function
 * ({@code object.owner}), or a phrase with a preposition ({@code {case: ON}}).
 */
record Selector(List<String> path, Optional<String> cases) {
    private static final Set<String> STEPS = Set.of(
            "agent",
            "patient",
            "subject",
            "object",
            "of",
            "owner",
            "by",
            "head",
            "bearer",
            "governor",
            "recipient",
            "self");

    static List<Selector> all(YamlNode node) {
        return node.isSequence() ? node.items().stream().map(Selector::one).toList() : List.of(one(node));
    }

    private static Selector one(YamlNode node) {
        if (node.isMapping()) {
            String cases = node.get("case")
                    .orElseThrow(() -> node.error("a selector needs a case"))
                    .string();
            return new Selector(node.get("from").map(f -> steps(f)).orElse(List.of()), Optional.of(cases));
        }
        return new Selector(steps(node), Optional.empty());
    }

    private static List<String> steps(YamlNode node) {
        List<String> steps = List.of(node.string().split("\\."));
        steps.stream().filter(step -> !STEPS.contains(step)).findFirst().ifPresent(step -> {
            throw node.error("no such function: " + step);
        });
        return steps;
    }

    /** Whether only an actor can stand there: what acts is somebody. */
    boolean acting() {
        return !path.isEmpty()
                && cases.isEmpty()
                && Set.of("agent", "subject", "owner", "by", "governor", "bearer")
                        .contains(path.get(path.size() - 1));
    }

    /** The heads of what stands there, coordination not yet expanded. */
    List<Token> select(Match match, Words words) {
        List<Token> at = List.of(match.trigger());
        for (String step : path) {
            List<Token> next = new ArrayList<>();
            for (Token token : at) {
                next.addAll(step(match, token, step));
            }
            at = next;
        }
        return cases.map(name -> phrases(match, words, name)).orElse(at);
    }

    private List<Token> phrases(Match match, Words words, String name) {
        Optional<WordClass> cases = words.find(name);
        if (cases.isEmpty()) {
            return List.of();
        }
        List<Token> governors = new ArrayList<>();
        if (path.isEmpty()) {
            governors.addAll(match.carriers());
        } else {
            governors.addAll(new Selector(path, Optional.empty()).select(match, words));
        }
        for (Token governor : governors) {
            List<Token> found = match.clauses()
                    .nominals()
                    .phrases(match.sentence(), governor, cases.get().lemmas());
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static List<Token> step(Match match, Token token, String step) {
        Clauses clauses = match.clauses();
        Sentence sentence = match.sentence();
        boolean verbal = Clauses.predicate(token);
        return switch (step) {
            case "self" -> List.of(token);
            case "agent" -> verbal ? clauses.agents(sentence, token) : match.nounAgents(token);
            case "patient" ->
                verbal ? clauses.patients(sentence, token) : clauses.nominals().complements(sentence, token);
            case "subject" -> clauses.subjects(sentence, token);
            case "object" -> clauses.patients(sentence, token);
            case "of" -> clauses.nominals().complements(sentence, token);
            case "owner" -> clauses.nominals().owners(sentence, token);
            case "by" -> clauses.nounAgents(sentence, token);
            case "head" -> sentence.head(token).map(List::of).orElse(List.of());
            case "bearer" ->
                clauses.bearer(sentence, token)
                        .map(v -> clauses.agents(sentence, v))
                        .orElse(List.of());
            case "governor" -> match.governorAgents();
            default -> Clauses.child(sentence, token, "iobj").map(List::of).orElse(List.of());
        };
    }
}
