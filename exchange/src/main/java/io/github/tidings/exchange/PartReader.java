package io.github.tidings.exchange;

import io.github.tidings.core.Count;
import io.github.tidings.core.Evidence;
import io.github.tidings.core.Mention;
import io.github.tidings.core.Participant;
import io.github.tidings.core.Place;
import io.github.tidings.core.Span;
import io.github.tidings.core.TimeReference;
import java.util.Optional;

/** Reads what facts and actors are made of. */
final class PartReader {
    private PartReader() {}

    static Span span(JsonInput in) {
        return in.make(() -> Span.of(in.need("start").integer(), in.need("end").integer()));
    }

    static Mention mention(JsonInput in) {
        return in.make(() -> Mention.of(span(in), in.need("text").string()));
    }

    static Evidence evidence(JsonInput in) {
        return in.make(() -> Evidence.of(span(in), in.need("text").string()));
    }

    static Participant participant(JsonInput in) {
        Optional<String> actor = in.text("actor");
        return actor.isPresent()
                ? Participant.of(actor.get(), mention(in.need("mention")))
                : Participant.of(mention(in));
    }

    static Place place(JsonInput in) {
        return in.text("country").map(country -> Place.of(mention(in), country)).orElseGet(() -> Place.of(mention(in)));
    }

    static Count count(JsonInput in) {
        Count.Builder count = Count.builder().mention(mention(in)).approximate(in.flag("approx"));
        in.number("value").ifPresent(count::value);
        in.number("min").ifPresent(count::min);
        in.number("max").ifPresent(count::max);
        return in.make(count::build);
    }

    static TimeReference time(JsonInput in) {
        TimeReference.Builder time = TimeReference.builder();
        time.mention(mention(in))
                .from(in.get("from", JsonInput::date))
                .to(in.get("to", JsonInput::date))
                .precision(in.get("precision", p -> p.constant(TimeReference.Precision.class)))
                .resolvedBy(in.text("resolved_by"));
        return in.make(time::build);
    }
}
