package io.github.tidings.fact.statement;

import io.github.tidings.actor.Cast;
import io.github.tidings.core.Participant;
import io.github.tidings.fact.Reading;
import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import java.util.List;
import java.util.Optional;

/**
 * Whose words a quoted phrase is that no word of saying brings in: of the subject of the verb that it goes with. {@code Lind came
 * back « reassured, but no fool »}. Belongs to one article.
 */
final class Fragments {
    private static final int MAX_CLIMB = 8;
    private final Reading reading;
    private final QuotationIndex quotations;
    private int at;

    Fragments(Reading reading, QuotationIndex quotations) {
        this.reading = reading;
        this.quotations = quotations;
    }

    /** The subject, if it is an actor by name; none of a title or a word or two between marks. Asked in the order of the text. */
    List<Participant> speakers(Quotation quotation) {
        List<Sentence> sentences = reading.syntax().sentences();
        while (at < sentences.size() && sentences.get(at).span().end() < quotation.end()) {
            at++;
        }
        return at < sentences.size() && sentences.get(at).span().start() < quotation.start()
                ? within(quotations.tree(sentences.get(at)), quotation)
                : List.of();
    }

    private List<Participant> within(Tree tree, Quotation quotation) {
        Token first = tree.token(tree.indexAt(quotation.start() + 1));
        boolean phrase = Character.isLowerCase(first.form().codePointAt(0)) && Floating.wordy(quotations, quotation);
        return phrase && tells(tree, first)
                ? verb(tree, first).map(verb -> subjects(tree, verb)).orElse(List.of())
                : List.of();
    }

    /** Whether it tells how, why or as what something is done: no noun with marks around it, and no part of a phrase begun before them. */
    private static boolean tells(Tree tree, Token first) {
        PartOfSpeech before = tree.token(Math.max(0, first.index() - 2)).pos();
        boolean begun = before == PartOfSpeech.DET || before == PartOfSpeech.ADP || before == PartOfSpeech.SCONJ;
        return !begun
                && (first.pos() == PartOfSpeech.ADP || first.pos() == PartOfSpeech.ADJ || first.is("VerbForm", "Part"));
    }

    /** The active verb outside of the marks that the phrase hangs on. */
    private static Optional<Token> verb(Tree tree, Token first) {
        Token up = first;
        for (int i = 0; i < MAX_CLIMB && up.head() >= 0 && tree.quoted(up.index()); i++) {
            up = tree.token(up.head());
        }
        return Optional.of(up)
                .filter(verb -> verb.pos() == PartOfSpeech.VERB
                        && !tree.quoted(verb.index())
                        && verb.index() < first.index()
                        && !Speakers.passive(tree, verb));
    }

    private List<Participant> subjects(Tree tree, Token verb) {
        Cast cast = reading.cast();
        return Speakers.of(tree, verb).stream()
                .flatMap(head -> cast.participant(head).stream())
                .filter(participant -> participant.actor().isPresent())
                .toList();
    }
}
