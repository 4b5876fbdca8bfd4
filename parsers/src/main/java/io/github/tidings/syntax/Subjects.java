package io.github.tidings.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Puts subjects and objects right where a tree has two subjects in one clause, or has taken an object for a part of the name
 * before it. Belongs to one sentence.
 */
final class Subjects {
    private final List<Token> tokens;

    private Subjects(List<Token> tokens) {
        this.tokens = new ArrayList<>(tokens);
    }

    /** The same words with their tree put right. */
    static List<Token> of(List<Token> tokens) {
        Subjects subjects = new Subjects(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            subjects.genitive(subjects.tokens.get(i));
            subjects.behindName(subjects.tokens.get(i));
            subjects.relative(subjects.tokens.get(i));
        }
        return subjects.tokens;
    }

    /** "Costa Ricas president": the genitive of a name of two words. */
    private void genitive(Token name) {
        boolean before = name.pos() == PartOfSpeech.PROPN && name.relation().equals("nmod") && name.head() > name.index();
        if (before
                && child(name, child -> child.has("case")).isEmpty()
                && child(name, child -> child.has("flat")
                                && child.head() < child.index()
                                && child.form().endsWith("s"))
                        .isPresent()) {
            hang(name, name.head(), "nmod:poss");
        }
    }

    /** "I maj utsåg Lind juristen": a definite noun right behind the subject's name is the verb's object. */
    private void behindName(Token noun) {
        boolean definite = noun.pos() == PartOfSpeech.NOUN && noun.is("Definite", "Def") && !noun.is("Case", "Gen");
        if (!definite || !(noun.has("flat") || noun.has("obj")) || noun.head() != noun.index() - 1 || noun.head() < 1) {
            return;
        }
        Token name = tokens.get(noun.head());
        Token verb = tokens.get(noun.head() - 1);
        boolean subject = name.pos() == PartOfSpeech.PROPN
                && name.has("nsubj")
                && name.head() == verb.index()
                && verb.pos() == PartOfSpeech.VERB;
        if (subject) {
            hang(noun, verb.index(), "obj");
        }
    }

    /**
     * "Lind, som lett partiet, hyllade avtalet": of two subjects of the clause before the main one, of which one is a relative
     * pronoun, the other is the main verb's, and what the main verb has behind it is its object.
     */
    private void relative(Token verb) {
        if (!(verb.has("advcl") || verb.has("ccomp")) || verb.head() <= verb.index()) {
            return;
        }
        Token main = tokens.get(verb.head());
        Optional<Token> pronoun = child(verb, child -> child.has("nsubj") && child.is("PronType", "Rel"));
        Optional<Token> noun = pronoun.flatMap(p -> child(
                verb, child -> child.has("nsubj") && child.index() < p.index() && child.pos() != PartOfSpeech.PRON));
        if (noun.isEmpty() || main.pos() != PartOfSpeech.VERB) {
            return;
        }
        child(main, child -> child.has("nsubj") && child.index() > main.index())
                .ifPresent(object -> hang(object, main.index(), "obj"));
        hang(noun.get(), main.index(), "nsubj");
        hang(verb, noun.get().index(), "acl:relcl");
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
