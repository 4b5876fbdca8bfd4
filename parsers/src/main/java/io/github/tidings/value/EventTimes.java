package io.github.tidings.value;

import io.github.tidings.lang.LanguagePack;
import io.github.tidings.lang.WordFile;
import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import io.github.tidings.value.TimeExpression.Bound;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells which time of a sentence belongs to which event. It rather tells none than one of another clause. Immutable. */
final class EventTimes {
    private static final int FAR = 20;
    private static final int MOST_CLAUSES = 4;
    private static final int NONE = Integer.MAX_VALUE;

    private final Set<String> light;
    private final Set<String> settling;
    private final TenseTeller tenses;

    EventTimes(LanguagePack pack) {
        WordFile file = pack.words("time");
        this.light = file.set("light");
        this.settling = file.set("settling");
        this.tenses = new TenseTeller(pack);
    }

    Optional<TimeExpression> timeOf(Sentence sentence, Token trigger, List<TimeExpression> expressions) {
        TimeExpression best = null;
        int bestRank = NONE;
        for (TimeExpression time : expressions) {
            if (time.bound() == Bound.BEFORE || time.bound() == Bound.AFTER || time.holds(trigger)) {
                continue;
            }
            int rank = rank(sentence, trigger, time);
            boolean nearer = best != null && rank == bestRank && distance(time, trigger) < distance(best, trigger);
            if (rank < bestRank || nearer) {
                best = time;
                bestRank = rank;
            }
        }
        return Optional.ofNullable(best);
    }

    Optional<TimeExpression> deadlineOf(Sentence sentence, Token trigger, List<TimeExpression> expressions) {
        TimeExpression best = null;
        for (TimeExpression time : expressions) {
            if (time.isDeadline()
                    && isUnder(sentence, time.head(), trigger)
                    && (best == null || distance(time, trigger) < distance(best, trigger))) {
                best = time;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int distance(TimeExpression time, Token trigger) {
        return Math.abs(time.head().index() - trigger.index());
    }

    /** Whether a token hangs somewhere on the trigger, or on the verb that the trigger is an argument of. */
    private static boolean isUnder(Sentence sentence, Token token, Token trigger) {
        Token top = isNominal(trigger) ? sentence.head(trigger).orElse(trigger) : trigger;
        Optional<Token> at = Optional.of(token);
        for (int steps = 0; at.isPresent() && steps < FAR; steps++) {
            if (at.get().index() == trigger.index() || at.get().index() == top.index()) {
                return true;
            }
            at = sentence.head(at.get());
        }
        return false;
    }

    /** How surely the time is the trigger's: 0 its own dependent, more for each step between; NONE if it is another's. */
    private int rank(Sentence sentence, Token trigger, TimeExpression time) {
        Token at = time.head();
        for (int steps = 0; steps < FAR; steps++) {
            Optional<Token> head = sentence.head(at);
            if (head.isEmpty()) {
                return at == time.head() ? NONE : shared(sentence, trigger, at, time);
            }
            if (head.get().index() == trigger.index()) {
                return isClausal(at) && at != time.head() ? NONE : steps;
            }
            if (isVerb(head.get())) {
                return isClausal(at) && at != time.head() ? NONE : shared(sentence, trigger, head.get(), time);
            }
            if (!climbs(at)) {
                return NONE;
            }
            at = head.get();
        }
        return NONE;
    }

    /** A modifier in front of a noun is that noun's: {@code Wednesday's coup}; what follows it may be the clause's. */
    private static boolean climbs(Token token) {
        return !isClausal(token)
                && !token.has("compound")
                && !token.has("amod")
                && !token.has("nummod")
                && !token.has("det")
                && !token.relation().equals("nmod:poss");
    }

    /** The rank of a time of that other predicate, where the trigger shares its time. */
    private int shared(Sentence sentence, Token trigger, Token predicate, TimeExpression time) {
        Token at = trigger;
        for (int clauses = 1; clauses <= MOST_CLAUSES; clauses++) {
            Token inner = at;
            Optional<Token> head = sentence.head(inner).filter(outer -> shares(sentence, inner, outer, time));
            if (head.isEmpty()) {
                return NONE;
            }
            if (head.get().index() == predicate.index()) {
                return 10 * clauses;
            }
            at = head.get();
        }
        return NONE;
    }

    private boolean shares(Sentence sentence, Token inner, Token outer, TimeExpression time) {
        String lemma = outer.lemma().toLowerCase(Locale.ROOT);
        if (isNominal(inner)) {
            boolean argument = inner.has("nsubj") || inner.has("obj") || inner.has("obl") || inner.has("compound");
            return argument && (light.contains(lemma) || settling.contains(lemma));
        }
        if (inner.has("conj")) {
            return time.head().index() < outer.index() && !hasSubject(sentence, inner);
        }
        if (inner.has("xcomp")) {
            return light.contains(lemma) || settling.contains(lemma);
        }
        if (inner.has("ccomp")) {
            return settling.contains(lemma) && tenses.of(sentence, inner) != Tense.PLUPERFECT;
        }
        boolean participle = inner.is("VerbForm", "Part") || inner.is("VerbForm", "Ger");
        return inner.has("advcl") && participle && !hasSubject(sentence, inner) && !has(sentence, inner, "mark");
    }

    private static boolean hasSubject(Sentence sentence, Token token) {
        return has(sentence, token, "nsubj");
    }

    private static boolean has(Sentence sentence, Token token, String relation) {
        return sentence.children(token).stream().anyMatch(child -> child.has(relation));
    }

    private static boolean isNominal(Token token) {
        return token.pos() == PartOfSpeech.NOUN || token.pos() == PartOfSpeech.PROPN;
    }

    private static boolean isVerb(Token token) {
        return token.pos() == PartOfSpeech.VERB || token.pos() == PartOfSpeech.AUX;
    }

    private static boolean isClausal(Token token) {
        return token.has("acl")
                || token.has("advcl")
                || token.has("ccomp")
                || token.has("xcomp")
                || token.has("csubj")
                || token.has("parataxis")
                || token.has("conj");
    }
}
