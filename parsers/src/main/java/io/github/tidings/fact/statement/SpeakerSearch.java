package io.github.tidings.fact.statement;

import io.github.tidings.fact.clause.Coordination;
import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.Token;
import java.util.ArrayList;
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
    List<Token> of(Tree tree, Token cue, int gap) {
        boolean passive = Speakers.passive(tree, cue);
        List<List<Token>> candidates = candidates(tree, cue, gap, passive);
        if (!passive) {
            candidates.replaceAll(candidate -> bare(tree, cue, candidate));
        }
        if (!passive && cue.index() > 0 && actor.test(tree.token(cue.index() - 1))) {
            candidates.add(List.of(tree.token(cue.index() - 1)));
        }
        candidates.removeIf(candidate ->
                candidate.isEmpty() || tree.quoted(candidate.get(0).index()) || object(candidate.get(0), cue));
        for (List<Token> candidate : candidates) {
            if (settled(candidate.get(0))) {
                return candidate;
            }
        }
        return candidates.isEmpty() ? List.of() : candidates.get(0);
    }

    /** Whether it is an object in front of the verb: {@code l'avait invité}, {@code en a demandé l'annulation}. */
    private static boolean object(Token head, Token cue) {
        return head.pos() == PartOfSpeech.PRON
                && head.index() < cue.index()
                && (head.head() == cue.index() && Tree.has(head, "obj")
                        || Tree.has(head, "iobj", "obl", "expl:comp")
                        || head.is("Reflex", "Yes"));
    }

    private List<List<Token>> candidates(Tree tree, Token cue, int gap, boolean passive) {
        List<List<Token>> candidates = new ArrayList<>();
        boolean listened =
                words.verb(tree, cue).filter(v -> v.takes(Take.LISTENER)).isPresent();
        if (listened) {
            Coordination.strayed(tree.sentence(), cue).ifPresent(speaker -> candidates.add(List.of(speaker)));
        }
        if (participle(cue)) {
            candidates.add(trailing(tree, cue) ? Speakers.above(tree, cue) : conjoined(tree, noun(tree, cue)));
        }
        List<Token> subject = Speakers.of(tree, cue);
        int segment = NearSubject.segment(tree, cue.index());
        List<Token> near = conjoined(tree, NearSubject.before(tree, cue));
        boolean astray = subject.isEmpty() || subject.get(0).index() < segment;
        if (astray && !passive) {
            candidates.add(near);
        }
        candidates.add(subject);
        if (Mistags.main(tree, cue)) {
            candidates.add(near);
            candidates.add(conjoined(tree, NearSubject.beforeApposition(tree, cue)));
            tree.head(cue).ifPresent(noun -> candidates.add(Speakers.conjoined(tree, noun)));
        } else if (passive) {
            return candidates;
        }
        candidates.add(near);
        if (gap < cue.index() && gap > 0 && tree.quoted(gap - 1)) {
            List<Token> first = conjoined(tree, NearSubject.first(tree, gap, cue.index()));
            boolean apart = (astray || behindPreposition(tree, gap, cue))
                    && !first.isEmpty()
                    && adposition(tree, first.get(0), cue);
            candidates.add(apart ? 0 : candidates.size(), first);
        }
        candidates.add(conjoined(tree, NearSubject.beforeApposition(tree, cue)));
        governor(tree, cue).ifPresent(up -> {
            candidates.add(Speakers.of(tree, up));
            candidates.add(conjoined(tree, NearSubject.before(tree, up)));
            candidates.add(conjoined(tree, NearSubject.beforeApposition(tree, up)));
        });
        return candidates;
    }

    /** Whether the cue is a present participle behind a comma, which goes with the clause as a whole: {@code , warning that}. */
    private static boolean trailing(Tree tree, Token cue) {
        int before = cue.index() - 1;
        while (before > 0 && tree.token(before).pos() == PartOfSpeech.ADV) {
            before--;
        }
        return tree.isComma(before);
    }

    private static boolean participle(Token cue) {
        return cue.is("VerbForm", "Ger") || cue.is("VerbForm", "Part") && cue.is("Tense", "Pres");
    }

    /** The noun right before a participle: {@code footage of the mayor saying}. */
    private static Optional<Token> noun(Tree tree, Token participle) {
        int at = participle.index() - 1;
        if (at < 0
                || !Tree.isNominal(tree.token(at))
                || tree.child(participle, "aux").isPresent()) {
            return Optional.empty();
        }
        Token head = tree.token(at);
        while (Tree.has(head, "flat", "compound") && head.head() < at) {
            head = tree.token(head.head());
        }
        return Optional.of(head);
    }

    /** Whether the noun before the verb ends a phrase with a preposition: {@code a spokeswoman for the movement told}. */
    private static boolean behindPreposition(Tree tree, int gap, Token cue) {
        int at = cue.index() - 1;
        if (at <= gap || tree.token(at).pos() != PartOfSpeech.NOUN) {
            return false;
        }
        while (at > gap && describes(tree.token(at))) {
            at--;
        }
        return at > gap && tree.token(at).pos() == PartOfSpeech.ADP;
    }

    private static boolean describes(Token token) {
        return switch (token.pos()) {
            case NOUN, PROPN, ADJ, DET, NUM -> true;
            default -> false;
        };
    }

    private static boolean adposition(Tree tree, Token from, Token to) {
        for (int i = from.index() + 1; i < to.index(); i++) {
            if (tree.token(i).pos() == PartOfSpeech.ADP) {
                return true;
            }
        }
        return false;
    }

    /**
     * A subject has no preposition: where the tree has put one on it, the name right before the verb is meant: {@code the
     * ambassador to Norway Anna Lind said}.
     */
    private static List<Token> bare(Tree tree, Token cue, List<Token> candidate) {
        if (candidate.isEmpty() || cue.has("acl") || !prepositional(tree, candidate.get(0))) {
            return candidate;
        }
        int at = cue.index() - 1;
        while (at > 0
                && (tree.token(at).pos() == PartOfSpeech.AUX || tree.token(at).pos() == PartOfSpeech.ADV)) {
            at--;
        }
        boolean name = at > candidate.get(0).index() && tree.token(at).pos() == PartOfSpeech.PROPN;
        return name ? List.of(tree.token(at)) : List.of();
    }

    private static boolean prepositional(Tree tree, Token head) {
        int before = head.index() - 1;
        boolean right = before > 0 && tree.token(before).pos() == PartOfSpeech.ADP && !tree.quoted(before);
        return right
                || tree.child(head, "case")
                        .filter(c -> c.pos() == PartOfSpeech.ADP && !apart(tree, c, head))
                        .isPresent();
    }

    private static boolean apart(Tree tree, Token from, Token to) {
        for (int i = from.index(); i < to.index(); i++) {
            if (tree.quoted(i) || Tree.isPunctuation(tree.token(i))) {
                return true;
            }
        }
        return from.index() > to.index();
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
