package io.github.tidings.fact.clause;

import io.github.tidings.lang.WordFile;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Whose deed an infinitive is that has no subject of its own. Immutable; the words are those of {@code grammar.yaml}. */
final class Control {
    private final Set<String> subject;
    private final Set<String> object;
    private final Set<String> blame;
    private final Set<String> blaming;
    private final Set<String> purpose;
    private final Set<String> subjectMark;

    Control(WordFile words) {
        this.subject = words.set("subject control");
        this.object = words.set("object control");
        this.blame = words.set("blame");
        this.blaming = words.set("blaming");
        this.purpose = words.set("purpose");
        this.subjectMark = words.set("subject of infinitive");
    }

    /** Whether whoever is acted on by the verb is told, asked or made to do something. */
    boolean orders(Token verb) {
        return object.contains(verb.lemma());
    }

    /** "Called for the rebels to go": the subject that a preposition brings in right before the infinitive, whatever it hangs on. */
    Optional<Token> named(Sentence sentence, Token verb) {
        if (subjectMark.isEmpty() || !(verb.has("acl") || verb.has("advcl") || verb.has("xcomp"))) {
            return Optional.empty();
        }
        return sentence.child(verb, "mark")
                .filter(to -> to.index() > 0 && !introduced(sentence, verb, blame))
                .flatMap(to -> phrase(sentence, sentence.token(to.index() - 1)));
    }

    /** The noun of the phrase that ends with the word, if one of those prepositions stands before it. */
    private Optional<Token> phrase(Sentence sentence, Token last) {
        Token at = last;
        for (int step = 0; step < Clauses.REACH; step++) {
            boolean marked = sentence.children(at).stream()
                    .anyMatch(
                            c -> c.has("case") && subjectMark.contains(c.lemma().toLowerCase(Locale.ROOT)));
            if (marked) {
                return Optional.of(at).filter(Coordination::nominal);
            }
            if (at.head() < 0 || at.head() > last.index() || Clauses.predicate(at)) {
                return Optional.empty();
            }
            at = sentence.token(at.head());
        }
        return Optional.empty();
    }

    /** Whether the verb is an infinitive without a subject of its own. */
    static boolean infinitive(Sentence sentence, Token verb) {
        return verb.is("VerbForm", "Inf") && sentence.child(verb, "nsubj").isEmpty();
    }

    /** Whether the verb hangs where an infinitive may whose deed is another's. */
    static boolean possible(Token verb) {
        return verb.has("xcomp")
                || verb.has("advcl")
                || verb.has("csubj")
                || verb.has("ccomp") && verb.is("VerbForm", "Inf");
    }

    /** "Ordered them to leave", "condemned them for leaving", but "threatened them to leave", "promised them to", "sent them to". */
    boolean byObject(Sentence sentence, Token infinitive, Token verb) {
        if (infinitive.has("xcomp") || infinitive.has("csubj")) {
            return !subject.contains(verb.lemma());
        }
        boolean ordered =
                infinitive(sentence, infinitive) && orders(verb) && !introduced(sentence, infinitive, purpose);
        return ordered || blamed(sentence, infinitive, verb);
    }

    /** "Anklagade dem för att fly", "grep dem för att ha flytt", but "skickade dem för att gripa honom": of one word for both, purpose is the rule. */
    private boolean blamed(Sentence sentence, Token infinitive, Token verb) {
        return introduced(sentence, infinitive, blame)
                && (!aim(sentence, infinitive) || blaming.contains(verb.lemma()));
    }

    /** "Sent a plane in order to evacuate them": an infinitive that tells what for, and not of the past. */
    boolean aim(Sentence sentence, Token infinitive) {
        return infinitive.is("VerbForm", "Inf")
                && sentence.child(infinitive, "aux").isEmpty()
                && introduced(sentence, infinitive, purpose);
    }

    private static boolean introduced(Sentence sentence, Token verb, Set<String> words) {
        return sentence.children(verb).stream()
                .anyMatch(c -> (c.has("mark") || c.has("case"))
                        && words.contains(c.lemma().toLowerCase(Locale.ROOT)));
    }
}
