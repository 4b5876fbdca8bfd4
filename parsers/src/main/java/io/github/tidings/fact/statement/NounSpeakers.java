package io.github.tidings.fact.statement;

import io.github.tidings.syntax.Token;
import java.util.List;
import java.util.Optional;

/** Finds whose word a noun is: {@code his warning}, {@code a statement by the army}, {@code he made the claim}. */
final class NounSpeakers {
    private static final List<String> SOURCES =
            List.of("by", "of", "from", "av", "från", "de", "du", "des", "d'", "d’");

    private NounSpeakers() {}

    static Optional<List<Token>> of(Tree tree, Token noun) {
        return tree.child(noun, "nmod:poss")
                .or(() -> source(tree, noun))
                .or(() -> maker(tree, noun))
                .map(speaker -> Speakers.conjoined(tree, speaker));
    }

    /** The one that a possessive or "by", "of", "from" names. */
    static Optional<Token> owner(Tree tree, Token noun) {
        return tree.child(noun, "nmod:poss").or(() -> source(tree, noun));
    }

    private static Optional<Token> source(Tree tree, Token noun) {
        return tree.children(noun).stream()
                .filter(child -> child.has("nmod"))
                .filter(child -> tree.child(child, "case")
                        .filter(c -> SOURCES.contains(SpeechWords.lower(c.form())))
                        .isPresent())
                .findFirst();
    }

    private static Optional<Token> maker(Tree tree, Token noun) {
        return noun.has("obj")
                ? tree.head(noun)
                        .flatMap(verb -> Speakers.of(tree, verb).stream().findFirst())
                : Optional.empty();
    }
}
