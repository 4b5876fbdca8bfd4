package io.github.tidings.fact.clause;

import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The clauses that complete a word: what is urged, threatened, planned; on which condition. Immutable. */
final class Complements {
    private final Set<String> objectControl;
    private final Set<String> conditional;

    Complements(Set<String> objectControl, Set<String> conditional) {
        this.objectControl = objectControl;
        this.conditional = conditional;
    }

    /**
     * The complement clauses of a word. The infinitive of "urged them to go" is found also where the tree hangs it on
     * "them".
     */
    List<Token> of(Sentence sentence, Token word) {
        List<Token> found = new ArrayList<>(own(sentence, word));
        if (found.isEmpty() && objectControl.contains(word.lemma().toLowerCase(Locale.ROOT))) {
            for (Token child : sentence.children(word)) {
                if (child.pos() != PartOfSpeech.VERB && child.index() > word.index()) {
                    found.addAll(own(sentence, child));
                    sentence.children(child).stream()
                            .filter(c -> c.has("conj"))
                            .forEach(c -> found.addAll(own(sentence, c)));
                }
            }
        }
        return found.isEmpty() ? next(sentence, word) : found;
    }

    /** The infinitive right behind a noun, wherever the tree hung it: "a threat to go". */
    private static List<Token> next(Sentence sentence, Token word) {
        int behind = word.index() + 1;
        if (word.pos() != PartOfSpeech.NOUN
                || behind >= sentence.tokens().size()
                || !sentence.token(behind).has("mark")) {
            return List.of();
        }
        return sentence.head(sentence.token(behind)).filter(verb -> verb.is("VerbForm", "Inf")).stream()
                .toList();
    }

    private static List<Token> own(Sentence sentence, Token word) {
        return sentence.children(word).stream()
                .filter(child -> child.has("xcomp") && Clauses.predicate(child)
                        || child.has("ccomp")
                        || child.has("csubj") && child.index() > word.index()
                        || purpose(sentence, child)
                        || joinedByMistake(sentence, child))
                .toList();
    }

    /** An infinitive that no "and" joins to the verb, but an "att" or a "to". */
    private static boolean joinedByMistake(Sentence sentence, Token child) {
        return child.has("conj")
                && child.is("VerbForm", "Inf")
                && sentence.child(child, "mark").isPresent()
                && sentence.child(child, "cc").isEmpty();
    }

    private static boolean purpose(Sentence sentence, Token child) {
        return (child.has("advcl") || child.has("acl") && !Relatives.clause(sentence, child))
                && child.is("VerbForm", "Inf");
    }

    /** The conditions under which the word's deed is done: "if ...". */
    List<Token> conditions(Sentence sentence, Token word) {
        return sentence.children(word).stream()
                .filter(child -> child.has("advcl")
                        && sentence.children(child).stream()
                                .anyMatch(c -> c.has("mark")
                                        && conditional.contains(c.lemma().toLowerCase(Locale.ROOT))))
                .toList();
    }

    /** What somebody is made or called: "appointed him head of state", "named her acting president". */
    List<Token> predicatives(Sentence sentence, Token word) {
        return sentence.children(word).stream()
                .flatMap(child -> predicative(sentence, word, child).stream())
                .toList();
    }

    private static Optional<Token> predicative(Sentence sentence, Token word, Token child) {
        if (child.has("xcomp") && child.pos() == PartOfSpeech.VERB) {
            boolean adjective = (child.is("VerbForm", "Part") || child.is("VerbForm", "Ger"))
                    && sentence.child(child, "mark").isEmpty();
            return adjective ? sentence.child(child, "obj") : Optional.empty();
        }
        boolean unmarked = child.relation().equals("obl:unmarked")
                && child.pos() == PartOfSpeech.NOUN
                && sentence.child(word, "obj")
                        .filter(object -> object.index() < child.index())
                        .isPresent();
        return Optional.of(child).filter(c -> unmarked || c.has("xcomp"));
    }
}
