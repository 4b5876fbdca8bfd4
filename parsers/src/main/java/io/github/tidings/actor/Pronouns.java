package io.github.tidings.actor;

import io.github.tidings.actor.PronounWords.Sense;
import io.github.tidings.core.Actor;
import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds whom a pronoun means among the phrases before it. */
final class Pronouns {
    private static final int PERSON_REACH = 4;
    private static final int OTHER_REACH = 1;
    /** How far back whoever is not in a quotation comes first. */
    private static final int UNQUOTED_REACH = 2;

    private static final List<Integer> NEAR = List.of(0, 1);
    private static final List<Integer> BEHIND_SPEECH = List.of(1, 2, 0);
    private final PronounWords words;
    private final List<Sighting> sightings = new ArrayList<>();
    private final Map<Token, Sighting> byHead = new IdentityHashMap<>();
    private final Quoting quoting = new Quoting();

    Pronouns(PronounWords words) {
        this.words = words;
    }

    /** Goes on to the next sentence. */
    void read(Sentence sentence) {
        quoting.read(sentence);
    }

    /** Remembers a phrase that has been read. */
    void saw(Sentence sentence, int order, Token head, Optional<Member> member, boolean plural) {
        boolean acts = Trees.acts(sentence, head);
        boolean main = acts && head.head() >= 0 && sentence.token(head.head()).head() < 0;
        int rank = main ? 3 : acts ? 2 : words.calls(sentence, head) ? 0 : 1;
        Sighting sighting = new Sighting(member, head, order, rank, plural, quoting.holds(head));
        sightings.add(sighting);
        byHead.put(head, sighting);
    }

    /** The actor that the pronoun means; empty if there is none or several are as likely. */
    Optional<Member> resolve(Sentence sentence, int order, Token token) {
        if (token.has("expl")) {
            return Optional.empty();
        }
        if (words.isRelative(token) && (token.is("PronType", "Rel") || inRelativeClause(sentence, token) != null)) {
            return relative(sentence, token);
        }
        Optional<Sense> latter = words.latter(sentence, token);
        if (latter.isPresent()) {
            return last(order, token, latter.get());
        }
        Optional<Sense> reflexive = words.reflexive(token);
        if (reflexive.isPresent()) {
            return subject(sentence, token).flatMap(Sighting::member);
        }
        Optional<Sense> possessive = words.possessive(token);
        if (possessive.isPresent() && (owns(token) || words.personal(token).isEmpty())) {
            return owner(sentence, order, token, possessive.get());
        }
        return words.personal(sentence, token)
                .filter(sense -> token.pos() == PartOfSpeech.PRON)
                .flatMap(sense -> antecedent(sentence, order, token, sense));
    }

    private static boolean owns(Token token) {
        return token.is("Poss", "Yes") || token.has("det") || token.relation().equals("nmod:poss");
    }

    private Optional<Member> relative(Sentence sentence, Token token) {
        Token clause = inRelativeClause(sentence, token);
        if (clause == null || clause.head() < 0) {
            return Optional.empty();
        }
        return Optional.ofNullable(byHead.get(sentence.token(clause.head()))).flatMap(Sighting::member);
    }

    private static @Nullable Token inRelativeClause(Sentence sentence, Token token) {
        Token at = token;
        for (int steps = 0; steps < 8 && at.head() >= 0; steps++) {
            if (at.relation().equals("acl:relcl")) {
                return at;
            }
            at = sentence.token(at.head());
        }
        return null;
    }

    /** An owner is first of all the subject of the clause. */
    private Optional<Member> owner(Sentence sentence, int order, Token token, Sense sense) {
        Optional<Member> subject =
                subject(sentence, token).filter(s -> fits(s, sense)).flatMap(Sighting::member);
        return subject.isPresent() ? subject : antecedent(sentence, order, token, sense);
    }

    /** The subject of the clause that the token stands in, if it was read already. */
    private Optional<Sighting> subject(Sentence sentence, Token token) {
        Token at = token;
        for (int steps = 0; steps < 12; steps++) {
            Optional<Token> subject = sentence.child(at, "nsubj").filter(s -> s != token && s.index() < token.index());
            if (subject.isPresent()) {
                return Optional.ofNullable(byHead.get(subject.get()));
            }
            if (at.head() < 0) {
                break;
            }
            at = sentence.token(at.head());
        }
        return Optional.empty();
    }

    /** The person named last, here or in the sentence before; or whoever else was. */
    private Optional<Member> last(int order, Token token, Sense sense) {
        Optional<Member> other = Optional.empty();
        for (int i = sightings.size() - 1; i >= 0 && sightings.get(i).order() >= order - 1; i--) {
            Sighting sighting = sightings.get(i);
            if (sighting.head() != token && sighting.member().isPresent() && fits(sighting, sense)) {
                if (isPerson(sighting) || sense == Sense.PLURAL) {
                    return sighting.member();
                }
                other = other.isPresent() ? other : sighting.member();
            }
        }
        return other;
    }

    private static boolean isPerson(Sighting sighting) {
        return sighting.member()
                .map(Member::known)
                .filter(m -> m.kind == Actor.Kind.PERSON)
                .isPresent();
    }

    private Optional<Member> antecedent(Sentence sentence, int order, Token token, Sense sense) {
        if (sense == Sense.MASCULINE || sense == Sense.FEMININE) {
            Gender gender = sense == Sense.MASCULINE ? Gender.MALE : Gender.FEMALE;
            for (int distance : behindSpeech(token) ? BEHIND_SPEECH : NEAR) {
                Optional<Sighting> person = best(order - distance, s -> isPerson(s, gender) && s.rank() > 1);
                if (person.isPresent()) {
                    return person.get().member();
                }
            }
        }
        for (int distance : behindSpeech(token) ? BEHIND_SPEECH : List.<Integer>of()) {
            Optional<Sighting> speaker = best(
                    order - distance,
                    s -> fits(s, sense)
                            && (isPerson(s) || s.member().isPresent() && s.rank() > 1)
                            && !together(sentence, token, s)
                            && !quoted(sentence, token, s));
            if (speaker.isPresent()) {
                return speaker.get().member();
            }
        }
        Predicate<Sighting> meant = s -> fits(s, sense) && !together(sentence, token, s) && !quoted(sentence, token, s);
        int reach = sense == Sense.MALE || sense == Sense.FEMALE ? PERSON_REACH : OTHER_REACH;
        return (quoting.holds(token)
                        ? Optional.<Sighting>empty()
                        : nearest(order, Math.min(reach, UNQUOTED_REACH), s -> meant.test(s) && !s.quoted()))
                .or(() -> nearest(order, reach, meant))
                .flatMap(Sighting::member);
    }

    /** The most prominent phrase of the nearest sentence that has one, from that sentence back. */
    private Optional<Sighting> nearest(int order, int reach, Predicate<Sighting> meant) {
        for (int distance = 0; distance <= reach; distance++) {
            Optional<Sighting> best = best(order - distance, meant);
            if (best.isPresent()) {
                return best;
            }
        }
        return Optional.empty();
    }

    /** "« Lind doit partir », a-t-il dit": who says so is rather named before what is said than in it. */
    private static boolean behindSpeech(Token token) {
        return token.form().startsWith("-");
    }

    /** The most prominent phrase of a sentence; of two alike the first, of two persons the one with a name. */
    private Optional<Sighting> best(int order, Predicate<Sighting> fits) {
        Sighting best = null;
        for (int i = sightings.size() - 1; i >= 0 && sightings.get(i).order() >= order; i--) {
            Sighting sighting = sightings.get(i);
            if (sighting.order() == order
                    && sighting.rank() > 0
                    && fits.test(sighting)
                    && (best == null || prominent(sighting, best))) {
                best = sighting;
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean prominent(Sighting before, Sighting behind) {
        boolean persons = isPerson(before) && isPerson(behind);
        return persons && before.rank() == behind.rank() && named(before) != named(behind)
                ? named(before)
                : before.rank() >= behind.rank() && before.rank() > 1;
    }

    private static boolean named(Sighting sighting) {
        return sighting.member().filter(member -> member.known().named).isPresent();
    }

    /** Subject and object of one verb are two, also where the subject is a relative pronoun: {@code Lind, who met her}. */
    private static boolean together(Sentence sentence, Token token, Sighting sighting) {
        Token other = sighting.head();
        if (token.head() < 0
                || other.index() >= sentence.tokens().size()
                || sentence.token(other.index()) != other
                || token.has("nmod")
                || token.has("det")) {
            return false;
        }
        Token verb = sentence.token(token.head());
        return token.head() == other.head() || sentence.tellsOf(verb, other) || wanted(sentence, verb, other);
    }

    /** {@code A judge ordered that he be held}: whoever wants something done wants it of another. */
    private static boolean wanted(Sentence sentence, Token verb, Token other) {
        return verb.has("ccomp")
                && verb.head() == other.head()
                && sentence.children(verb).stream().anyMatch(c -> c.has("mark"))
                && sentence.children(verb).stream()
                        .anyMatch(c -> (c.has("aux") || c.has("cop")) && c.is("VerbForm", "Inf"))
                && sentence.children(verb).stream().noneMatch(c -> c.has("aux") && c.is("VerbForm", "Fin"));
    }

    /** {@code "Freedom for Lind," he wrote}: nobody who is named in a quotation is meant right behind it. */
    private boolean quoted(Sentence sentence, Token token, Sighting sighting) {
        Token other = sighting.head();
        boolean here = other.index() < token.index() && sentence.token(other.index()) == other;
        return here && sighting.quoted() && !quoting.holds(token);
    }

    /** Whether it is a person known to be of that gender. */
    private static boolean isPerson(Sighting sighting, Gender gender) {
        return sighting.member()
                .map(Member::known)
                .filter(m -> m.kind == Actor.Kind.PERSON && m.gender == gender)
                .isPresent();
    }

    private boolean fits(Sighting sighting, Sense sense) {
        Optional<Member> member = sighting.member().map(Member::known);
        boolean person = member.filter(m -> m.kind == Actor.Kind.PERSON).isPresent();
        Gender gender = member.map(m -> m.gender).orElse(Gender.UNKNOWN);
        return switch (sense) {
            case MALE -> person && gender.agrees(Gender.MALE);
            case FEMALE -> person && gender.agrees(Gender.FEMALE);
            case NEUTER -> !person && !sighting.plural();
            case MASCULINE ->
                !sighting.plural() && (person ? gender.agrees(Gender.MALE) : !words.feminine(sighting.head()));
            case FEMININE ->
                !sighting.plural()
                        && (person
                                ? gender.agrees(Gender.FEMALE)
                                : !sighting.head().is("Gender", "Masc"));
            case SINGULAR, COMMON -> !sighting.plural();
            case PLURAL ->
                sighting.plural()
                        || member.filter(m -> m.kind != Actor.Kind.PERSON).isPresent();
        };
    }
}
