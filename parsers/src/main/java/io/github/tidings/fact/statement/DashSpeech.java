package io.github.tidings.fact.statement;

import io.github.tidings.core.Span;
import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.Sentence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Reads a paragraph that a dash opens as speech: all of it is said, but for the words that tell who says it. */
final class DashSpeech {
    private final SpeechWords words;
    private final AttributionReader attributions;
    private final QuotationIndex quotations;

    DashSpeech(SpeechWords words, AttributionReader attributions, QuotationIndex quotations) {
        this.words = words;
        this.attributions = attributions;
        this.quotations = quotations;
    }

    /**
     * What a paragraph of speech holds.
     *
     * @param attribution the words that tell who says it; empty if it is told before
     * @param pieces what is said
     * @param further the speaker's next words of saying: {@code – Nej, sade Lind och tillade att}
     */
    record Speech(Optional<Attribution> attribution, List<Span> pieces, Optional<Attribution> further) {}

    Speech read(Quotation dash, List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            Tree tree = new Tree(sentence, new BitSet(), false);
            List<Attribution> found = attributions.read(tree);
            for (Attribution attribution : found) {
                if (closes(attribution) && attribution.start() >= dash.start() && attribution.end() <= dash.end()) {
                    Optional<Attribution> further = further(attribution, found);
                    int rest = further.isPresent() ? tree.end(tree.size() - 1) : behind(attribution);
                    return new Speech(Optional.of(attribution), pieces(dash, attribution, rest), further);
                }
            }
        }
        return new Speech(Optional.empty(), List.of(trimmed(dash.start(), dash.end(), false)), Optional.empty());
    }

    /** The same within quotation marks, where the language puts words of saying there; nothing but the quotation if there are none. */
    Speech inside(Quotation quotation, List<Sentence> sentences) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().end() > quotation.start()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        int end = low;
        while (words.dashSpeech()
                && end < sentences.size()
                && sentences.get(end).span().start() < quotation.end()) {
            end++;
        }
        return read(quotation, sentences.subList(low, end));
    }

    /** Whether the attribution follows on speech: a comma or a stop, the verb, the speaker. */
    private static boolean closes(Attribution attribution) {
        Tree tree = attribution.tree();
        int before = attribution.from() - 1;
        return attribution.takes(Take.QUOTATION)
                && attribution.kind() == Attribution.Kind.VERB
                && !attribution.speakers().isEmpty()
                && attribution.speakers().get(0).index() > attribution.cue().index()
                && (before < 0 || Tree.isMark(tree.token(before), ",?!…–"));
    }

    /** The words of saying that an "and" joins to those, right behind it. */
    private static Optional<Attribution> further(Attribution attribution, List<Attribution> found) {
        Tree tree = attribution.tree();
        int and = attribution.to() + 1;
        return and + 1 < tree.size() && tree.token(and).pos() == PartOfSpeech.CCONJ
                ? found.stream()
                        .filter(next -> next.cue().index() == and + 1)
                        .filter(next -> next.takes(Take.CLAUSE) && Tree.isFinite(next.cue()))
                        .findFirst()
                : Optional.empty();
    }

    private List<Span> pieces(Quotation dash, Attribution attribution, int behind) {
        List<Span> pieces = new ArrayList<>();
        Span first = trimmed(dash.start(), attribution.start(), true);
        if (first.length() > 0) {
            pieces.add(first);
        }
        Span rest = trimmed(Math.min(behind, dash.end()), dash.end(), false);
        if (rest.length() > 0) {
            pieces.add(rest);
        }
        return pieces;
    }

    /** Where speech may go on: not with who the speaker is, as in {@code – Nej, säger Lind, talesperson för partiet.} */
    private static int behind(Attribution attribution) {
        Tree tree = attribution.tree();
        int next = attribution.to() + 1;
        boolean noun = tree.isComma(next)
                && next + 1 < tree.size()
                && tree.token(next + 1).pos() == PartOfSpeech.NOUN
                && Character.isLowerCase(tree.token(next + 1).form().codePointAt(0));
        for (int i = next; noun && i < tree.size(); i++) {
            noun = !Tree.isFinite(tree.token(i));
        }
        return noun ? tree.end(tree.size() - 1) : attribution.end();
    }

    private Span trimmed(int from, int to, boolean comma) {
        String text = quotations.text();
        int start = from;
        int end = to;
        while (start < end && (Mark.isSpace(text.charAt(start)) || ",.–".indexOf(text.charAt(start)) >= 0)) {
            start++;
        }
        while (end > start && (Mark.isSpace(text.charAt(end - 1)) || comma && text.charAt(end - 1) == ',')) {
            end--;
        }
        return Span.of(start, end);
    }
}
