package io.github.tidings.fact.statement;

import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Chooses the speaker of a verb: the subject that the tree gives, unless the order of the words knows a better one. Trees lose
 * subjects behind long appositions and in quotations.
 */
final class SpeakerSearch {
    private final SpeechWords words;
    private final Predicate<Token> actor;

    /**
     * A search.
     *
     * @param actor tells of the head of a noun phrase whether it means an actor
     */
    SpeakerSearch(SpeechWords words, Predicate<Token> actor) {
        this.words = words;
        this.actor = actor;
    }

    /** The heads of the phrases that name the speakers; none if the text leaves them out. */
    List<Token> of(Tree tree, Token cue, BitSet quoted, int gap) {
        List<List<Token>> candidates = candidates(tree, cue, quoted, gap);
        candidates.removeIf(
                candidate -> candidate.isEmpty() || quoted.get(candidate.get(0).index()));
        for (List<Token> candidate : candidates) {
            if (settled(candidate.get(0))) {
                return candidate;
            }
        }
        return candidates.isEmpty() ? List.of() : candidates.get(0);
    }

    private List<List<Token>> candidates(Tree tree, Token cue, BitSet quoted, int gap) {
        List<List<Token>> candidates = new ArrayList<>();
        List<Token> subject = Speakers.of(tree, cue);
        int segment = NearSubject.segment(tree, cue.index(), quoted);
        List<Token> near = conjoined(tree, NearSubject.before(tree, cue, quoted));
        boolean astray = subject.isEmpty() || subject.get(0).index() < segment;
        if (astray) {
            candidates.add(near);
        }
        candidates.add(subject);
        if (Speakers.passive(tree, cue)) {
            return candidates;
        }
        candidates.add(near);
        if (gap < cue.index() && gap > 0 && quoted.get(gap - 1)) {
            candidates.add(conjoined(tree, NearSubject.first(tree, gap, cue.index())));
        }
        candidates.add(conjoined(tree, NearSubject.beforeApposition(tree, cue, quoted)));
        governor(tree, cue).ifPresent(up -> {
            candidates.add(Speakers.of(tree, up));
            candidates.add(conjoined(tree, NearSubject.before(tree, up, quoted)));
            candidates.add(conjoined(tree, NearSubject.beforeApposition(tree, up, quoted)));
        });
        return candidates;
    }

    /** The verb whose subject a participle or a second verb shares. */
    private static Optional<Token> governor(Tree tree, Token cue) {
        boolean shares = Tree.has(cue, "advcl", "xcomp", "conj", "acl", "parataxis", "dep");
        return shares ? tree.head(cue).filter(Tree::isVerb) : Optional.empty();
    }

    private static List<Token> conjoined(Tree tree, Optional<Token> head) {
        return head.map(token -> Speakers.conjoined(tree, token)).orElse(List.of());
    }

    /** Whether the phrase with that head is one that may say something. */
    boolean maySpeak(Token head) {
        return settled(head) || words.sayer(head) || head.pos() != PartOfSpeech.NOUN;
    }

    private boolean settled(Token head) {
        return actor.test(head)
                || head.is("PronType", "Prs") && head.pos() == PartOfSpeech.PRON
                || words.document(head);
    }
}
