package io.github.tidings.fact.clause;

import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import java.util.Optional;

/** Verbs that the tree hung elsewhere than beside their subject. */
final class StrayVerbs {
    private StrayVerbs() {}

    /** "Came by train to meet them": the infinitive tells what for, and is no plan of the noun's. */
    static boolean onAdverbial(Sentence sentence, Token verb, Token noun) {
        return Control.infinitive(sentence, verb)
                && noun.has("obl")
                && sentence.child(noun, "det").isEmpty()
                && Clauses.predicate(sentence.token(noun.head()));
    }

    /** "Says the general, who has fled, will be freed": the subject that the tree took for the object of the verb of saying. */
    static Optional<Token> said(Sentence sentence, Token verb, Token head) {
        return verb.has("ccomp")
                        && head.index() < verb.index()
                        && sentence.child(verb, "aux").isPresent()
                        && sentence.child(verb, "mark").isEmpty()
                ? sentence.child(head, "obj")
                        .filter(object -> head.index() < object.index() && object.index() < verb.index())
                : Optional.empty();
    }

    /** "A plane chartered to evacuate them": hung on the participle, although the one who sent the plane evacuates. */
    static boolean purpose(Sentence sentence, Token at, Token head) {
        return Control.infinitive(sentence, at)
                && (at.has("ccomp") || at.has("advcl"))
                && head.relation().equals("acl");
    }

    /** A finite verb that the tree hung on the noun before it, although it is what that noun does. */
    static boolean onSubject(Sentence sentence, Token verb, Token head) {
        boolean finite = verb.relation().equals("root")
                || verb.is("VerbForm", "Fin")
                || sentence.child(verb, "aux").isPresent();
        return finite
                && Coordination.nominal(head)
                && head.index() < verb.index()
                && !verb.has("conj")
                && !verb.has("parataxis");
    }
}
