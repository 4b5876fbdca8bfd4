package io.github.tidings.fact.clause;

import io.github.tidings.lang.WordFile;
import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import java.util.Set;

/** Whether a verb tells what its subject does, or what is done to it. Immutable. */
final class Voice {
    private final Set<String> deponent;
    private final Set<String> intransitive;
    private final Set<String> by;
    private final Nominals nominals;
    private final Set<String> participles;
    private final Set<String> auxiliaries;
    private final boolean inflected;

    Voice(WordFile words, Nominals nominals) {
        this.nominals = nominals;
        this.by = words.set("by");
        this.deponent = words.set("deponent");
        this.intransitive = words.set("intransitive");
        this.participles = words.set("predicative participles");
        this.auxiliaries = words.set("passive auxiliaries");
        this.inflected = !deponent.isEmpty();
    }

    /**
     * Whether the verb's surface subject is acted on. A verb with an object of its own is active, whatever its form was
     * taken for: taggers mix up the past tense and the participle.
     */
    boolean passive(Sentence sentence, Token verb) {
        if (intransitive.contains(verb.lemma()) || deponent(sentence, verb)) {
            return false;
        }
        if (inflected && verb.is("Voice", "Pass")) {
            return true;
        }
        if (reflexive(sentence, verb)) {
            return sentence.child(verb, "aux:caus").isPresent();
        }
        if (sentence.child(verb, "aux:pass").isPresent() || been(sentence, verb)) {
            return true;
        }
        if (sentence.child(verb, "obj").isPresent() || activeRoot(sentence, verb)) {
            return false;
        }
        boolean joined = verb.has("conj") && verb.head() >= 0 && Clauses.predicate(sentence.token(verb.head()));
        if (joined && !inflected && sentence.child(verb, "nsubj:pass").isEmpty()) {
            return passive(sentence, sentence.token(verb.head()));
        }
        return sentence.child(verb, "nsubj:pass").isPresent()
                || sentence.child(verb, "csubj:pass").isPresent()
                || verb.is("Voice", "Pass") && !plainSubject(sentence, verb)
                || modifier(sentence, verb)
                || predicate(sentence, verb)
                || bareAdverbial(sentence, verb);
    }

    /** "Sont détenus": a participle with "être" is passive, if it is not one of the few that are not, whatever the tree calls the auxiliary. */
    private boolean been(Sentence sentence, Token verb) {
        return verb.is("VerbForm", "Part")
                && sentence.children(verb).stream().anyMatch(c -> c.has("aux") && auxiliaries.contains(c.lemma()))
                && sentence.children(verb).stream().noneMatch(c -> c.is("Reflex", "Yes") || c.has("obj"));
    }

    /** "Asked whether he would go, the mayor": a clause beside another with neither subject nor conjunction has no finite verb. */
    private boolean bareAdverbial(Sentence sentence, Token verb) {
        return !inflected
                && verb.has("advcl")
                && verb.is("VerbForm", "Fin")
                && sentence.children(verb).stream().noneMatch(c -> c.has("nsubj") || c.has("mark") || c.has("aux"));
    }

    /**
     * "S'en prendre à", "se réunir": the pronoun belongs to the verb, and the subject acts, also where "sont" looks like an
     * auxiliary of the passive; "se faire arrêter" is what it suffers, whatever the tree calls the pronoun.
     */
    private static boolean reflexive(Sentence sentence, Token verb) {
        boolean caused = sentence.child(verb, "aux:caus").isPresent();
        return sentence.children(verb).stream()
                .anyMatch(c -> c.is("Reflex", "Yes")
                        && (c.has("expl") && !c.relation().equals("expl:subj")
                                || c.has("iobj")
                                || caused && c.has("obj")));
    }

    /** A verb with a subject and no auxiliary, where no ending tells the voice and the tagger may have guessed it: "after police shot ten men". */
    private boolean activeRoot(Sentence sentence, Token verb) {
        return !inflected
                && (verb.has("root") || verb.relation().equals("acl"))
                && sentence.child(verb, "nsubj").isPresent()
                && sentence.child(verb, "aux").isEmpty();
    }

    private boolean plainSubject(Sentence sentence, Token verb) {
        return !inflected && verb.has("root") && sentence.child(verb, "nsubj").isPresent();
    }

    /** A passive form with an active meaning: Swedish "möttes", they met. */
    private boolean deponent(Sentence sentence, Token verb) {
        return verb.is("Voice", "Pass")
                && (deponent.contains(verb.lemma()) || deponent.contains(verb.lemma() + "s"))
                && sentence.children(verb).stream()
                        .noneMatch(c ->
                                c.relation().equals("obl:agent") || c.has("obl") && nominals.marked(sentence, c, by));
    }

    /** "The ousted leader", "a leader ousted by": a finite verb cannot modify, so there the tagger took a participle for one. */
    private static boolean modifier(Sentence sentence, Token verb) {
        boolean modifier = verb.has("amod") || verb.has("acl") && !Relatives.clause(sentence, verb);
        boolean past = verb.is("VerbForm", "Part") && !verb.is("Tense", "Pres")
                || verb.has("amod") && verb.is("VerbForm", "Fin");
        return modifier && (past || verb.pos() == PartOfSpeech.ADJ);
    }

    private boolean participle(Token word) {
        return participles.stream().anyMatch(word.form()::endsWith);
    }

    /** "Är stängd", "hålls fängslad": an adjective by its tag, a passive verb by its form. */
    private boolean predicate(Sentence sentence, Token word) {
        return word.pos() == PartOfSpeech.ADJ
                && (inflected || word.is("VerbForm", "Part") || participle(word))
                && !word.is("Tense", "Pres")
                && (word.has("xcomp") || sentence.child(word, "cop").isPresent());
    }
}
