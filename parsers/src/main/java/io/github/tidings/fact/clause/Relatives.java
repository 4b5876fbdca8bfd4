package io.github.tidings.fact.clause;

import io.github.tidings.lang.WordFile;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The nouns behind relative pronouns. Immutable. */
final class Relatives {
    private final Set<String> pronouns;

    Relatives(WordFile words) {
        this.pronouns = words.set("relative");
    }

    /** The noun behind a relative pronoun of the clause of that verb; any other word stands for itself. */
    Token antecedent(Sentence sentence, Token word, Token verb) {
        if (!relative(word)) {
            return word;
        }
        Token clause = verb;
        for (int step = 0; step < Clauses.REACH && clause.head() >= 0; step++) {
            Token head = sentence.token(clause.head());
            if (clause.has("acl")) {
                return head;
            }
            if (!clause.has("conj") && !clause.has("xcomp") && !clause.has("ccomp")) {
                break;
            }
            clause = head;
        }
        return before(sentence, word);
    }

    private static boolean ofName(Token token) {
        return token.has("flat") || token.has("compound") || token.relation().equals("nmod:desc");
    }

    /** The noun right before a pronoun whose clause the tree hung on no noun: "Okello, who was arrested". */
    private static Token before(Sentence sentence, Token pronoun) {
        int place = pronoun.index() - 1;
        if (place > 0 && sentence.token(place).form().equals(",")) {
            place--;
        }
        if (place < 0 || !Coordination.noun(sentence.token(place))) {
            return pronoun;
        }
        Token at = sentence.token(place);
        for (int step = 0; step < Clauses.REACH && at.head() >= 0; step++) {
            Token head = sentence.token(at.head());
            if (head.index() > pronoun.index() || !ofName(at)) {
                break;
            }
            at = head;
        }
        return at;
    }

    /**
     * The verb whose subject a participle behind a comma shares, where the tree hung it on that verb's object: "raided the
     * village, killing twelve".
     */
    static Optional<Token> detachedFrom(Sentence sentence, Token participle) {
        boolean present =
                participle.is("VerbForm", "Ger") || participle.is("VerbForm", "Part") && participle.is("Tense", "Pres");
        return participle.has("acl") && present && detached(sentence, participle)
                ? sentence.head(participle)
                        .filter(noun -> noun.has("obj") || noun.has("obl") || noun.has("nmod"))
                        .flatMap(noun -> verbOver(sentence, noun))
                : Optional.empty();
    }

    /** Whether a comma sets the clause apart from the noun before it. */
    static boolean detached(Sentence sentence, Token clause) {
        return sentence.children(clause).stream()
                .anyMatch(child -> child.form().equals(",") && child.index() < clause.index());
    }

    private static Optional<Token> verbOver(Sentence sentence, Token noun) {
        Token at = noun;
        for (int step = 0; step < Clauses.REACH && at.head() >= 0; step++) {
            at = sentence.token(at.head());
            if (Clauses.predicate(at)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private boolean relative(Token word) {
        return word.is("PronType", "Rel") || pronouns.contains(word.form().toLowerCase(Locale.ROOT));
    }

    /** Whether the clause of that verb describes a noun as a whole clause does, with a subject or a pronoun of its own. */
    static boolean clause(Sentence sentence, Token verb) {
        return verb.relation().equals("acl:relcl")
                || sentence.children(verb).stream().anyMatch(c -> c.is("PronType", "Rel") || c.has("nsubj"));
    }
}
