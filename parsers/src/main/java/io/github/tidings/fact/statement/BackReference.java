package io.github.tidings.fact.statement;

import io.github.tidings.core.Span;
import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.Token;
import java.util.Optional;

/**
 * A sentence that only tells who says what the sentence before it says: {@code Hamnen stängs. Det uppger borgmästaren.}
 * Belongs to one article.
 */
final class BackReference {
    private final SpeechWords words;
    private final SpeakerSearch search;
    private final OwnClause clauses;
    private Optional<Tree> before = Optional.empty();

    BackReference(SpeechWords words, SpeakerSearch search) {
        this.words = words;
        this.search = search;
        this.clauses = new OwnClause(words);
    }

    /** Remembers a sentence of plain text, or that there was none. */
    void heard(Optional<Tree> sentence) {
        before = sentence;
    }

    /** What the sentence refers back to: the sentence before it, next to it, without its stop. */
    Optional<Span> content(Tree tree) {
        return before.filter(
                        said -> tree.sentence().paragraph() - said.sentence().paragraph() <= 1)
                .filter(said -> said.size() > 2 && !said.quoted(0))
                .map(said -> said.span(
                        0, Tree.isPunctuation(said.token(said.size() - 1)) ? said.size() - 2 : said.size() - 1));
    }

    /** The words of saying, if the sentence is one that refers back. */
    Optional<Attribution> attribution(Tree tree) {
        if (tree.size() < 3 || tree.quoted(0) || !words.backReference(tree.token(0))) {
            return Optional.empty();
        }
        Token cue = tree.token(1);
        return words.verb(tree, cue)
                .filter(verb -> verb.takes(Take.CLAUSE) && verb.takes(Take.PARENTHESIS) && !verb.takes(Take.DOCUMENT))
                .flatMap(verb -> speaker(tree).map(speaker -> attribution(tree, cue, verb, speaker)));
    }

    private Attribution attribution(Tree tree, Token cue, CueVerb verb, Token speaker) {
        int to = Math.max(speaker.index(), OwnClause.end(tree, clauses.inverted(tree, cue, speaker), cue));
        return new Attribution(tree, cue, verb, 0, to, Speakers.conjoined(tree, speaker), Attribution.Kind.VERB);
    }

    /** Somebody right behind the verb, and nothing more that he says: not "det säger polisen att", "det säger allt". */
    private Optional<Token> speaker(Tree tree) {
        for (int i = 2; i < tree.size(); i++) {
            if (tree.quoted(i) || words.complementiser(tree.token(i)) || Tree.isMark(tree.token(i), ":")) {
                return Optional.empty();
            }
        }
        return Optional.of(tree.token(2))
                .filter(Inversion::begins)
                .map(first -> Inversion.head(tree, 2))
                .filter(head -> head.pos() == PartOfSpeech.PRON ? head.is("PronType", "Prs") : Tree.isNominal(head))
                .filter(search::maySpeak);
    }
}
