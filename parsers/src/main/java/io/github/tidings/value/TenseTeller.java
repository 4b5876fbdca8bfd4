package io.github.tidings.value;

import io.github.tidings.lang.LanguagePack;
import io.github.tidings.lang.WordFile;
import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells the tense of the clause that a token stands in, from features and auxiliaries. Immutable. */
final class TenseTeller {
    private static final int FAR = 40;

    private final Set<String> future;
    private final Set<String> have;
    private final Set<String> intransitive;
    private final Set<String> planning;
    private final Set<String> scheduling;

    TenseTeller(LanguagePack pack) {
        WordFile file = pack.words("time");
        this.future = file.set("future");
        this.have = file.set("have");
        this.intransitive = pack.words("grammar").set("intransitive");
        this.planning = file.set("planning");
        this.scheduling = file.root().get("scheduling").isPresent() ? file.set("scheduling") : planning;
    }

    /** The tense of the clause around the token. */
    Tense of(Sentence sentence, Token token) {
        Optional<Token> at = Optional.of(token);
        for (int steps = 0; at.isPresent() && steps < FAR; steps++) {
            Tense tense = isPredicate(sentence, at.get()) ? predicate(sentence, at.get()) : Tense.UNKNOWN;
            if (tense != Tense.UNKNOWN) {
                return tense;
            }
            at = sentence.head(at.get());
        }
        return Tense.UNKNOWN;
    }

    private static boolean isPredicate(Sentence sentence, Token token) {
        return token.pos() == PartOfSpeech.VERB
                || token.pos() == PartOfSpeech.AUX
                || sentence.children(token).stream().anyMatch(TenseTeller::helps);
    }

    /** Whether the word is an auxiliary. */
    private static boolean helps(Token child) {
        return child.has("cop") || child.has("aux");
    }

    private Tense predicate(Sentence sentence, Token verb) {
        boolean modal = false;
        boolean having = false;
        Tense helper = Tense.UNKNOWN;
        // neither is passive, whatever the tree takes its auxiliary for: "se sont réunis", "sont morts"
        boolean active = reflexive(sentence, verb) || intransitive.contains(lemma(verb));
        for (Token child : sentence.children(verb)) {
            if (helps(child)) {
                modal |= isFuture(child);
                having |= have.contains(lemma(child))
                        && child.relation().startsWith("aux")
                        && (active || !child.relation().equals("aux:pass"));
                helper = helper == Tense.UNKNOWN ? finite(child) : helper;
            }
        }
        if (modal) {
            return having && isParticiple(verb) ? Tense.PAST : Tense.COMING;
        }
        if (having && helper != Tense.UNKNOWN && helper != Tense.COMING) {
            return helper == Tense.PAST ? Tense.PLUPERFECT : Tense.PAST;
        }
        if (helper != Tense.UNKNOWN) {
            return planned(verb, helper);
        }
        return alone(sentence, verb);
    }

    /** "Se sont réunis" is past, whatever the tree takes its auxiliary for. */
    private static boolean reflexive(Sentence sentence, Token verb) {
        return sentence.children(verb).stream().anyMatch(child -> child.has("expl") && child.is("Reflex", "Yes"));
    }

    /** A verb without auxiliaries. */
    private Tense alone(Sentence sentence, Token verb) {
        if (verb.is("VerbForm", "Inf")) {
            return infinitive(sentence, verb);
        }
        Tense finite = finite(verb);
        if (finite != Tense.UNKNOWN && !verb.is("VerbForm", "Ger") && !isPresentParticiple(verb)) {
            return finite;
        }
        return verb.is("VerbForm", "Sup") ? Tense.PAST : Tense.UNKNOWN;
    }

    /** Told by the verb it hangs on: planned things are to come, what somebody is said to do now is too. */
    private Tense infinitive(Sentence sentence, Token verb) {
        Optional<Token> head = sentence.head(verb);
        if (head.isEmpty()) {
            return Tense.UNKNOWN;
        }
        if (planning.contains(lemma(head.get()))) {
            return Tense.COMING;
        }
        return isPredicate(sentence, head.get()) && predicateOnce(sentence, head.get()) == Tense.PRESENT
                ? Tense.COMING
                : Tense.UNKNOWN;
    }

    private Tense predicateOnce(Sentence sentence, Token verb) {
        return verb.is("VerbForm", "Inf") ? Tense.UNKNOWN : predicate(sentence, verb);
    }

    private boolean isFuture(Token token) {
        return future.contains(lemma(token)) || token.is("Tense", "Fut") || token.is("Mood", "Cnd");
    }

    /** {@code is expected on Monday} is to come; {@code is held on Monday} is present, and {@code was ordered on Monday} past. */
    private Tense planned(Token verb, Tense helper) {
        return scheduling.contains(lemma(verb)) ? Tense.COMING : helper;
    }

    private static Tense finite(Token token) {
        if (token.is("Tense", "Fut") || token.is("Mood", "Cnd") || token.is("Mood", "Imp")) {
            return Tense.COMING;
        }
        if (token.is("Tense", "Past") || token.is("Tense", "Imp")) {
            return Tense.PAST;
        }
        return token.is("Tense", "Pres") ? Tense.PRESENT : Tense.UNKNOWN;
    }

    private static boolean isParticiple(Token token) {
        return token.is("VerbForm", "Part") || token.is("VerbForm", "Sup");
    }

    private static boolean isPresentParticiple(Token token) {
        return token.is("VerbForm", "Part") && token.is("Tense", "Pres");
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
