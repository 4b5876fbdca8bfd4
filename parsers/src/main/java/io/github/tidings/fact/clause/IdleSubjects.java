package io.github.tidings.fact.clause;

import io.github.tidings.lang.WordFile;
import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import java.util.Locale;
import java.util.Set;

/** Subjects that do nothing: they suffer the deed, or mean nobody. Immutable. */
final class IdleSubjects {
    private final Set<String> suffering;
    private final Set<String> impersonal;
    private final Set<String> impersonalSubjects;

    IdleSubjects(WordFile words) {
        this.suffering = words.set("suffering verbs");
        this.impersonal = words.set("impersonal");
        this.impersonalSubjects = words.set("impersonal subjects");
    }

    /** "S'est vu infliger des sanctions": an infinitive whose deed the subject suffers. */
    boolean suffers(Sentence sentence, Token verb) {
        boolean below = (verb.has("xcomp") || verb.has("ccomp")) && verb.is("VerbForm", "Inf") && verb.head() >= 0;
        if (!below) {
            return false;
        }
        Token head = sentence.token(verb.head());
        return suffering.contains(head.lemma())
                && sentence.children(head).stream().anyMatch(child -> child.is("Reflex", "Yes"));
    }

    /** "Il est déconseillé de": a pronoun that means nobody. */
    boolean meansNobody(Token subject, Token verb) {
        return subject.pos() == PartOfSpeech.PRON
                && impersonal.contains(verb.lemma())
                && impersonalSubjects.contains(subject.form().toLowerCase(Locale.ROOT));
    }
}
