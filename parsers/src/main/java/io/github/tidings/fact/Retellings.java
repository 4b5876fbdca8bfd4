package io.github.tidings.fact;

import io.github.tidings.core.Count;
import io.github.tidings.core.Evidence;
import io.github.tidings.core.FactForm;
import io.github.tidings.core.FactType;
import io.github.tidings.core.Participant;
import io.github.tidings.core.Span;
import io.github.tidings.core.TimeReference;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One event told twice in an article is one fact with two places of evidence. */
final class Retellings {
    /** What is said, wanted or threatened twice is two facts; only events are one. */
    private static final Set<FactType> SPEECH =
            EnumSet.of(FactType.STATEMENT, FactType.DEMAND, FactType.THREAT, FactType.CUSTOM);

    private static final String ATTACKERS = "attackers";

    /** Words so near to each other tell one clause after the other: ", killing", "on Tuesday evening when". */
    private static final int BESIDE = 28;

    /** So far behind an attack may be told how many it killed and wounded. */
    private static final int BEHIND = 100;

    private Retellings() {}

    /**
     * The facts with every retelling folded into its first telling, in the given order. A telling without any participant
     * ("since the coup") is taken last: it is of the first event that it does not contradict.
     */
    static List<FactForm> fold(List<FactForm> facts) {
        List<FactForm> folded = new ArrayList<>();
        facts.stream().filter(fact -> !bare(fact)).forEach(fact -> add(folded, fact));
        facts.stream().filter(Retellings::bare).forEach(fact -> add(folded, fact));
        folded.sort(
                Comparator.comparing((FactForm fact) -> fact.evidence().get(0).span())
                        .thenComparing(FactForm::type));
        return folded;
    }

    private static boolean bare(FactForm fact) {
        return fact.roles().isEmpty() && !SPEECH.contains(fact.type());
    }

    private static void add(List<FactForm> folded, FactForm fact) {
        int at = first(folded, fact);
        if (at < 0) {
            folded.add(fact);
        } else {
            folded.set(at, merge(folded.get(at), fact));
        }
    }

    private static int first(List<FactForm> told, FactForm fact) {
        for (int i = 0; i < told.size(); i++) {
            if (same(told.get(i), fact)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Whether two facts share an actor in some role, and contradict each other nowhere. Of coups an article tells one,
     * unless it says otherwise.
     */
    static boolean same(FactForm a, FactForm b) {
        if (a.type() != b.type() || SPEECH.contains(a.type()) || a.modality() != b.modality() || !sameCodes(a, b)) {
            return false;
        }
        if (oneBlow(a, b)) {
            return true;
        }
        boolean shared = bare(b) || a.type() == FactType.COUP && a.background() == b.background();
        for (Map.Entry<String, List<Participant>> role : a.roles().entrySet()) {
            List<Participant> other = b.role(role.getKey());
            if (!other.isEmpty()) {
                if (role.getValue().stream().noneMatch(p -> other.stream().anyMatch(q -> sameOne(p, q)))) {
                    return false;
                }
                shared = true;
            }
        }
        return shared
                && samePlace(a, b)
                && sameCounts(a, b)
                && a.time().flatMap(t -> b.time().map(u -> sameTime(t, u))).orElse(true);
    }

    /** Whether both tell of one attack, or of its dead and its wounded. */
    private static boolean oneBlow(FactForm a, FactForm b) {
        return toll(a, b) || toll(b, a) || deadAndWounded(a, b);
    }

    /** "Killed ten people and wounded dozens", told right after each other and of nobody else. */
    private static boolean deadAndWounded(FactForm a, FactForm b) {
        boolean apart = a.type() == FactType.ATTACK
                && a.counts().size() == 1
                && b.counts().size() == 1
                && Collections.disjoint(a.counts().keySet(), b.counts().keySet());
        return apart
                && sameOrUntold(a.role(ATTACKERS), b.role(ATTACKERS))
                && a.evidence().stream().anyMatch(e -> beside(e, b.evidence().get(0)));
    }

    private static boolean sameOrUntold(List<Participant> some, List<Participant> others) {
        return some.isEmpty()
                || others.isEmpty()
                || some.stream().anyMatch(p -> others.stream().anyMatch(q -> sameOne(p, q)));
    }

    /** "Struck a block of flats, killing five", "was killed when troops fired": whom an attack told right beside has killed or wounded. */
    private static boolean toll(FactForm attack, FactForm victims) {
        boolean told = attack.type() == FactType.ATTACK
                && !counts(attack)
                && attack.counts().keySet().stream().noneMatch(victims.counts().keySet()::contains);
        if (!told || !counts(victims)) {
            return false;
        }
        return victims.role(ATTACKERS).isEmpty()
                ? follows(attack.evidence().get(0), victims.evidence().get(0))
                : !victims.counts().isEmpty() && goesOn(attack, victims);
    }

    private static boolean counts(FactForm fact) {
        return fact.rule().endsWith("/kill") || fact.rule().endsWith("/wound");
    }

    /** Whether both tell what the same one does, the one right behind the other. */
    private static boolean goesOn(FactForm attack, FactForm victims) {
        Span first = attack.evidence().get(0).span();
        Span second = victims.evidence().get(0).span();
        return first.start() == second.start() && second.end() > first.end() && second.end() - first.end() < BEHIND;
    }

    private static boolean beside(Evidence a, Evidence b) {
        return a.span().overlaps(b.span()) || follows(a, b);
    }

    /** Whether the later of the two goes on where the other ends, within one sentence. */
    private static boolean follows(Evidence a, Evidence b) {
        Evidence later = a.span().start() < b.span().start() ? b : a;
        int gap = later.span().start() - Math.min(a.span().end(), b.span().end());
        return gap < BESIDE && !Character.isUpperCase(later.text().codePointAt(0));
    }

    /** Protests in two places that are told by name are two, however little else is told of them. */
    private static boolean samePlace(FactForm a, FactForm b) {
        if (a.type() != FactType.PROTEST) {
            return true;
        }
        Optional<String> first = a.place("place").map(place -> place.mention().text());
        Optional<String> second = b.place("place").map(place -> place.mention().text());
        return first.isEmpty()
                || second.isEmpty()
                || !named(first.get())
                || !named(second.get())
                || first.get().contains(second.get())
                || second.get().contains(first.get());
    }

    private static boolean named(String place) {
        return Character.isUpperCase(place.codePointAt(0));
    }

    private static boolean sameOne(Participant a, Participant b) {
        return a.actor().isPresent() || b.actor().isPresent()
                ? a.actor().equals(b.actor())
                : a.mention().text().equalsIgnoreCase(b.mention().text());
    }

    private static boolean sameCodes(FactForm a, FactForm b) {
        return a.codes().entrySet().stream()
                .filter(code -> !b.words(code.getKey()).isEmpty())
                .allMatch(code -> code.getValue().stream().anyMatch(b.words(code.getKey())::contains));
    }

    private static boolean sameCounts(FactForm a, FactForm b) {
        return a.counts().entrySet().stream()
                .allMatch(c ->
                        b.count(c.getKey()).map(d -> sameCount(c.getValue(), d)).orElse(true));
    }

    private static boolean sameCount(Count a, Count b) {
        return a.nearest().equals(b.nearest());
    }

    private static boolean sameTime(TimeReference a, TimeReference b) {
        if (a.from().isEmpty() || b.from().isEmpty()) {
            return true;
        }
        return !a.from().get().isAfter(b.to().orElse(b.from().get()))
                && !b.from().get().isAfter(a.to().orElse(a.from().get()));
    }

    private static FactForm merge(FactForm first, FactForm again) {
        FactForm.Builder merged = FactForm.builder();
        merged.from(first);
        List<Evidence> evidence = new ArrayList<>(first.evidence());
        again.evidence().stream()
                .filter(e -> evidence.stream().noneMatch(f -> f.span().overlaps(e.span())))
                .forEach(evidence::add);
        evidence.sort(Comparator.comparing(Evidence::span, Comparator.comparingInt(Span::start)));
        merged.evidence(evidence);
        again.roles().forEach((name, fillers) -> {
            if (first.role(name).isEmpty()) {
                merged.role(name, fillers);
            }
        });
        if (oneBlow(first, again)) {
            FactForm attack = counts(first) ? again : first;
            merged.role("targets", targets(attack, attack == first ? again : first));
        }
        again.places().forEach((name, place) -> {
            if (first.place(name).isEmpty()) {
                merged.putPlace(name, place);
            }
        });
        again.counts().forEach((name, count) -> {
            if (first.count(name).isEmpty()) {
                merged.putCount(name, count);
            }
        });
        again.codes().forEach((name, words) -> {
            if (first.words(name).isEmpty()) {
                merged.putCode(name, words);
            }
        });
        if (again.time().filter(time -> tellsMore(time, first.time())).isPresent()) {
            merged.time(again.time());
        }
        return merged.build();
    }

    /** Whom it hit, and then whom it killed or wounded. */
    private static List<Participant> targets(FactForm attack, FactForm victims) {
        List<Participant> targets = new ArrayList<>(attack.role("targets"));
        victims.role("targets").stream()
                .filter(victim -> targets.stream().noneMatch(target -> sameOne(target, victim)))
                .forEach(targets::add);
        return targets;
    }

    /** Whether the second telling settles the time, or tells it more exactly: "on 26 July" of "last week's coup". */
    private static boolean tellsMore(TimeReference again, Optional<TimeReference> first) {
        if (first.flatMap(TimeReference::from).isEmpty()) {
            return true;
        }
        return again.from().isPresent() && length(again) < length(first.orElseThrow());
    }

    private static long length(TimeReference time) {
        LocalDate from = time.from().orElseThrow();
        return ChronoUnit.DAYS.between(from, time.to().orElse(from));
    }
}
