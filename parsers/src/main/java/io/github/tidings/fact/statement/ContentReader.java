package io.github.tidings.fact.statement;

import io.github.tidings.core.Span;
import io.github.tidings.syntax.PartOfSpeech;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what an attribution ascribes: the quotation beside it, the clause behind it, or the clause around it. */
final class ContentReader {
    private final SpeechWords words;
    private final Complements complements;
    private final Reach reach;
    private final Parentheses parentheses;
    private final QuotationIndex quotations;

    ContentReader(SpeechWords words, QuotationIndex quotations) {
        this.words = words;
        this.quotations = quotations;
        this.reach = new Reach(words);
        this.complements = new Complements(words);
        this.parentheses = new Parentheses(words);
    }

    /**
     * The pieces of what is said, in order; none if the attribution ascribes nothing.
     *
     * @param limit the index of the token that what is said does not reach: another speaker's turn begins there
     */
    List<Span> read(Attribution attribution, int limit) {
        Optional<Quotation> before = before(attribution);
        Optional<Quotation> next = quotations.startingAt(beforeContent(attribution));
        Optional<Quotation> behind = next.filter(q -> !ascribedBehind(attribution, q));
        List<Span> pieces = new ArrayList<>();
        if (before.isPresent() && !(behind.isPresent() && colon(attribution, behind.get()))) {
            pieces.add(left(attribution, before.get()));
            behind.filter(quotation -> inSentence(attribution, quotation))
                    .ifPresent(quotation -> pieces.add(right(attribution, quotation, limit)));
        } else if (behind.isPresent()) {
            pieces.add(right(attribution, behind.get(), limit));
        } else if (attribution.kind() == Attribution.Kind.SIGNATURE) {
            return List.of();
        } else if (attribution.kind() == Attribution.Kind.PHRASE
                || behind.equals(next) && parentheses.holds(attribution)) {
            around(attribution, limit, pieces);
        } else if (behind.equals(next)) {
            complements.start(attribution).forEach(start -> add(attribution, start, limit, pieces));
        }
        List<Span> said =
                pieces.stream().map(quotations::whole).filter(this::hasWords).toList();
        return said.size() > 1 || said.stream().anyMatch(this::saysSomething) ? said : List.of();
    }

    private boolean hasWords(Span piece) {
        return piece.in(quotations.text()).chars().anyMatch(Character::isLetterOrDigit);
    }

    /** Whether a piece is more than a lone word without marks. */
    private boolean saysSomething(Span piece) {
        return quotations.touches(piece) || piece.in(quotations.text()).chars().anyMatch(Character::isWhitespace);
    }

    /** Where what is said may begin: behind the attribution and "that". */
    private int beforeContent(Attribution attribution) {
        Tree tree = attribution.tree();
        int next = attribution.to() + 1;
        return that(attribution) ? tree.end(next) : attribution.end();
    }

    /** Whether a colon brings in the quotation and words of saying of its own follow it. */
    private boolean ascribedBehind(Attribution attribution, Quotation behind) {
        Tree tree = attribution.tree();
        int first = attribution.to() + 1;
        while (first < tree.size() && tree.start(first) < behind.start()) {
            first++;
        }
        return colon(attribution, behind) && first < tree.size() && reach.saidByItself(tree, first);
    }

    private boolean colon(Attribution attribution, Quotation behind) {
        return quotations.text().substring(attribution.end(), behind.start()).contains(":");
    }

    private static boolean inSentence(Attribution attribution, Quotation quotation) {
        return quotation.start() < attribution.tree().sentence().span().end();
    }

    /** The quotation that the attribution follows and that it may ascribe. */
    private Optional<Quotation> before(Attribution attribution) {
        if (attribution.kind() == Attribution.Kind.NOUN) {
            return Optional.empty();
        }
        Optional<Quotation> before = quotations.endingAt(attribution.start());
        return attribution.kind() == Attribution.Kind.SIGNATURE
                ? before
                : before.filter(quotation -> adjoins(attribution, quotation)
                        && !parentheses.completed(attribution)
                        && !adverbial(attribution, quotation)
                        && !(goesOn(quotation) && conditional(attribution))
                        && RelativeAside.opening(attribution.tree(), attribution.from() - 1) < 0
                        && !ofSpeaker(attribution, quotation));
    }

    /** Whether the quotation is a phrase of the sentence around it: no mark ends it, and none follows. */
    private boolean goesOn(Quotation quotation) {
        String text = quotations.text();
        int behind = quotation.end();
        return Character.isLetterOrDigit(text.charAt(Math.max(0, behind - 2)))
                && behind < text.length()
                && Mark.isSpace(text.charAt(behind));
    }

    /** Whether the words of saying only tell when or if something else is done: {@code called it "war" if he went on}. */
    private boolean conditional(Attribution attribution) {
        Tree tree = attribution.tree();
        return attribution.cue().has("advcl")
                && ComplementClauses.subordinate(tree, attribution.cue())
                && !words.aside(tree.token(attribution.from()))
                && !words.aside(tree.token(Math.max(0, attribution.from() - 1)));
    }

    /** Whether the quotation stands in what describes the speaker: {@code The mayor, who had "no doubt", said that}. */
    private static boolean ofSpeaker(Attribution attribution, Quotation quotation) {
        Tree tree = attribution.tree();
        int first = tree.indexAt(quotation.start());
        return first > 0
                && first < tree.size()
                && attribution.speakers().stream()
                        .anyMatch(head -> head.index() < first
                                && attribution.cue().index() > first
                                && tree.within(tree.token(first), head));
    }

    /** Whether no full stop parts the quotation from the attribution behind it. */
    private boolean adjoins(Attribution attribution, Quotation quotation) {
        String text = quotations.text();
        int last = quotation.end() - 2;
        boolean stopped = last > quotation.start() && text.charAt(last) == '.' && text.charAt(last - 1) != '.';
        boolean sameSentence =
                quotation.end() > attribution.tree().sentence().span().start();
        boolean lower = Character.isLowerCase(text.charAt(attribution.start()));
        return lower || !stopped && (sameSentence || text.charAt(quotation.end()) == ',' || !spoken(attribution));
    }

    /**
     * Whether the quotation before the attribution only belongs to a phrase that opens the sentence: {@code In his book "War",
     * Lind said that ...}.
     */
    private boolean adverbial(Attribution attribution, Quotation quotation) {
        Tree tree = attribution.tree();
        if (fresh(quotation) && !Titles.opens(quotations, quotation.span()) || quotation.start() <= tree.start(0)) {
            return false;
        }
        return Titles.opens(quotations, quotation.span())
                || that(attribution)
                || !tree.anyVerb(0, attribution.from() - 1);
    }

    private boolean that(Attribution attribution) {
        int next = attribution.to() + 1;
        return next < attribution.tree().size()
                && words.complementiser(attribution.tree().token(next));
    }

    /** Whether words follow that the attribution could ascribe. */
    private boolean spoken(Attribution attribution) {
        return attribution.to() < attribution.tree().size() - 3;
    }

    private Span left(Attribution attribution, Quotation quotation) {
        Tree tree = attribution.tree();
        int first = 0;
        while (first < attribution.from() && !Parentheses.word(tree.token(first))) {
            first++;
        }
        boolean goesOn = quotation.paragraph() == tree.sentence().paragraph() && !fresh(quotation);
        int start = goesOn ? Math.min(tree.start(first), quotation.start()) : quotation.start();
        return Span.of(start, quotation.end());
    }

    /** Whether the quotation does not go on with the words before it: a comma, a colon or a stop parts them. */
    private boolean fresh(Quotation quotation) {
        int before = quotation.start() - 1;
        while (before >= 0 && Mark.isSpace(quotations.text().charAt(before))) {
            before--;
        }
        return before < 0 || ",:.?!".indexOf(quotations.text().charAt(before)) >= 0;
    }

    /** The quotation behind the attribution and how it goes on; a comma behind it closes a relative clause. */
    private Span right(Attribution attribution, Quotation quotation, int limit) {
        Tree tree = attribution.tree();
        int first = attribution.to() + 1;
        while (first < tree.size() && tree.end(first) <= quotation.start()) {
            first++;
        }
        String text = quotations.text();
        char last = text.charAt(Math.max(0, quotation.end() - 2));
        boolean stopped = ".!?".indexOf(last) >= 0
                || first >= tree.size()
                || attribution.cue().has("acl") && tree.isComma(tree.nextUnquoted(first));
        int end = stopped
                ? quotation.end()
                : Math.max(quotation.end(), tree.end(reach.endOfPhrase(attribution, first, limit)));
        return Span.of(quotation.start(), end);
    }

    private void around(Attribution attribution, int limit, List<Span> pieces) {
        Tree tree = attribution.tree();
        int from = Parentheses.firstWord(tree);
        for (int i = attribution.from(); i > from; i--) {
            if (Reach.fresh(tree, i)) {
                from = i;
            }
        }
        int to = attribution.from() - 1;
        while (to >= from
                && !tree.quoted(to)
                && (!Parentheses.word(tree.token(to)) || tree.token(to).pos() == PartOfSpeech.CCONJ)) {
            to--;
        }
        if (to >= from) {
            pieces.add(tree.span(from, to));
        }
        int next = attribution.to() + 1;
        while (next < tree.size() && !tree.quoted(next) && !Parentheses.word(tree.token(next))) {
            next++;
        }
        boolean phrase = attribution.kind() == Attribution.Kind.PHRASE;
        boolean goesOn = next < tree.size() && (pieces.isEmpty() || phrase || tree.isComma(attribution.to() + 1));
        if (goesOn && (pieces.isEmpty() || !Parentheses.ownClause(tree, next))) {
            add(attribution, next, limit, pieces);
        }
    }

    private void add(Attribution attribution, int from, int limit, List<Span> pieces) {
        Tree tree = attribution.tree();
        if (from < limit) {
            pieces.add(tree.span(from, Math.max(from, reach.end(attribution, from, limit))));
        }
    }
}
