package io.github.tidings.syntax;

import io.github.tidings.lang.LanguagePack;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What stands between is two: "The talks between Peru and the rebels failed" has no second clause behind its "and". Immutable; the
 * prepositions are those of {@code grammar.yaml}.
 */
final class Betweens {
    private final Set<String> between;

    Betweens(Set<String> between) {
        this.between = between;
    }

    static Betweens of(LanguagePack pack) {
        return new Betweens(pack.words("grammar").set("between"));
    }

    /** The same words, the second of the two joined to the first, and the verb behind it that of the noun before them. */
    List<Token> mended(List<Token> tokens) {
        if (tokens.stream().noneMatch(this::parts)) {
            return tokens;
        }
        LooseTree tree = new LooseTree(tokens);
        tokens.stream().filter(this::parts).forEach(word -> join(tree, tree.token(word.head())));
        return tree.tokens();
    }

    private boolean parts(Token word) {
        return word.has("case")
                && word.head() > word.index()
                && between.contains(word.form().toLowerCase(Locale.ROOT));
    }

    private static void join(LooseTree tree, Token first) {
        Optional<Token> verb = tree.tokens().stream()
                .skip(first.index() + 1L)
                .filter(token -> token.has("conj") && tree.any(token, child -> child.has("cc")))
                .findFirst()
                .filter(token -> !LooseTree.nominal(token) && token.head() == first.head());
        if (verb.isEmpty() || first.head() < 0 || tree.any(first, child -> child.has("conj"))) {
            return;
        }
        Token noun = tree.token(first.head());
        Token and = tree.child(verb.get(), child -> child.has("cc")).orElseThrow();
        tree.child(verb.get(), child -> child.has("nsubj") && child.index() > and.index() && LooseTree.nominal(child))
                .filter(second ->
                        LooseTree.nominal(noun) && second.index() < verb.get().index())
                .ifPresent(second -> {
                    String relation = second.relation();
                    tree.hang(verb.get(), noun.head(), noun.relation());
                    tree.hang(noun, verb.get().index(), relation);
                    tree.hang(second, first.index(), "conj");
                    tree.hang(and, second.index(), "cc");
                });
    }
}
