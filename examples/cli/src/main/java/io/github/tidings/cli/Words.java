package io.github.tidings.cli;

import io.github.tidings.core.Actor;
import io.github.tidings.core.Count;
import io.github.tidings.core.ParsedArticle;
import io.github.tidings.core.Participant;
import io.github.tidings.core.Place;
import io.github.tidings.core.TimeReference;

/**
 * What findings are made of, in words for people.
 *
 * @param parsed the article they belong to
 */
record Words(ParsedArticle parsed) {

    /** Text that cannot command the terminal: control characters become spaces, one for one. */
    static String safe(String text) {
        StringBuilder safe = new StringBuilder(text);
        for (int i = 0; i < safe.length(); i++) {
            if (Character.isISOControl(safe.charAt(i))) {
                safe.setCharAt(i, ' ');
            }
        }
        return safe.toString();
    }

    /** The name, and the words here where they are others. */
    String of(Participant participant) {
        String here = safe(participant.mention().text());
        return parsed.actor(participant)
                .map(Actor::name)
                .map(Words::safe)
                .map(name -> name.equals(here) ? name : name + " (“" + here + "”)")
                .orElse(here);
    }

    String of(Place place) {
        return safe(place.mention().text())
                + place.country().map(code -> ", " + code).orElse("");
    }

    String of(Count count) {
        String number = count.value().isPresent()
                ? (count.approximate() ? "about " : "") + count.value().getAsLong()
                : range(count);
        String here = safe(count.mention().text());
        return number.equals(here) ? number : number + " (“" + here + "”)";
    }

    String of(TimeReference time) {
        String here = "“" + safe(time.mention().text()) + "”";
        return time.from()
                .map(from -> from
                        + time.to()
                                .filter(to -> !to.equals(from))
                                .map(to -> " to " + to)
                                .orElse("")
                        + " (" + here + ")")
                .orElse(here);
    }

    private static String range(Count count) {
        String min = count.min().isPresent() ? "at least " + count.min().getAsLong() : "";
        String max = count.max().isPresent() ? "at most " + count.max().getAsLong() : "";
        return min.isEmpty() || max.isEmpty() ? min + max : min + ", " + max;
    }
}
