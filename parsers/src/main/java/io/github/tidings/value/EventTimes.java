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
    /** What is added to the rank of a time that is no day. */
    private static final int UNSETTLED = 1000;
    /** The rank of a time of something else. */
    static final int NONE = Integer.MAX_VALUE;

    private final Set<String> light;
    private final Set<String> events;
    private final Set<String> within;
    private final Set<String> when;
    private final SharedTimes sharing;

    EventTimes(LanguagePack pack) {
        WordFile file = pack.words("time");
        this.light = file.set("light");
        this.events = file.set("events");
        this.within = file.set("within");
        this.when = file.set("when");
        this.sharing = new SharedTimes(pack);
    }

    Optional<TimeExpression> timeOf(Sentence sentence, Token trigger, List<TimeExpression> expressions) {
        TimeExpression best = null;
        int bestRank = NONE;
        for (TimeExpression time : expressions) {
            if (time.bound() == Bound.BEFORE || time.bound() == Bound.AFTER || time.holds(trigger)) {
                continue;
            }
            int rank = settledFirst(rank(sentence, trigger, time), time);
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

    /** "On Friday announced, three days after the raid": a time that is no day comes behind every one that is. */
    private static int settledFirst(int rank, TimeExpression time) {
        return rank == NONE || time.reference().from().isPresent() ? rank : rank + UNSETTLED;
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
        Optional<Token> event = eventBefore(sentence, time);
        if (event.isPresent()) {
            boolean lends = lends(sentence, event.get());
            return event.get().index() == trigger.index() ? 1 : lends && isSubject(event.get(), trigger) ? 2 : NONE;
        }
        if (isToldOf(sentence, trigger, time)) {
            return 0;
        }
        Optional<Token> verb = Clauses.ownerOf(sentence, time.first(), time.last(), time.head());
        if (verb.isPresent()) {
            boolean own = verb.get().index() == trigger.index();
            return own ? 0 : sharing.rank(sentence, trigger, verb.get(), time, true);
        }
        Token at = time.head();
        for (int steps = 0; steps < FAR; steps++) {
            Optional<Token> head = sentence.head(at);
            if (head.isEmpty()) {
                return at == time.head() ? NONE : sharing.rank(sentence, trigger, at, time, false);
            }
            if (at == time.head() && tellsOf(sentence, trigger, head.get())) {
                return 10;
            }
            if (head.get().index() == trigger.index()) {
                return isClausal(at) && at != time.head() ? NONE : steps;
            }
            if (isVerb(head.get()) && !describesEvent(sentence, head.get())) {
                return isClausal(at) && at != time.head()
                        ? NONE
                        : sharing.rank(sentence, trigger, head.get(), time, !at.has("nsubj"));
            }
            if (!climbs(sentence, at, head.get())) {
                return NONE;
            }
            at = head.get();
        }
        return NONE;
    }

    /** {@code The attack on Monday was condemned}: the subject that a time before its verb belongs to, if it tells an event. */
    private Optional<Token> eventBefore(Sentence sentence, TimeExpression time) {
        int next = time.last().index() + 1;
        if (events.isEmpty() || next >= sentence.tokens().size() || !isVerb(sentence.token(next))) {
            return Optional.empty();
        }
        Token verb = sentence.token(next);
        Token main = verb.pos() == PartOfSpeech.AUX ? sentence.head(verb).orElse(verb) : verb;
        return sentence.child(main, "nsubj")
                .filter(noun -> noun.index() < time.first().index()
                        && events.contains(noun.lemma().toLowerCase(Locale.ROOT)));
    }

    /** {@code Sedan den 12 juli då rebellerna intog staden}: a clause right behind a time tells what happened then. */
    private boolean isToldOf(Sentence sentence, Token deed, TimeExpression time) {
        return sentence.children(deed).stream()
                .filter(child -> child.has("mark") || child.has("advmod"))
                .filter(child -> when.contains(child.form().toLowerCase(Locale.ROOT)))
                .anyMatch(child -> child.index() == time.last().index() + 1
                        || child.index() == time.last().index() + 2
                                && sentence.token(child.index() - 1).form().equals(","));
    }

    private static boolean isSubject(Token noun, Token verb) {
        return noun.head() == verb.index();
    }

    /**
     * A modifier in front of a noun is that noun's: {@code Wednesday's coup}; what follows it may be the clause's, and so
     * may the day of what something happens in, or of what does it: {@code killed in Wednesday's coup}. A part of a name
     * passes it on: {@code in its January 3 travel alert}.
     */
    private boolean climbs(Sentence sentence, Token token, Token head) {
        boolean follows = token.index() > head.index();
        boolean lent = head.has("obl") && marked(sentence, head, within) || head.has("nsubj") && lends(sentence, head);
        boolean clausal = isClausal(token) && !describesEvent(sentence, token);
        boolean part = head.has("compound");
        return !clausal && (follows || lent || part || token.has("obl") || token.has("nsubj") || token.has("obj"));
    }

    /** What an event of that time did: {@code the attack on Monday, which killed two}. */
    private boolean tellsOf(Sentence sentence, Token deed, Token event) {
        return light.contains(deed.lemma().toLowerCase(Locale.ROOT)) && sentence.tellsOf(deed, event);
    }

    /** A participle of what something happens in: {@code in an address televised on Sunday}. */
    private boolean describesEvent(Sentence sentence, Token token) {
        return token.has("acl")
                && token.is("VerbForm", "Part")
                && sentence.head(token)
                        .filter(noun -> noun.has("obl") && marked(sentence, noun, within))
                        .isPresent();
    }

    /** Whether the noun's verb only says that it happened: {@code Wednesday's coup began}. */
    private boolean lends(Sentence sentence, Token noun) {
        return sentence.head(noun)
                .filter(verb -> light.contains(verb.lemma().toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    /** Whether a preposition of those stands before the noun. */
    static boolean marked(Sentence sentence, Token noun, Set<String> prepositions) {
        return sentence.children(noun).stream()
                .anyMatch(child ->
                        child.has("case") && prepositions.contains(child.form().toLowerCase(Locale.ROOT)));
    }

    static boolean isNominal(Token token) {
        return token.pos() == PartOfSpeech.NOUN || token.pos() == PartOfSpeech.PROPN;
    }

    private static boolean isVerb(Token token) {
        return token.pos() == PartOfSpeech.VERB || token.pos() == PartOfSpeech.AUX;
    }

    private static boolean isClausal(Token token) {
        return token.has("acl")
                || token.has("advcl")
                || token.has("ccomp")
                || token.has("xcomp") && isVerb(token)
                || token.has("csubj")
                || token.has("parataxis")
                || token.has("conj") && !isNominal(token);
    }
}
