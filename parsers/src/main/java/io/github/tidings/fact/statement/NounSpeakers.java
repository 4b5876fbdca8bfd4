package io.github.tidings.fact.statement;

import io.github.tidings.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds whose word a noun is: {@code his warning}, {@code a statement by the army}, {@code he made the claim}. */
final class NounSpeakers {
    private static final List<String> SOURCES =
            List.of("by", "of", "from", "av", "från", "de", "du", "des", "d'", "d’");

    private NounSpeakers() {}

    /**
     * Those whose word it is.
     *
     * @param another whether the verb above it tells what somebody does with another's word
     */
    static Optional<List<Token>> of(Tree tree, Token noun, boolean another) {
        return tree.child(noun, "nmod:poss")
                .or(() -> source(tree, noun))
                .or(() -> another ? Optional.empty() : maker(tree, noun))
                .map(speaker -> Speakers.conjoined(tree, speaker));
    }

    /** Those that a possessive or "by", "of", "from" within the phrase may name, the likeliest first. */
    static List<Token> owners(Tree tree, Token noun) {
        List<Token> owners = new ArrayList<>();
        tree.child(noun, "nmod:poss").ifPresent(owners::add);
        source(tree, noun).ifPresent(owners::add);
        for (int i = noun.index() + 1; i < tree.last(noun); i++) {
            if (SOURCES.contains(SpeechWords.lower(tree.token(i).form()))) {
                NearSubject.first(tree, i + 1, tree.last(noun) + 1).ifPresent(owners::add);
                for (int j = i + 1; j <= tree.last(noun) && !Tree.isPunctuation(tree.token(j)); j++) {
                    owners.add(tree.token(j));
                }
            }
        }
        return owners;
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
