package io.github.tidings.fact.frame;

import io.github.tidings.core.Evidence;
import io.github.tidings.core.Participant;
import io.github.tidings.core.Span;
import io.github.tidings.core.Statement;
import io.github.tidings.fact.Reading;
import java.util.List;
import java.util.Optional;

/** What of a fact stands within somebody's words, and whose they are. */
record Spoken(Reading reading) {
    /** Of pieces within what somebody says, the part that is said. */
    List<Evidence> part(Match match, List<Evidence> pieces) {
        Span trigger = match.trigger().span();
        return reading.speech()
                .around(trigger)
                .flatMap(statement -> statement.content().stream()
                        .map(Evidence::span)
                        .filter(piece -> piece.contains(trigger))
                        .findFirst())
                .map(piece ->
                        pieces.stream().flatMap(p -> within(piece, p).stream()).toList())
                .orElse(pieces);
    }

    private Optional<Evidence> within(Span piece, Evidence evidence) {
        int start = Math.max(piece.start(), evidence.span().start());
        int end = Math.min(piece.end(), evidence.span().end());
        return start < end ? Optional.of(Evidence.in(reading.syntax().text(), Span.of(start, end))) : Optional.empty();
    }

    /** Who says so, in his own words alone or in others' too. */
    List<Participant> speakers(Match match, boolean quoted) {
        return reading.speech()
                .around(match.trigger().span())
                .filter(statement -> !quoted
                        || statement
                                .mode()
                                .filter(Statement.Mode.DIRECT::equals)
                                .isPresent())
                .map(Statement::speakers)
                .orElse(List.of());
    }
}
