package io.github.tidings.fact.statement;

import io.github.tidings.actor.Cast;
import io.github.tidings.core.Participant;
import io.github.tidings.syntax.Token;
import java.util.List;
import java.util.Optional;

/** Reads who is to speak off the words before a colon: {@code The minister:}. Keeps the sentences of one article, in order. */
final class Introductions {
    private final Cast cast;
    private final VoiceReader voices;
    private final QuotationIndex quotations;
    private Optional<Tree> last = Optional.empty();
    private Optional<Tree> colon = Optional.empty();

    Introductions(Cast cast, VoiceReader voices, QuotationIndex quotations) {
        this.cast = cast;
        this.voices = voices;
        this.quotations = quotations;
    }

    /** Takes in the next sentence. */
    void hear(Tree tree) {
        last = Optional.of(tree);
        if (tree.token(tree.size() - 1).form().equals(":")) {
            colon = Optional.of(tree);
        }
    }

    /**
     * The speaker whom the words before the quotation bring in with a colon.
     *
     * @param running who spoke last
     */
    Optional<List<Participant>> before(Quotation quotation, List<Participant> running) {
        String text = quotations.text();
        int at = quotation.start() - 1;
        while (at >= 0 && (Mark.isSpace(text.charAt(at)) || "–—-".indexOf(text.charAt(at)) >= 0)) {
            at--;
        }
        if (at < 0 || text.charAt(at) != ':') {
            return Optional.empty();
        }
        int end = at + 1;
        return colon.filter(tree -> tree.sentence().span().end() == end)
                .or(() -> last.filter(tree -> tree.sentence().span().end() >= end))
                .flatMap(tree -> speakers(tree, end, running));
    }

    private Optional<List<Participant>> speakers(Tree tree, int end, List<Participant> running) {
        Optional<Token> head = speaker(tree, end)
                .filter(this::actor)
                .or(() -> tree.sentence().tokens().stream()
                        .filter(token -> token.span().end() < end && actor(token))
                        .findFirst())
                .or(() -> speaker(tree, end));
        return head.map(token -> Speakers.conjoined(tree, token).stream()
                .map(each -> voices.speaker(tree, each, running))
                .toList());
    }

    private boolean actor(Token head) {
        return Conversation.actor(cast, head);
    }

    /** The subject of the clause before the colon, or the head of the phrase that stands there alone. */
    private static Optional<Token> speaker(Tree tree, int end) {
        Token root = null;
        for (Token token : tree.sentence().tokens()) {
            if (token.span().end() < end && outermost(tree, token, end)) {
                root = token;
                break;
            }
        }
        if (root == null) {
            return Optional.empty();
        }
        Optional<Token> subject = Speakers.of(tree, root).stream().findFirst();
        return Tree.isNominal(root) && subject.isEmpty() ? Optional.of(root) : subject;
    }

    private static boolean outermost(Tree tree, Token token, int end) {
        return !Tree.isPunctuation(token)
                && tree.head(token).filter(up -> up.span().end() < end).isEmpty();
    }
}
