package io.github.tidings.fact.statement;

import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.Token;
import java.util.List;
import java.util.OptionalInt;

/** Finds where what is said begins behind a word of saying. */
final class Complements {
    private final SpeechWords words;
    private final ComplementClauses clauses;
    private final SpokenPhrases phrases;

    Complements(SpeechWords words) {
        this.words = words;
        this.clauses = new ComplementClauses(words);
        this.phrases = new SpokenPhrases(words);
    }

    /** The index of the first token of what is said; empty if nothing of the kind that the verb takes follows. */
    List<Integer> start(Attribution attribution) {
        OptionalInt start = clauses.start(attribution);
        if (start.isEmpty()) {
            start = infinitive(attribution);
        }
        if (start.isEmpty() && attribution.kind() == Attribution.Kind.VERB) {
            start = phrases.start(attribution);
        }
        return start.isPresent() ? List.of(start.getAsInt()) : List.of();
    }

    private OptionalInt infinitive(Attribution attribution) {
        if (!attribution.takes(Take.INFINITIVE)) {
            return OptionalInt.empty();
        }
        Tree tree = attribution.tree();
        Token cue = attribution.cue();
        if (predicate(tree, cue)) {
            return OptionalInt.of(cue.index() + 1);
        }
        for (Token child : tree.children(cue)) {
            if (child.index() > cue.index()
                    && Tree.has(child, "xcomp", "ccomp", "advcl", "obj")
                    && Tree.isVerb(child)
                    && !(child.has("advcl") && (purpose(tree, child) || reason(tree, child)))
                    && (!child.is("VerbForm", "Fin") || ComplementClauses.opened(tree, child))
                    && !tree.isComma(tree.first(child))) {
                int start = Math.max(cue.index() + 1, tree.first(child));
                while (start < child.index() && marks(tree.token(start))) {
                    start++;
                }
                return OptionalInt.of(start);
            }
        }
        return OptionalInt.empty();
    }

    /** Whether somebody says of themselves what they are ready or sure to do: {@code s'est dit prêt à négocier}. */
    private boolean predicate(Tree tree, Token cue) {
        int next = cue.index() + 1;
        return next + 2 < tree.size()
                && Speakers.reflexive(tree, cue)
                && tree.token(next).pos() == PartOfSpeech.ADJ
                && (words.complementiser(tree.token(next + 1))
                        || tree.token(next + 1).pos() == PartOfSpeech.ADP
                                && tree.token(next + 2).is("VerbForm", "Inf"));
    }

    /** Whether the clause tells what for the speaker does it: {@code a appelé le ministre pour l'exhorter}. */
    private boolean purpose(Tree tree, Token clause) {
        return tree.children(clause).stream().anyMatch(child -> child.has("mark") && words.purpose(child));
    }

    /** Whether the clause tells why or when it is done: {@code soutient la loi parce que le pays est pauvre}. */
    private static boolean reason(Tree tree, Token clause) {
        return tree.child(clause, "mark")
                .filter(mark -> tree.child(mark, "fixed").isPresent())
                .isPresent();
    }

    private static boolean marks(Token token) {
        return token.has("mark") || token.has("case") || token.pos() == PartOfSpeech.ADP;
    }
}
