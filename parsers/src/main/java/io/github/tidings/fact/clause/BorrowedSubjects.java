package io.github.tidings.fact.clause;

import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whose deed a verb without a subject of its own tells. It goes up the tree from verb to verb, until one has a subject, or until what
 * the verb hangs on tells whose deed it is: the noun that it describes, whoever was ordered, the owner of a plan. Immutable.
 */
final class BorrowedSubjects {
    private final Clauses clauses;
    private final Arguments arguments;
    private final Control control;
    private final Relatives relatives;
    private final IdleSubjects idle;
    private final Set<String> dative;

    BorrowedSubjects(
            Clauses clauses,
            Arguments arguments,
            Control control,
            Relatives relatives,
            IdleSubjects idle,
            Set<String> dative) {
        this.clauses = clauses;
        this.arguments = arguments;
        this.control = control;
        this.relatives = relatives;
        this.idle = idle;
        this.dative = dative;
    }

    /** The verb's surface subject, or the one that it borrows. */
    List<Token> of(Sentence sentence, Token verb) {
        Token at = verb;
        for (int step = 0; step < Clauses.REACH; step++) {
            Optional<Token> own = arguments.subject(sentence, at);
            if (own.isPresent()) {
                return idle.meansNobody(own.get(), at)
                        ? List.of()
                        : List.of(relatives.antecedent(sentence, clauses.counted(sentence, own.get()), at));
            }
            if (at.head() < 0 || Arguments.counted(sentence, at)) {
                return List.of();
            }
            Token head = sentence.token(at.head());
            Optional<Token> named = control.named(sentence, at);
            if (named.isPresent()) {
                return List.of(named.get());
            }
            Optional<Token> main = main(sentence, at, head);
            Optional<List<Token>> lent = main.isPresent() ? Optional.empty() : lent(sentence, at, head);
            if (lent.isPresent()) {
                return lent.get();
            }
            if (main.isEmpty() && !shares(sentence, at, head, step)) {
                return List.of();
            }
            at = main.orElse(head);
        }
        return List.of();
    }

    /** The verb of the clause that a clause has come loose from, or whose adverbial it describes. */
    private static Optional<Token> main(Sentence sentence, Token at, Token head) {
        return Relatives.detachedFrom(sentence, at)
                .or(() -> at.has("acl")
                                && !StrayVerbs.purpose(sentence, at, head)
                                && StrayVerbs.onAdverbial(sentence, at, head)
                        ? Optional.of(sentence.token(head.head()))
                        : Optional.empty());
    }

    /** What the word that the verb hangs on tells of whose deed it is; empty if it tells nothing. */
    private Optional<List<Token>> lent(Sentence sentence, Token at, Token head) {
        if (at.has("amod")) {
            return Optional.of(List.of(head));
        }
        if (StrayVerbs.purpose(sentence, at, head)) {
            return Optional.of(bearers(sentence, sentence.token(head.head())));
        }
        if (at.has("acl")) {
            return Optional.of(
                    Control.infinitive(sentence, at)
                            ? bearers(sentence, head)
                            : List.of(relatives.antecedent(sentence, head, head)));
        }
        return StrayVerbs.said(sentence, at, head)
                .map(List::of)
                .or(() -> addressed(sentence, at, head))
                .or(() -> Control.possible(at) && controlledByObject(sentence, at, head)
                        ? Optional.of(clauses.patients(sentence, head))
                        : Optional.empty())
                .or(() -> StrayVerbs.onSubject(sentence, at, head) ? Optional.of(List.of(head)) : Optional.empty());
    }

    /** Whom the verb above is addressed to: "demande aux rebelles de partir", "gave them a week to leave". */
    private Optional<List<Token>> addressed(Sentence sentence, Token at, Token head) {
        List<Token> told = at.has("xcomp") || at.has("advcl") ? told(sentence, head) : List.of();
        if (!told.isEmpty()) {
            return Optional.of(told);
        }
        return at.has("advcl") && Control.infinitive(sentence, at)
                ? sentence.child(head, "iobj").map(List::of)
                : Optional.empty();
    }

    /** Whether the verb tells a deed of the same subject as the verb that it hangs on. */
    private static boolean shares(Sentence sentence, Token at, Token head, int step) {
        boolean clause = at.has("xcomp")
                || at.has("advcl")
                || at.has("conj")
                || at.has("ccomp")
                || at.has("root")
                || at.has("parataxis") && step == 0;
        return clause && (Clauses.predicate(head) || sentence.child(head, "cop").isPresent());
    }

    /** Whom a verb addresses in the dative: "demande aux rebelles de partir". */
    private List<Token> told(Sentence sentence, Token verb) {
        if (dative.isEmpty() || !control.orders(verb)) {
            return List.of();
        }
        return sentence.children(verb).stream()
                .filter(c -> c.has("iobj") || c.has("obl") && clauses.nominals().marked(sentence, c, dative))
                .toList();
    }

    /** Whether the infinitive is the deed of the verb's object, or of the subject of a passive. */
    private boolean controlledByObject(Sentence sentence, Token verb, Token head) {
        boolean somebody = arguments
                        .object(sentence, head)
                        .filter(object -> !arguments.tellsWhen(object))
                        .isPresent()
                || sentence.child(head, "iobj").isPresent()
                || clauses.passive(sentence, head);
        return somebody && control.byObject(sentence, verb, head);
    }

    /** "Became the first country to close its embassy", "was the last to leave": who is what the noun says does it. */
    private static boolean predicate(Sentence sentence, Token noun) {
        boolean ranked = sentence.children(noun).stream()
                .anyMatch(child -> child.has("amod") && (child.is("NumType", "Ord") || child.is("Degree", "Sup")));
        return ranked
                && (noun.has("xcomp") && noun.head() >= 0
                        || sentence.child(noun, "cop").isPresent());
    }

    /**
     * Whose plan, threat or order a noun with an infinitive is: of whom the noun tells what he is ("is the first state to leave"),
     * of whom it is given to ("gave them a week to leave"), else of its owner or "by" whom it is, else of the subject of the verb
     * that bears it.
     */
    private List<Token> bearers(Sentence sentence, Token noun) {
        if (sentence.child(noun, "cop").isPresent()) {
            return clauses.subjects(sentence, noun);
        }
        Optional<Token> verb = clauses.bearer(sentence, noun);
        if (verb.isPresent() && control.orders(verb.get())) {
            return List.of(noun);
        }
        if (predicate(sentence, noun)) {
            return clauses.subjects(sentence, noun.has("xcomp") ? sentence.token(noun.head()) : noun);
        }
        Optional<Token> recipient = verb.flatMap(giving -> sentence.child(giving, "iobj"));
        if (recipient.isPresent()) {
            return List.of(recipient.get());
        }
        List<Token> owners = clauses.nominals().owners(sentence, noun);
        List<Token> deciding = owners.isEmpty() ? clauses.nounAgents(sentence, noun) : owners;
        if (!deciding.isEmpty()) {
            return deciding;
        }
        return verb.isPresent() && sentence.child(verb.get(), "nsubj").isPresent()
                ? List.of(relatives.antecedent(
                        sentence, sentence.child(verb.get(), "nsubj").get(), verb.get()))
                : List.of();
    }
}
