package io.github.tidings.fact.frame;

import io.github.tidings.fact.clause.Mode;
import io.github.tidings.lang.YamlNode;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a frame looks for: a verb or a noun of a class, and what must (or must not) stand with it.
 *
 * @param verbal whether it is a verb
 * @param words the class of the trigger
 * @param object the class of its object
 * @param subject the class of its subject
 * @param phrase the class of some phrase with a preposition, or of a modifier
 * @param cases the prepositions that such a phrase must have
 * @param not the class that neither its subject, its object nor its modifiers may be of
 * @param notSubject the class that its subject alone may not be of
 * @param completed whether a complement clause must stand with it
 * @param wish whether such a clause, if there is one, must be asked for and not told of
 * @param clause the class of some word within such a clause
 * @param voice which voice the verb must have: active or passive
 * @param governor the class of the word that settles how the deed is told
 * @param finite whether the verb must be finite, or be helped by one that is: what is meant "to win" is not won
 * @param under the settings of which it must be in one; empty for any
 */
record Trigger(
        boolean verbal,
        String words,
        Optional<String> object,
        Optional<String> subject,
        Optional<String> phrase,
        Optional<String> cases,
        Optional<String> not,
        Optional<String> notSubject,
        boolean completed,
        boolean wish,
        Optional<String> clause,
        Optional<String> voice,
        Optional<String> governor,
        boolean finite,
        Set<Mode> under) {
    private static final Set<String> KEYS = Set.of(
            "verb",
            "noun",
            "object",
            "subject",
            "phrase",
            "case",
            "not",
            "not subject",
            "under",
            "with",
            "wish",
            "voice",
            "clause",
            "governor",
            "finite");

    static Trigger of(YamlNode node) {
        node.entries().keySet().stream()
                .filter(key -> !KEYS.contains(key))
                .findFirst()
                .ifPresent(key -> {
                    throw node.error("no such condition: " + key);
                });
        Optional<String> verb = text(node, "verb");
        String words = verb.or(() -> text(node, "noun")).orElseThrow(() -> node.error("a trigger is a verb or a noun"));
        Set<Mode> under = EnumSet.noneOf(Mode.class);
        node.get("under").ifPresent(n -> n.strings().forEach(mode -> under.add(Mode.valueOf(mode))));
        return new Trigger(
                verb.isPresent(),
                words,
                text(node, "object"),
                text(node, "subject"),
                text(node, "phrase"),
                text(node, "case"),
                text(node, "not"),
                text(node, "not subject"),
                text(node, "with").isPresent(),
                text(node, "wish").isPresent(),
                text(node, "clause"),
                text(node, "voice"),
                text(node, "governor"),
                text(node, "finite").isPresent(),
                under);
    }

    /** The word classes without which it can match nothing. */
    Stream<String> classes() {
        return Stream.concat(
                Stream.of(words),
                Stream.of(object, subject, phrase, cases, clause, governor).flatMap(Optional::stream));
    }

    private static Optional<String> text(YamlNode node, String key) {
        return node.get(key).map(YamlNode::string);
    }
}
