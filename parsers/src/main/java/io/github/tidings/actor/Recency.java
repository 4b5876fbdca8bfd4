package io.github.tidings.actor;

import io.github.tidings.core.Actor;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Who was mentioned last, by kind. Looks back a bounded number of actors, so that a long text takes no more time a phrase. */
final class Recency {
    private static final int REACH = 150;
    private final Map<Actor.Kind, TreeMap<Integer, Member>> byKind = new EnumMap<>(Actor.Kind.class);
    private final Map<Member, Integer> turns = new IdentityHashMap<>();
    private int turn;

    /** Notes that the member has been mentioned now. */
    void touch(Member member) {
        TreeMap<Integer, Member> order = byKind.computeIfAbsent(member.kind, kind -> new TreeMap<>());
        Integer before = turns.put(member, turn);
        if (before != null) {
            order.remove(before);
        }
        order.put(turn++, member);
    }

    /** The members of a kind, the last mentioned first. */
    List<Member> of(Actor.Kind kind) {
        List<Member> recent = new ArrayList<>();
        TreeMap<Integer, Member> order = byKind.get(kind);
        if (order == null) {
            return recent;
        }
        int looked = 0;
        for (Member member : order.descendingMap().values()) {
            if (looked++ == REACH) {
                break;
            }
            if (!member.merged()) {
                recent.add(member);
            }
        }
        return recent;
    }
}
