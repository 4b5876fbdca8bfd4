package io.github.tidings.syntax;

import io.github.tidings.lang.LanguagePack;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Parts a name from the office that it is named to, where the tree took both for one noun: "appointed Anna Lind minister".
 * Immutable; the verbs are those of {@code grammar.yaml}.
 */
final class Namings {
    private final Set<String> verbs;

    Namings(Set<String> verbs) {
        this.verbs = verbs;
    }

    static Namings of(LanguagePack pack) {
        return new Namings(pack.words("grammar").set("naming"));
    }

    /** The same words, the name the object of the verb and the office what it makes of the object. */
    List<Token> mended(List<Token> tokens) {
        if (verbs.isEmpty() || tokens.stream().noneMatch(token -> namedTo(token, tokens))) {
            return tokens;
        }
        LooseTree tree = new LooseTree(tokens);
        tokens.stream().filter(token -> namedTo(token, tokens)).forEach(office -> part(tree, office));
        return tree.tokens();
    }

    private boolean namedTo(Token office, List<Token> tokens) {
        return office.has("obj")
                && office.pos() == PartOfSpeech.NOUN
                && office.head() < office.index()
                && verbs.contains(tokens.get(office.head()).lemma().toLowerCase(Locale.ROOT));
    }

    /** A name of two words or more right behind the verb is who is named. */
    private static void part(LooseTree tree, Token office) {
        List<Token> names = tree.children(office)
                .filter(child -> child.relation().equals("compound") && child.pos() == PartOfSpeech.PROPN)
                .toList();
        if (names.isEmpty() || names.get(0).index() != office.head() + 1) {
            return;
        }
        Token name = names.get(0);
        if (names.size() > 1 || tree.any(name, child -> child.has("flat"))) {
            names.stream().skip(1).forEach(part -> tree.hang(part, name.index(), "flat"));
            tree.hang(name, office.head(), "obj");
            tree.hang(office, office.head(), "xcomp");
        }
    }
}
