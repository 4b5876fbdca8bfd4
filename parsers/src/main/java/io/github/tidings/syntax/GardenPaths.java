package io.github.tidings.syntax;

import java.util.List;
import java.util.Optional;

/**
 * Finds the main verb where a participle behind the subject was taken for it: "The troops sent to the island arrived", "Two men
 * arrested in Lima were freed". A finite verb behind it that has neither a subject nor a word that joins it cannot be a second
 * clause. Belongs to one sentence.
 */
final class GardenPaths {
    private final LooseTree tree;

    GardenPaths(LooseTree tree) {
        this.tree = tree;
    }

    /** Makes that verb the main one, and has the participle describe its subject. */
    void leave() {
        tree.tokens().stream()
                .filter(token -> token.head() < 0)
                .filter(this::participle)
                .findFirst()
                .ifPresent(participle -> tree.child(participle, child -> subject(child, participle))
                        .ifPresent(noun -> main(participle).ifPresent(verb -> swap(noun, participle, verb))));
        tree.tokens().stream()
                .filter(token -> (token.head() < 0 || token.has("advcl")) && participle(token))
                .findFirst()
                .ifPresent(participle -> tree.child(participle, child -> opening(child, participle))
                        .ifPresent(noun -> behind(participle).ifPresent(verb -> release(noun, participle, verb))));
    }

    /** "Un avion transportant des soldats a atterri": a participle of the present has no subject; what seems that of the verb behind is its object. */
    void carrying() {
        tree.tokens().stream()
                .filter(root -> root.head() < 0 && root.is("VerbForm", "Part") && root.is("Tense", "Pres"))
                .filter(root -> !tree.any(root, child -> child.has("aux") || child.has("obj") || child.has("cc")))
                .findFirst()
                .ifPresent(participle -> tree.child(participle, noun -> subject(noun, participle))
                        .ifPresent(noun -> tree.child(participle, verb -> governs(verb, participle))
                                .ifPresent(verb -> carry(noun, participle, verb))));
    }

    private boolean governs(Token verb, Token participle) {
        return verb.has("ccomp")
                && verb.index() > participle.index()
                && (tree.finite(verb) || tree.any(verb, child -> child.has("aux")))
                && !tree.any(verb, child -> child.has("mark"))
                && tree.any(verb, child -> child.has("nsubj") && child.index() > participle.index());
    }

    private void carry(Token noun, Token participle, Token verb) {
        tree.child(verb, child -> child.has("nsubj")).ifPresent(load -> tree.hang(load, participle.index(), "obj"));
        tree.hang(verb, -1, "root");
        tree.hang(noun, verb.index(), "nsubj");
        tree.hang(participle, noun.index(), "acl");
    }

    /** "In a letter sent on Friday, the minister said": the phrase with which the sentence opens, right before the participle. */
    private boolean opening(Token child, Token participle) {
        return child.has("obl")
                && child.index() == participle.index() - 1
                && tree.any(child, c -> c.has("case") && c.index() == 0)
                && !tree.any(participle, c -> c.has("nsubj"));
    }

    /** The finite verb, or what "was" is said of, that stands with its subject behind the comma. */
    private Optional<Token> behind(Token participle) {
        return tree.child(
                participle,
                verb -> verb.index() > participle.index()
                        && (verb.pos() == PartOfSpeech.VERB && tree.finite(verb)
                                || tree.any(verb, child -> child.has("cop")))
                        && !tree.any(verb, child -> child.has("cc") || child.has("mark"))
                        && tree.any(verb, child -> child.has("nsubj") && child.index() > participle.index())
                        && commaBetween(participle, verb));
    }

    private boolean commaBetween(Token participle, Token verb) {
        return tree.tokens().subList(participle.index(), verb.index()).stream()
                .anyMatch(token -> tree.comma(token.index()));
    }

    private void release(Token noun, Token participle, Token verb) {
        List<Token> last = tree.children(participle)
                .filter(child -> child.index() > verb.index())
                .toList();
        List<Token> first = tree.children(verb)
                .filter(child -> child.index() > participle.index() && child.index() < verb.index())
                .filter(child -> !child.has("punct") && !child.has("nsubj") && commaBetween(child, verb))
                .toList();
        tree.hang(participle, -1, "root");
        tree.hang(verb, participle.head(), participle.relation());
        tree.hang(noun, verb.index(), "obl");
        tree.hang(participle, noun.index(), "acl");
        last.forEach(child -> tree.hang(child, verb.index(), child.relation()));
        first.forEach(child -> tree.hang(child, participle.index(), child.relation()));
    }

    private boolean participle(Token root) {
        return root.pos() == PartOfSpeech.VERB
                && root.is("VerbForm", "Part")
                && (root.is("Tense", "Past") || apart(root))
                && !tree.any(root, child -> child.has("aux") || child.has("obj") || child.has("cc"));
    }

    private boolean subject(Token child, Token participle) {
        return child.has("nsubj")
                && child.pos() != PartOfSpeech.PRON
                && child.index() < participle.index()
                && (child.index() == participle.index() - 1 || apart(participle) || byWhom(child, participle));
    }

    /** "Hundreds of soldiers backed by tanks": a participle right behind the noun's phrase that tells by whom it is done. */
    private boolean byWhom(Token noun, Token participle) {
        return tree.within(tree.token(participle.index() - 1), noun)
                && tree.any(participle, child -> child.relation().equals("obl:agent"));
    }

    /** "The leaders, meeting in Oslo, agreed": a participle between commas. */
    private boolean apart(Token participle) {
        return tree.comma(participle.index() - 1);
    }

    private Optional<Token> main(Token participle) {
        return tree.tokens().stream()
                .filter(verb -> verb.index() > participle.index() + 1 && verb.pos() == PartOfSpeech.VERB)
                .filter(verb -> tree.within(verb, participle) && loose(verb, participle) && past(verb))
                .findFirst();
    }

    /** Whether nothing makes it a clause of its own. */
    private boolean loose(Token verb, Token participle) {
        boolean clause = verb.has("advcl")
                || verb.has("conj")
                || verb.has("xcomp")
                || verb.has("ccomp")
                || onlyVerb(verb, participle);
        Optional<Token> first = tree.children(verb)
                .filter(child -> child.index() < verb.index())
                .findFirst();
        int before = first.orElse(verb).index() - 1;
        return clause
                && before >= 0
                && (tree.token(before).pos() != PartOfSpeech.PUNCT || apart(participle) && tree.comma(before))
                && !tree.any(
                        verb, child -> child.has("nsubj") || child.has("mark") || child.has("cc") || child.has("case"));
    }

    /** "Led by the minister travelled": a second participle, where no word is a finite verb. */
    private boolean onlyVerb(Token verb, Token participle) {
        return verb.relation().equals("acl")
                && tree.any(participle, child -> child.relation().equals("obl:agent"))
                && !tree.any(verb, child -> child.relation().equals("obl:agent"))
                && tree.token(tree.size() - 1).form().equals(".")
                && tree.tokens().stream().noneMatch(token -> token.is("VerbForm", "Fin"));
    }

    private boolean past(Token verb) {
        return tree.finite(verb) || verb.is("VerbForm", "Part") && verb.is("Tense", "Past");
    }

    private void swap(Token noun, Token participle, Token verb) {
        List<Token> behind = tree.children(participle)
                .filter(child -> child.index() > verb.index() || child.index() < noun.index())
                .toList();
        tree.hang(verb, -1, "root");
        tree.hangSubject(noun, verb);
        tree.hang(participle, noun.index(), "acl");
        behind.forEach(child -> tree.hang(child, verb.index(), child.relation()));
    }
}
