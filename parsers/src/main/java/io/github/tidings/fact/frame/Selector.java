package io.github.tidings.fact.frame;

import io.github.tidings.fact.clause.Clauses;
import io.github.tidings.fact.clause.Nominals;
import io.github.tidings.lang.YamlNode;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where in a clause a role is filled: a grammatical function of the trigger ({@code agent}), of another function
 * ({@code object.owner}), a phrase with a preposition ({@code {case: ON}}), or several of these together
 * ({@code subject+with}).
 *
 * @param paths the functions, each a way of steps from the trigger
 * @param cases the class of the preposition that a phrase must have, after the way
 * @param deep whether such a phrase may hang anywhere below
 */
record Selector(List<List<String>> paths, Optional<String> cases, boolean deep) {
    private static final Set<String> STEPS = Set.of(
            "agent",
            "patient",
            "subject",
            "object",
            "of",
            "owner",
            "origin",
            "by",
            "head",
            "bearer",
            "governor",
            "recipient",
            "clause",
            "condition",
            "predicate",
            "with",
            "self",
            "focus",
            "speaker",
            "teller",
            "host",
            "beside",
            "participle");
    private static final Set<String> ACTING =
            Set.of("agent", "subject", "owner", "by", "governor", "bearer", "host", "with");

    static List<Selector> all(YamlNode node) {
        return node.isSequence() ? node.items().stream().map(Selector::one).toList() : List.of(one(node));
    }

    private static Selector one(YamlNode node) {
        if (node.isMapping()) {
            String cases = node.get("case")
                    .orElseThrow(() -> node.error("a selector needs a case"))
                    .string();
            boolean deep = node.get("within").isPresent();
            List<List<String>> paths =
                    node.get(deep ? "within" : "from").map(Selector::paths).orElse(List.of());
            return new Selector(paths, Optional.of(cases), deep);
        }
        return new Selector(paths(node), Optional.empty(), false);
    }

    private static List<List<String>> paths(YamlNode node) {
        List<List<String>> paths = new ArrayList<>();
        for (String path : node.string().split("\\+")) {
            List<String> steps = List.of(path.split("\\."));
            steps.stream().filter(step -> !STEPS.contains(step)).findFirst().ifPresent(step -> {
                throw node.error("no such function: " + step);
            });
            paths.add(steps);
        }
        return paths;
    }

    /** Whether it is the country that the whole article is about. */
    boolean focus() {
        return is("focus");
    }

    /** Whether it is who says so in his own words. */
    boolean speaker() {
        return is("speaker");
    }

    /** Whether it is who says so in whatever words. */
    boolean teller() {
        return cases.isEmpty() && paths.equals(List.of(List.of("teller")));
    }

    /** Whether it is where something comes from. */
    boolean origin() {
        return endsWith("origin");
    }

    /** Whether it is whose something is. */
    boolean owner() {
        return endsWith("owner");
    }

    /** Whether it is whose something is and the thing itself: the ambassador and his country. */
    boolean ownerToo() {
        return paths.size() > 1
                && paths.stream().anyMatch(path -> path.get(path.size() - 1).equals("owner"));
    }

    private boolean endsWith(String step) {
        return cases.isEmpty()
                && paths.size() == 1
                && paths.get(0).get(paths.get(0).size() - 1).equals(step);
    }

    /** Whether it is the trigger itself. */
    boolean self() {
        return is("self");
    }

    /** Whether that function of the trigger is all it names. */
    private boolean is(String function) {
        return cases.isEmpty()
                && paths.size() == 1
                && paths.get(0).size() == 1
                && paths.get(0).get(0).equals(function);
    }

    /** The heads of what stands there, coordination not yet expanded. */
    List<Token> select(Match match, Words words) {
        return select(match, words, false);
    }

    /**
     * The heads of what stands there.
     *
     * @param every whether the phrases of all carriers are taken, not only of the first that has some
     */
    List<Token> select(Match match, Words words, boolean every) {
        List<Token> found = new ArrayList<>();
        for (List<String> path : paths) {
            List<Token> at = List.of(match.trigger());
            for (String step : path) {
                at = step(match, words, at, step);
            }
            found.addAll(at);
        }
        return cases.map(name -> phrases(
                        match,
                        words,
                        name,
                        paths.isEmpty() ? match.carriers() : deep ? below(match.sentence(), found) : found,
                        every))
                .orElse(found);
    }

    private static List<Token> below(Sentence sentence, List<Token> heads) {
        List<Token> all = new ArrayList<>(heads);
        for (int i = 0; i < all.size(); i++) {
            sentence.children(all.get(i)).stream()
                    .filter(child -> !besides(sentence, child))
                    .forEach(all::add);
        }
        return all;
    }

    /** "Ten died, a doctor in the capital told": a clause beside it with a subject of its own, which tells of something else. */
    private static boolean besides(Sentence sentence, Token word) {
        boolean apart = word.has("parataxis")
                || word.has("conj") && sentence.child(word, "cc").isEmpty();
        return apart && Clauses.predicate(word) && sentence.child(word, "nsubj").isPresent();
    }

    private static List<Token> phrases(Match match, Words words, String name, List<Token> governors, boolean every) {
        Set<String> cases = words.find(name).map(WordClass::lemmas).orElse(Set.of());
        List<Token> all = new ArrayList<>();
        for (Token governor : governors) {
            if (all.isEmpty() || every) {
                all.addAll(match.clauses().nominals().phrases(match.sentence(), governor, cases));
            }
        }
        return all;
    }

    /** Who acts in the clause that the word stands in, wherever in it. */
    private static List<Token> host(Match match, Token token) {
        if (match.sentence().child(token, "cop").isPresent()
                && match.sentence().child(token, "case").isPresent()) {
            return match.clauses().subjects(match.sentence(), token);
        }
        Token at = token;
        for (int step = 0; step < 4 && at.head() >= 0; step++) {
            at = match.sentence().token(at.head());
            if (Clauses.predicate(at)) {
                return match.agents(at);
            }
        }
        return List.of();
    }

    private static List<Token> acted(Match match, Token token, boolean verbal) {
        return verbal ? match.patients(token) : match.clauses().nominals().complements(match.sentence(), token);
    }

    private static List<Token> counted(Match match, Words words, Token head) {
        List<Token> whole = parts(match.clauses().nominals(), words, match.sentence(), head);
        return whole.isEmpty() ? List.of(head) : whole;
    }

    /** What is counted or of which there is a part or an amount: "most of its aid to Peru", "$40 million in aid". */
    static List<Token> parts(Nominals nominals, Words words, Sentence sentence, Token head) {
        if (words.is("QUANTITY", sentence, head)) {
            return nominals.complements(sentence, head);
        }
        return words.is("MONEY", sentence, head)
                ? nominals.worth(
                        sentence,
                        head,
                        words.find("WORTH").map(WordClass::lemmas).orElse(Set.of()))
                : List.of();
    }

    private static List<Token> step(Match match, Words words, List<Token> from, String step) {
        if (from.size() == 1) {
            return step(match, words, from.get(0), step);
        }
        List<Token> found = new ArrayList<>();
        from.forEach(token -> found.addAll(step(match, words, token, step)));
        return found;
    }

    private static List<Token> step(Match match, Words words, Token token, String step) {
        Clauses clauses = match.clauses();
        Sentence sentence = match.sentence();
        boolean verbal = Clauses.predicate(token);
        return switch (step) {
            case "focus", "speaker", "teller" -> List.of();
            case "self" -> List.of(token);
            case "host" -> host(match, token);
            case "beside" -> List.of(match.object());
            case "participle" -> clauses.participles(sentence, token);
            case "agent" -> verbal ? match.agents(token) : match.nounAgents(token);
            case "patient" -> acted(match, token, verbal);
            case "object" ->
                acted(match, token, verbal).stream()
                        .flatMap(head -> counted(match, words, head).stream())
                        .toList();
            case "subject" -> clauses.subjects(sentence, token);
            case "of" -> clauses.nominals().complements(sentence, token);
            case "owner" -> clauses.nominals().owners(sentence, token);
            case "origin" -> clauses.nominals().adjectives(sentence, token);
            case "by" -> clauses.nounAgents(sentence, token);
            case "head" -> sentence.head(token).map(List::of).orElse(List.of());
            case "bearer" -> match.bearersAgents(token);
            case "governor" -> match.governorAgents();
            case "clause" -> clauses.complements(sentence, token);
            case "condition" -> clauses.conditions(sentence, token);
            case "predicate" -> clauses.predicatives(sentence, token);
            case "with" -> phrases(match, words, "WITH", match.carriers(), false);
            default -> sentence.child(token, "iobj").map(List::of).orElse(List.of());
        };
    }
}
