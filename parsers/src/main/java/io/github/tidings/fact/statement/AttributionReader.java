package io.github.tidings.fact.statement;

import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the attributions of a sentence: the words of saying that stand outside of quotation marks, with their subjects. */
final class AttributionReader {
    private final SpeechWords words;
    private final SpeakerSearch search;
    private final OwnClause clauses;
    private final PhraseAttributions phrases;
    private final Mistags mistags;

    AttributionReader(SpeechWords words, SpeakerSearch search) {
        this.words = words;
        this.search = search;
        this.clauses = new OwnClause(words);
        this.phrases = new PhraseAttributions(words);
        this.mistags = new Mistags(words);
    }

    /** The attributions of a sentence, in order. */
    List<Attribution> read(Tree tree) {
        List<Attribution> found = new ArrayList<>();
        for (Token token : tree.sentence().tokens()) {
            if (!tree.quoted(token.index())) {
                verb(tree, token).or(() -> phrases.noun(tree, token)).ifPresent(found::add);
                phrases.phrase(tree, token.index()).ifPresent(found::add);
                PhraseAttributions.signature(tree, token.index()).ifPresent(found::add);
            }
        }
        found.sort(Comparator.comparingInt(Attribution::from));
        return found;
    }

    private Optional<Attribution> verb(Tree tree, Token token) {
        if (!Tree.isVerb(token) && !mistags.verb(tree, token)
                || Tree.isVerb(token)
                        && Tree.has(token, "aux", "amod", "compound", "case", "det")
                        && !Mistags.main(tree, token)
                || Mistags.adjectival(tree, token)) {
            return Optional.empty();
        }
        return words.verb(tree, token)
                .filter(verb -> !verb.takes(Take.DOCUMENT) || document(tree, token))
                .map(verb -> inversion(tree, token, verb)
                        .map(speaker -> inverted(tree, token, verb, speaker))
                        .orElseGet(() -> straight(tree, token, verb)));
    }

    private Optional<Token> inversion(Tree tree, Token token, CueVerb verb) {
        boolean behind = Inversion.behindQuotation(tree, token);
        if (!verb.takes(Take.PARENTHESIS) && !behind
                || verb.takes(Take.LISTENER) && !behind && named(NearSubject.beforeApposition(tree, token))) {
            return Optional.empty();
        }
        return Inversion.speaker(tree, token, behind(tree, token, verb), words::time, words::aside)
                .filter(speaker -> !words.time(speaker))
                .filter(speaker -> behind
                        || follows(tree, speaker, token)
                        || search.maySpeak(speaker)
                        || closing(tree, token, verb, speaker));
    }

    /** Whether the tree, too, has the noun for the verb's subject, and nothing goes on behind it. */
    private static boolean follows(Tree tree, Token speaker, Token verb) {
        int next = tree.last(speaker) + 1;
        return speaker.has("nsubj")
                && speaker.head() == verb.index()
                && speaker.index() > verb.index()
                && !tree.anyVerb(verb.index() + 1, next - 1)
                && (next >= tree.size() || Tree.isPunctuation(tree.token(next)));
    }

    /** Whether the verb, its speaker and a stop close a sentence that is whole without them: {@code ..., säger gatukontoret.} */
    private static boolean closing(Tree tree, Token token, CueVerb verb, Token speaker) {
        return !verb.takes(Take.LISTENER)
                && speaker.is("Definite", "Def")
                && tree.last(speaker) >= Parentheses.lastWord(tree)
                && Inversion.behindClause(tree, token);
    }

    /** The index behind the verb and the words that make it one of saying. */
    private static int behind(Tree tree, Token token, CueVerb verb) {
        return Math.max(token.index() + 1, tree.endOf(token, verb.rest()));
    }

    private static boolean named(Optional<Token> head) {
        return head.filter(Tree::isNominal).isPresent();
    }

    /** Whether a document is the subject of a verb that only documents speak by: {@code the statement read}. */
    private boolean document(Tree tree, Token verb) {
        return tree.child(verb, "nsubj")
                .or(() -> NearSubject.before(tree, verb))
                .or(() -> NearSubject.beforeApposition(tree, verb))
                .or(() -> Inversion.speaker(tree, verb, verb.index() + 1, words::time, words::aside))
                .filter(words::document)
                .isPresent();
    }

    private Attribution straight(Tree tree, Token cue, CueVerb verb) {
        BitSet own = clauses.of(tree, cue, verb);
        int from = own.previousClearBit(cue.index()) + 1;
        while (from < cue.index() && Tree.isPunctuation(tree.token(from))) {
            from++;
        }
        int gap = verb.takes(Take.QUOTATION) && !relative(tree, from, cue) ? NearSubject.gapStart(tree, from) : from;
        List<Token> speakers = search.of(tree, cue, gap);
        if (!speakers.isEmpty()) {
            clauses.addSpeakers(tree, cue, speakers, own);
            int segment = NearSubject.segment(tree, cue.index());
            Token first = speakers.get(0);
            from = first.index() >= segment && first.index() < from ? Math.max(segment, tree.first(first)) : from;
        }
        int to = OwnClause.end(tree, own, cue);
        int start = speakers.isEmpty() ? from : withTitle(tree, from, speakers.get(0));
        return new Attribution(tree, cue, verb, Math.min(start, gap), to, speakers, Attribution.Kind.VERB);
    }

    /** Where the words before the speaker's name begin, if nothing but a title stands behind the comma: {@code , parliament speaker Anna Lind said}. */
    private static int withTitle(Tree tree, int from, Token speaker) {
        int segment = NearSubject.segment(tree, from);
        if (speaker.pos() != PartOfSpeech.PROPN || speaker.index() < from || segment == 0) {
            return from;
        }
        for (int i = segment; i < from; i++) {
            PartOfSpeech pos = tree.token(i).pos();
            if (pos != PartOfSpeech.NOUN && pos != PartOfSpeech.PROPN && pos != PartOfSpeech.ADJ) {
                return from;
            }
        }
        return segment;
    }

    /** Whether a relative pronoun stands from that index on before the cue. */
    static boolean relative(Tree tree, int from, Token cue) {
        for (int i = from; i < cue.index(); i++) {
            if (tree.token(i).is("PronType", "Rel")) {
                return true;
            }
        }
        return false;
    }

    private Attribution inverted(Tree tree, Token cue, CueVerb verb, Token speaker) {
        int to = OwnClause.end(tree, clauses.inverted(tree, cue, speaker), cue);
        return new Attribution(
                tree,
                cue,
                verb,
                opening(tree, Inversion.first(tree, cue)),
                to,
                Speakers.conjoined(tree, speaker),
                Attribution.Kind.VERB);
    }

    /** With the "as" before the verb. */
    private int opening(Tree tree, int first) {
        return first > 0 && words.aside(tree.token(first - 1)) ? first - 1 : first;
    }
}
