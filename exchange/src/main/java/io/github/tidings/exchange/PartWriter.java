package io.github.tidings.exchange;

import io.github.tidings.core.Count;
import io.github.tidings.core.Excerpt;
import io.github.tidings.core.Participant;
import io.github.tidings.core.Place;
import io.github.tidings.core.Span;
import io.github.tidings.core.TimeReference;
import java.time.LocalDate;

/** Writes the fields of what facts and actors are made of. */
record PartWriter(JsonOutput out) {

    void span(Span span) {
        out.field("start", span.start());
        out.field("end", span.end());
    }

    void excerpt(Excerpt excerpt) {
        span(excerpt.span());
        out.field("text", excerpt.text());
    }

    void participant(Participant participant) {
        if (participant.actor().isPresent()) {
            out.field("actor", participant.actor());
        } else {
            words(participant.mention());
        }
        out.object("mention", () -> excerpt(participant.mention()));
    }

    void place(Place place) {
        words(place.mention());
        out.field("country", place.country());
    }

    void count(Count count) {
        out.field("value", count.value());
        out.flag("approx", count.approximate());
        out.field("min", count.min());
        out.field("max", count.max());
        words(count.mention());
    }

    void time(TimeReference time) {
        out.field("text", time.mention().text());
        out.field("from", time.from().map(LocalDate::toString));
        out.field("to", time.to().map(LocalDate::toString));
        out.field("precision", time.precision().map(Enum::name));
        out.field("resolved_by", time.resolvedBy());
        span(time.mention().span());
    }

    private void words(Excerpt excerpt) {
        out.field("text", excerpt.text());
        span(excerpt.span());
    }
}
