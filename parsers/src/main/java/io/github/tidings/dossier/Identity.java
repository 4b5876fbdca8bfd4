package io.github.tidings.dossier;

import io.github.tidings.core.FactType;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What makes tellings of one kind of fact one: whom they must have in common, which constants must agree, and what else must speak
 * for it, since an appeal or a protest may be one of many.
 *
 * @param who the roles whose known fillers must not differ
 * @param shared how many of these roles must have a filler in common
 * @param codes the constants that must agree where both tell them
 * @param proofs of these groups one must hold as a whole; none is needed where there are none
 */
record Identity(List<String> who, int shared, List<String> codes, List<Set<Proof>> proofs) {
    /** What may speak for two tellings being one, besides whom they name. */
    enum Proof {
        /** Both tell the day, or times of which one lies in the other. */
        TIME,
        /** Both tell the place. */
        PLACE,
        /** Both tell the same in like words, or quote the same ones. */
        WORDS,
        /** They have two actors in common. */
        TWO
    }

    private static final Map<FactType, Identity> BY_TYPE = new EnumMap<>(Map.ofEntries(
            Map.entry(FactType.STATEMENT, of(List.of("speakers"), 0).with(List.of("polarity"), Set.of(Proof.WORDS))),
            Map.entry(FactType.SANCTION, of(List.of("imposers", "targets"), 1).with(List.of("measures"))),
            Map.entry(FactType.EVACUATION, of(List.of("organizers"), 1)),
            Map.entry(FactType.COUP, of(List.of("ousted", "country"), 1)),
            Map.entry(FactType.DETENTION, of(List.of("detainees"), 1)),
            Map.entry(FactType.DEMAND, of(List.of("issuers", "addressees"), 1).with(List.of(), Set.of(Proof.WORDS))),
            Map.entry(FactType.THREAT, of(List.of("issuers", "targets"), 2).with(List.of("kind"))),
            Map.entry(FactType.PROTEST, of(List.of(), 0).with(List.of(), Set.of(Proof.PLACE, Proof.TIME))),
            Map.entry(FactType.ATTACK, of(List.of("attackers", "targets"), 1).with(List.of(), Set.of(Proof.TIME))),
            Map.entry(
                    FactType.DIPLOMATIC_STEP,
                    of(List.of("senders", "counterparts"), 1).with(List.of("kind"))),
            Map.entry(
                    FactType.MEETING,
                    of(List.of(), 0).with(List.of(), Set.of(Proof.TWO), Set.of(Proof.PLACE, Proof.TIME))),
            Map.entry(FactType.OFFICE_CHANGE, of(List.of("person"), 1).with(List.of("kind"))),
            Map.entry(FactType.STANCE, of(List.of("holders", "targets"), 2).with(List.of("polarity"))),
            Map.entry(FactType.AGREEMENT, of(List.of(), 0).with(List.of("kind"), Set.of(Proof.TWO))),
            Map.entry(FactType.DEPLOYMENT, of(List.of("senders"), 1).with(List.of("kind"), Set.of(Proof.PLACE)))));

    /** Of that kind of fact; empty for a kind of the user's own, of which nothing is known. */
    static Optional<Identity> of(FactType type) {
        return Optional.ofNullable(BY_TYPE.get(type));
    }

    private static Identity of(List<String> who, int shared) {
        return new Identity(who, shared, List.of(), List.of());
    }

    @SafeVarargs
    private Identity with(List<String> agreeing, Set<Proof>... either) {
        return new Identity(who, shared, agreeing, List.of(either));
    }
}
