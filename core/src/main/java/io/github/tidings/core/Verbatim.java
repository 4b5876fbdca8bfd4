package io.github.tidings.core;

import java.util.Set;
import java.util.stream.Stream;

/** Holds facts against the article they are said to come from. */
record Verbatim(Article article, Set<String> actors) {

    void check(FactForm fact) {
        fact.evidence().forEach(evidence -> {
            check(article.text(), evidence);
            Invariant.hold(inOneParagraph(evidence.span()), "evidence outside of a paragraph: %s", evidence);
        });
        Stream.concat(fact.roles().values().stream().flatMap(r -> r.stream()), fact.accordingTo().stream())
                .forEach(this::check);
        fact.trigger().ifPresent(trigger -> check(article.text(), trigger));
        fact.time().ifPresent(time -> check(article.text(), time.mention()));
        fact.places().values().forEach(place -> check(article.text(), place.mention()));
        fact.counts().values().forEach(count -> check(article.text(), count.mention()));
        fact.times().values().forEach(time -> check(article.text(), time.mention()));
        fact.passages().values().forEach(pieces -> pieces.forEach(piece -> check(article.text(), piece)));
    }

    private void check(Participant participant) {
        participant
                .actor()
                .ifPresent(id -> Invariant.hold(actors.contains(id), "no actor has the id %s of %s", id, participant));
        check(article.text(), participant.mention());
    }

    static void check(String text, Excerpt excerpt) {
        Invariant.hold(
                excerpt.span().end() <= text.length() && excerpt.span().in(text).equals(excerpt.text()),
                "the text does not say so at its place: %s",
                excerpt);
    }

    private boolean inOneParagraph(Span span) {
        return article.paragraphs().stream()
                .anyMatch(paragraph -> paragraph.span().contains(span));
    }
}
