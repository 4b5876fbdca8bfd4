package io.github.tidings.fact.frame;

import io.github.tidings.fact.clause.Clauses;
import io.github.tidings.fact.clause.Mode;
import io.github.tidings.fact.clause.Setting;
import io.github.tidings.fact.clause.Settings;
import io.github.tidings.lang.YamlNode;
import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
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
 * @param completed whether a complement clause must stand with it
 * @param clause the class of some word within such a clause
 * @param active whether the verb must not be passive
 * @param governor the class of the word that settles how the deed is told
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
        boolean completed,
        Optional<String> clause,
        boolean active,
        Optional<String> governor,
        Set<Mode> under) {
    private static final Set<String> KEYS = Set.of(
            "verb",
            "noun",
            "object",
            "subject",
            "phrase",
            "case",
            "not",
            "under",
            "with",
            "voice",
            "clause",
            "governor");

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
                text(node, "with").isPresent(),
                text(node, "clause"),
                text(node, "voice").isPresent(),
                text(node, "governor"),
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

    Optional<Match> match(Clauses clauses, Settings settings, Words lexicon, Sentence sentence, Token token) {
        boolean fits = verbal ? Clauses.predicate(token) : nominal(token);
        if (!fits
                || !is(lexicon, words, sentence, token)
                || not.isPresent() && excluded(clauses, lexicon, sentence, token)) {
            return Optional.empty();
        }
        if (subject.isPresent()
                && clauses.subjects(sentence, token).stream()
                        .noneMatch(t -> isAny(lexicon, subject.get(), sentence, t))) {
            return Optional.empty();
        }
        if (clause.isPresent() && !inClause(clauses, lexicon, sentence, token)) {
            return Optional.empty();
        }
        Optional<Token> beside = phrase(clauses, lexicon, sentence, token);
        if ((phrase.isPresent() || cases.isPresent()) && beside.isEmpty()) {
            return Optional.empty();
        }
        if (active && clauses.passive(sentence, token)) {
            return Optional.empty();
        }
        if (completed && clauses.complements(sentence, token).isEmpty()) {
            return Optional.empty();
        }
        Optional<Token> target =
                object.isEmpty() ? beside.or(() -> Optional.of(token)) : object(clauses, lexicon, sentence, token);
        if (target.isEmpty()) {
            return Optional.empty();
        }
        Setting setting = settings.of(sentence, token);
        boolean governed = governor.isEmpty()
                || setting.governor()
                        .filter(g -> is(lexicon, governor.get(), sentence, g))
                        .isPresent();
        return governed && (under.isEmpty() || under.contains(setting.mode()))
                ? Optional.of(
                        new Match(clauses, sentence, token, target.get(), asked(clauses, sentence, token), setting))
                : Optional.empty();
    }

    /** A noun, or what stands where only a noun can: "the arresting of". */
    private static boolean nominal(Token token) {
        return token.pos() == PartOfSpeech.NOUN
                || token.pos() == PartOfSpeech.PROPN
                || token.pos() == PartOfSpeech.ADJ && (token.has("obj") || token.has("nsubj") || token.has("nmod"));
    }

    private Optional<Token> object(Clauses clauses, Words lexicon, Sentence sentence, Token token) {
        List<Token> heads =
                verbal ? clauses.patients(sentence, token) : clauses.nominals().complements(sentence, token);
        return heads.stream()
                .flatMap(head -> Clauses.conjuncts(sentence, head).stream())
                .filter(head -> is(lexicon, object.orElseThrow(), sentence, head))
                .findFirst();
    }

    private List<Token> asked(Clauses clauses, Sentence sentence, Token token) {
        if (subject.isPresent()) {
            return clauses.subjects(sentence, token);
        }
        return completed || clause.isPresent() ? clauses.complements(sentence, token) : List.of();
    }

    private boolean inClause(Clauses clauses, Words lexicon, Sentence sentence, Token token) {
        List<Token> below = new ArrayList<>(clauses.complements(sentence, token));
        for (int i = 0; i < below.size(); i++) {
            if (is(lexicon, clause.orElseThrow(), sentence, below.get(i))) {
                return true;
            }
            below.addAll(sentence.children(below.get(i)));
        }
        return false;
    }

    private boolean excluded(Clauses clauses, Words lexicon, Sentence sentence, Token token) {
        String name = not.orElseThrow();
        return sentence.children(token).stream().anyMatch(child -> is(lexicon, name, sentence, child))
                || verbal && clauses.patients(sentence, token).stream().anyMatch(t -> is(lexicon, name, sentence, t))
                || verbal && clauses.subjects(sentence, token).stream().anyMatch(t -> is(lexicon, name, sentence, t));
    }

    /** The phrase that must stand beside the trigger, be it hung on the trigger or on what hangs there. */
    private Optional<Token> phrase(Clauses clauses, Words lexicon, Sentence sentence, Token token) {
        Set<String> prepositions =
                cases.flatMap(lexicon::find).map(WordClass::lemmas).orElse(Set.of());
        List<Token> near = new ArrayList<>(sentence.children(token));
        if (token.has("acl")) {
            sentence.children(sentence.token(token.head())).stream()
                    .filter(sibling -> sibling.index() > token.index())
                    .forEach(near::add);
        }
        sentence.children(token).stream()
                .filter(child -> child.has("obl") || child.has("obj"))
                .forEach(child -> near.addAll(sentence.children(child)));
        return near.stream()
                .filter(child -> cases.isEmpty() || clauses.nominals().marked(sentence, child, prepositions))
                .filter(child -> phrase.isEmpty() || isAny(lexicon, phrase.get(), sentence, child))
                .findFirst();
    }

    private static boolean isAny(Words lexicon, String name, Sentence sentence, Token head) {
        return Clauses.conjuncts(sentence, head).stream().anyMatch(t -> is(lexicon, name, sentence, t));
    }

    private static boolean is(Words lexicon, String name, Sentence sentence, Token token) {
        return lexicon.find(name).map(words -> words.contains(sentence, token)).orElse(false);
    }
}
