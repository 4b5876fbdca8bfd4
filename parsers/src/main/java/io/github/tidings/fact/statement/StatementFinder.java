package io.github.tidings.fact.statement;

import io.github.tidings.core.Fact;
import io.github.tidings.core.Span;
import io.github.tidings.fact.FactFinder;
import io.github.tidings.fact.Reading;
import io.github.tidings.lang.LanguagePack;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds who said what: direct, mixed and indirect speech with its speakers, cue, audience and medium. Immutable and
 * thread-safe; it never throws.
 *
 * <p>{@code "We stay," the mayor told reporters.} gives one {@link io.github.tidings.core.Statement} of the mayor's to
 * reporters, with the content {@code "We stay,"}, the mode DIRECT and the cue {@code tell}.
 */
public final class StatementFinder implements FactFinder {
    private final String language;
    private final SpeechWords words;
    private final boolean dashes;

    private StatementFinder(LanguagePack pack) {
        this.language = pack.language();
        this.words = SpeechWords.of(pack);
        this.dashes = words.dashSpeech();
    }

    /**
     * The finder of a language, by its file {@code statement.yaml}; without one it finds unattributed quotations only.
     *
     * @throws IllegalArgumentException with {@code file:line} if the file is not of its form
     */
    public static StatementFinder of(LanguagePack pack) {
        return new StatementFinder(pack);
    }

    @Override
    public List<Fact> find(Reading reading) {
        String text = reading.article().text();
        QuotationIndex quotations = new QuotationIndex(
                text, QuotationReader.read(text, reading.article().paragraphs(), dashes));
        List<Fact> facts = new ArrayList<>();
        for (Draft draft : new Conversation(reading, words, quotations).drafts()) {
            List<Span> pieces = draft.joined();
            if (pieces.size() > 1
                    || !Titles.beginsMore(quotations, pieces.get(0)) && !draft.names(pieces.get(0), text)) {
                facts.add(draft.statement("s" + (facts.size() + 1), language, quotations));
            }
        }
        return facts;
    }
}
