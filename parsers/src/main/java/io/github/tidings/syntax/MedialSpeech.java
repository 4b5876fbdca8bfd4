package io.github.tidings.syntax;

import io.github.tidings.lang.LanguagePack;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Gives a clause its subject back that a clause of saying parts from it: "The king, the palace said, is ill". Immutable; the verbs
 * are those of {@code grammar.yaml}.
 */
final class MedialSpeech {
    private final Set<String> verbs;

    MedialSpeech(Set<String> verbs) {
        this.verbs = verbs;
    }

    static MedialSpeech of(LanguagePack pack) {
        return new MedialSpeech(pack.words("grammar").set("closing speech"));
    }

    /** The same words, the verb behind the second comma with the noun before the first. */
    List<Token> mended(List<Token> tokens) {
        for (Token cue : tokens) {
            boolean says = cue.pos() == PartOfSpeech.VERB
                    && verbs.contains(cue.lemma().toLowerCase(Locale.ROOT))
                    && cue.index() + 2 < tokens.size();
            if (says) {
                LooseTree tree = new LooseTree(tokens);
                Optional<Token> verb = behind(tree, cue);
                Optional<Token> subject = verb.flatMap(v -> before(tree, cue, v));
                if (subject.isPresent() && rooted(tree, cue, verb.get(), subject.get())) {
                    mend(tree, cue, verb.get(), subject.get());
                    return tree.tokens();
                }
            }
        }
        return tokens;
    }

    /** The finite verb right behind the comma behind the cue, which has no subject there. */
    private static Optional<Token> behind(LooseTree tree, Token cue) {
        int comma = cue.index() + 1;
        while (comma < tree.size() - 1 && !tree.comma(comma)) {
            Token token = tree.token(comma);
            if (token.pos() == PartOfSpeech.VERB || token.pos() == PartOfSpeech.AUX || token.has("punct")) {
                return Optional.empty();
            }
            comma++;
        }
        if (comma >= tree.size() - 1) {
            return Optional.empty();
        }
        Token first = tree.token(comma + 1);
        int opening = comma;
        Token verb = first.head() > first.index() && (first.has("aux") || first.has("cop"))
                ? tree.token(first.head())
                : first;
        return Optional.of(verb)
                .filter(v -> first.is("VerbForm", "Fin"))
                .filter(v -> !tree.any(v, child -> child.has("nsubj") && child.index() > opening));
    }

    /** The noun with which the sentence opens, before the comma before the cue's own subject. */
    private static Optional<Token> before(LooseTree tree, Token cue, Token verb) {
        int comma = cue.index() - 1;
        while (comma > 0 && !tree.comma(comma)) {
            comma--;
        }
        if (comma < 1 || comma == cue.index() - 1) {
            return Optional.empty();
        }
        int end = comma;
        boolean phrase = tree.tokens().subList(0, end).stream()
                .noneMatch(token -> token.pos() == PartOfSpeech.VERB && !token.has("amod")
                        || token.pos() == PartOfSpeech.AUX
                        || token.pos() == PartOfSpeech.SCONJ
                        || token.has("punct"));
        List<Token> tops = tree.tokens().subList(0, end).stream()
                .filter(token -> token.head() < 0 || token.head() >= end)
                .toList();
        boolean noun = phrase
                && tops.size() == 1
                && LooseTree.nominal(tops.get(0))
                && !tree.any(tops.get(0), child -> child.has("case") && child.pos() == PartOfSpeech.ADP)
                && tops.get(0).index() != verb.index();
        return noun ? Optional.of(tops.get(0)) : Optional.empty();
    }

    /** Whether nothing but these may be the root, so that the sentence keeps one. */
    private static boolean rooted(LooseTree tree, Token cue, Token verb, Token subject) {
        int root = tree.root(cue).index();
        return root == cue.index() || root == verb.index() || root == subject.index();
    }

    private static void mend(LooseTree tree, Token cue, Token verb, Token subject) {
        tree.hang(verb, -1, "root");
        tree.hang(cue, verb.index(), "parataxis");
        tree.hang(subject, verb.index(), "nsubj");
    }
}
