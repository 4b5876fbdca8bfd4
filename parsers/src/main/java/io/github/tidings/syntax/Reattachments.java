package io.github.tidings.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Hangs words elsewhere where a tree cannot be right: what "and" joins describes no noun, a relative clause agrees with its noun,
 * a sentence has a verb. Belongs to one sentence.
 */
final class Reattachments {
    private static final int REACH = 12;
    private final List<Token> tokens;

    private Reattachments(List<Token> tokens) {
        this.tokens = new ArrayList<>(tokens);
    }

    /** The same words with their tree put right. */
    static List<Token> of(List<Token> tokens) {
        return new Reattachments(tokens).mended();
    }

    private List<Token> mended() {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.pos() == PartOfSpeech.NOUN && token.has("obl")) {
                bareNoun(token);
            } else if (token.relation().equals("acl")) {
                joined(token);
            } else if (token.relation().equals("acl:relcl")) {
                relative(token);
            } else if (token.has("conj")) {
                mainVerb(token);
            }
        }
        return tokens;
    }

    /** "Said Lind, director of the school": a noun that no preposition brings in explains the subject that it follows. */
    private void bareNoun(Token noun) {
        boolean behindName = noun.index() > 1
                && tokens.get(noun.index() - 1).form().equals(",")
                && tokens.get(noun.index() - 2).pos() == PartOfSpeech.PROPN;
        if (behindName && !any(noun, Reattachments::determines) && any(noun, this::complement)) {
            Token name = tokens.get(noun.index() - 2);
            while (name.has("flat") && name.head() < name.index()) {
                name = tokens.get(name.head());
            }
            if (name.has("nsubj") && name.head() == noun.head()) {
                hang(noun, name.index(), "appos");
            }
        }
    }

    private static boolean determines(Token child) {
        return child.has("case") || child.has("det") || child.has("nummod");
    }

    private boolean complement(Token child) {
        return child.has("nmod") && any(child, c -> c.has("case"));
    }

    /** "Has condemned the coup and recalled": a participle behind "and" goes with the verb, not with the noun before it. */
    private void joined(Token participle) {
        boolean joined = participle.is("VerbForm", "Part")
                && any(participle, child -> child.has("cc") && child.index() < participle.index());
        if (joined && !any(participle, child -> child.has("aux") || child.has("nsubj"))) {
            above(participle)
                    .filter(verb -> verb.index() < participle.index())
                    .ifPresent(verb -> hang(participle, verb.index(), "conj"));
        }
    }

    private Optional<Token> above(Token token) {
        return ancestors(token)
                .limit(REACH)
                .filter(head -> head.pos() == PartOfSpeech.VERB)
                .findFirst();
    }

    /** What a word hangs on, what that hangs on, up to the root. */
    private Stream<Token> ancestors(Token token) {
        return Stream.iterate(token, at -> at.head() >= 0, at -> tokens.get(at.head()))
                .map(at -> tokens.get(at.head()));
    }

    /** "The acts of the group, which says": the clause is the nearer noun's if the verb agrees with that one alone. */
    private void relative(Token verb) {
        Token noun = tokens.get(verb.head());
        Optional<Token> pronoun = child(verb, child -> child.has("nsubj") && child.is("PronType", "Rel"));
        if (pronoun.isEmpty() || agrees(noun, verb) || any(noun, child -> child.has("conj"))) {
            return;
        }
        for (int i = pronoun.get().index() - 1; i > noun.index(); i--) {
            Token nearer = tokens.get(i);
            if (nearer.has("nmod")
                    && nearer.pos() == PartOfSpeech.NOUN
                    && within(nearer, noun)
                    && ancestors(nearer).noneMatch(above -> above.index() == verb.index())
                    && number(nearer)
                    && agrees(nearer, verb)) {
                hang(verb, nearer.index(), verb.relation());
                return;
            }
        }
    }

    /** "The men, who fled the city, have returned": a verb that nothing joins to the clause before it is the sentence's own. */
    private void mainVerb(Token verb) {
        Token other = tokens.get(verb.head());
        boolean apart = verb.index() > other.index()
                && other.relation().equals("acl:relcl")
                && finite(verb)
                && !any(verb, child -> child.has("cc") || child.has("nsubj") || child.has("punct"));
        if (!apart) {
            return;
        }
        Token root = root(other);
        if (nominal(root)
                && root.index() < other.index()
                && agrees(root, verb)
                && !any(root, child -> child.has("cop"))) {
            hang(verb, -1, "root");
            hang(root, verb.index(), "nsubj");
        }
    }

    private Token root(Token token) {
        return ancestors(token).reduce(token, (below, head) -> head);
    }

    private boolean within(Token token, Token ancestor) {
        return ancestors(token).limit(REACH).anyMatch(head -> head.index() == ancestor.index());
    }

    private static boolean nominal(Token token) {
        return token.pos() == PartOfSpeech.NOUN || token.pos() == PartOfSpeech.PROPN;
    }

    private boolean finite(Token verb) {
        return verb.is("VerbForm", "Fin") || any(verb, child -> child.has("aux") && child.is("VerbForm", "Fin"));
    }

    /** Whether noun and verb are both one, or both many; what tells no number agrees with all. */
    private boolean agrees(Token noun, Token verb) {
        Token finite = child(verb, child -> child.has("aux") && child.is("VerbForm", "Fin"))
                .orElse(verb);
        return !(noun.is("Number", "Sing") && finite.is("Number", "Plur"))
                && !(noun.is("Number", "Plur") && finite.is("Number", "Sing"));
    }

    private static boolean number(Token noun) {
        return noun.is("Number", "Sing") || noun.is("Number", "Plur");
    }

    private boolean any(Token token, Predicate<Token> test) {
        return child(token, test).isPresent();
    }

    private Optional<Token> child(Token token, Predicate<Token> test) {
        return tokens.stream()
                .filter(other -> other.head() == token.index() && test.test(other))
                .findFirst();
    }

    private void hang(Token token, int head, String relation) {
        tokens.set(token.index(), token.hung(head, relation));
    }
}
