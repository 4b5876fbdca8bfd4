package io.github.tidings.fact.clause;

import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import java.util.Optional;
import java.util.Set;

/**
 * Verbs whose object does as their subject does.
 *
 * @param verbs their lemmas
 */
record Joining(Set<String> verbs) {

    /** "Norway joined Peru in condemning the raid": the verb that tells who does it as well. */
    Optional<Token> over(Sentence sentence, Token verb) {
        boolean how = verb.has("advcl")
                && !verb.is("VerbForm", "Inf")
                && sentence.child(verb, "mark").isPresent();
        return how
                ? sentence.head(verb).filter(head -> verbs.contains(head.lemma()) && verb.index() > head.index())
                : Optional.empty();
    }
}
