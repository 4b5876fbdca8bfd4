package io.github.tidings.fact.frame;

import io.github.tidings.core.Count;
import io.github.tidings.core.Evidence;
import io.github.tidings.core.FactForm;
import io.github.tidings.core.Participant;
import io.github.tidings.core.Place;
import io.github.tidings.core.Slot;
import io.github.tidings.core.Span;
import io.github.tidings.core.TimeReference;
import io.github.tidings.fact.clause.Mode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A fact in the making, with the places of what fills it. */
final class Draft {
    private final Match match;
    private final FactForm.Builder form = FactForm.builder();
    private final List<Span> spans = new ArrayList<>();
    private final Set<Optional<String>> actors = new LinkedHashSet<>();
    private final Set<String> several = new LinkedHashSet<>();
    private final Set<String> plural = new LinkedHashSet<>();
    private final Set<String> filled = new LinkedHashSet<>();

    Draft(Match match) {
        this.match = match;
        if (match.object() != match.trigger()) {
            spans.add(match.object().span());
        }
        if (match.setting().mode() != Mode.SUPPOSED) {
            match.setting().governor().ifPresent(governor -> spans.add(governor.span()));
        }
    }

    boolean hasTwo(String slot) {
        return several.contains(slot);
    }

    /** Whether what fills the slot is a plural. */
    boolean meansSeveral(String slot) {
        return plural.contains(slot);
    }

    boolean holds(Participant participant) {
        return participant.actor().isPresent() && actors.contains(participant.actor());
    }

    Match match() {
        return match;
    }

    FactForm.Builder form() {
        return form;
    }

    /** The places of what fills it. */
    List<Span> spans() {
        return spans;
    }

    boolean hasOneOf(Set<String> slots) {
        return slots.stream().anyMatch(filled::contains);
    }

    boolean role(Slot slot, List<Participant> participants) {
        List<Participant> some = slot.shape() == Slot.Shape.ACTOR
                ? participants.stream().limit(1).toList()
                : participants;
        some.forEach(participant -> spans.add(participant.mention().span()));
        some.forEach(participant -> actors.add(participant.actor()));
        if (some.size() > 1) {
            several.add(slot.name());
        }
        form.role(slot.name(), some);
        return done(slot, !some.isEmpty());
    }

    /** Notes that what fills the slot is more than one, told by one word: "the two presidents". */
    void several(Slot slot) {
        several.add(slot.name());
    }

    /** Fills a role with participants of which one may be a plural. */
    boolean role(Slot slot, List<Participant> participants, boolean several) {
        if (several) {
            plural.add(slot.name());
        }
        return role(slot, participants);
    }

    boolean place(Slot slot, Optional<Place> place) {
        place.ifPresent(p -> spans.add(p.mention().span()));
        form.place(slot.name(), place);
        return done(slot, place.isPresent());
    }

    boolean count(Slot slot, Optional<Count> count) {
        count.ifPresent(c -> spans.add(c.mention().span()));
        form.count(slot.name(), count);
        return done(slot, count.isPresent());
    }

    boolean passage(Slot slot, List<Evidence> pieces) {
        pieces.forEach(piece -> spans.add(piece.span()));
        form.passage(slot.name(), pieces);
        return done(slot, !pieces.isEmpty());
    }

    boolean time(Slot slot, Optional<TimeReference> time) {
        form.timeOf(slot.name(), time);
        return done(slot, time.isPresent());
    }

    private boolean done(Slot slot, boolean found) {
        if (found) {
            filled.add(slot.name());
        }
        return found;
    }
}
