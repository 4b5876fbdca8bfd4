package io.github.tidings.syntax;

import java.util.Optional;

/**
 * Gives a sentence its verb back where the adjective behind its first noun was taken for that: "Soldiers loyal to the king fled".
 * Belongs to one sentence.
 */
final class LateAdjectives {
    private final LooseTree tree;

    LateAdjectives(LooseTree tree) {
        this.tree = tree;
    }

    /** Makes the verb behind the adjective the main one, the noun before it its subject, and what it has for one the adjective's. */
    void mend(Token adjective) {
        boolean late = adjective.pos() == PartOfSpeech.ADJ
                && adjective.index() > 0
                && !tree.any(adjective, child -> child.has("cop") || child.has("aux"));
        Optional<Token> noun = late
                ? tree.child(
                        adjective,
                        child -> child.has("nsubj")
                                && child.pos() == PartOfSpeech.NOUN
                                && child.index() == adjective.index() - 1)
                : Optional.empty();
        if (noun.isEmpty()) {
            return;
        }
        Optional<Token> verb = tree.child(
                adjective,
                child -> child.pos() == PartOfSpeech.VERB && child.index() > adjective.index() && tree.finite(child));
        Optional<Token> other = verb.flatMap(v -> tree.child(
                v, child -> child.has("nsubj") && adjective.index() < child.index() && child.index() < v.index()));
        Token preposition = tree.token(Math.min(adjective.index() + 1, tree.size() - 1));
        if (other.isPresent() && preposition.pos() == PartOfSpeech.ADP) {
            tree.hang(verb.orElseThrow(), -1, "root");
            tree.hang(noun.get(), verb.orElseThrow().index(), "nsubj");
            tree.hang(adjective, noun.get().index(), "amod");
            tree.hang(other.get(), adjective.index(), "obl");
            tree.hang(preposition, other.get().index(), "case");
        }
    }
}
