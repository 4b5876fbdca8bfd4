package io.github.tidings.fact.statement;

import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.Token;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds the attributions that need no verb: "according to", "his warning that", a name under a quotation. */
final class PhraseAttributions {
    private final SpeechWords words;

    PhraseAttributions(SpeechWords words) {
        this.words = words;
    }

    /** The phrase that brings in a speaker and stands there: {@code according to police}. */
    Optional<Attribution> phrase(Tree tree, int index) {
        return words.attribution(tree, index)
                .or(() -> opinion(tree, index))
                .flatMap(phrase -> speakerAfter(tree, index + phrase.size())
                        .map(speaker -> new Attribution(
                                tree,
                                tree.token(index),
                                new CueVerb(String.join(" ", phrase), List.of(), EnumSet.of(Take.PARENTHESIS)),
                                index,
                                end(tree, phrase, speaker),
                                Speakers.conjoined(tree, speaker),
                                Attribution.Kind.PHRASE)));
    }

    /** The preposition of whose opinion opens a clause, parted from it by a comma, and is quoted: {@code pour Oslo, c'est « une farce »}. */
    private Optional<List<String>> opinion(Tree tree, int index) {
        boolean opens = words.opinion(tree.token(index)) && (index == 0 || Tree.isMark(tree.token(index - 1), ";"));
        return !opens
                ? Optional.empty()
                : speakerAfter(tree, index + 1)
                        .filter(speaker -> speaker.pos() == PartOfSpeech.PROPN || words.sayer(speaker))
                        .map(speaker -> phraseEnd(tree, speaker))
                        .filter(end -> (tree.isComma(end) || tree.isComma(end + 1)) && tree.nextQuoted(end) >= 0)
                        .map(end -> List.of(SpeechWords.lower(tree.token(index).form())));
    }

    /** Behind "c'est par ces mots que" all the rest tells of the speaker. */
    private int end(Tree tree, List<String> phrase, Token speaker) {
        return words.complementiser(phrase.get(phrase.size() - 1))
                ? tree.size() - 1
                : Math.max(speaker.index(), phraseEnd(tree, speaker));
    }

    private static int phraseEnd(Tree tree, Token speaker) {
        int last = tree.last(speaker);
        for (int i = speaker.index() + 1; i < last; i++) {
            if (tree.isComma(i) && !(explains(tree, speaker, i + 1) && !newClause(tree, speaker, i + 1))
                    || Tree.isFinite(tree.token(i)) && !explains(tree, speaker, i)) {
                last = i - 1;
            }
        }
        last = behindName(tree, last);
        int quote = tree.nextQuoted(speaker.index());
        return quote >= 0 && quote <= last ? quote - 1 : last;
    }

    /** With the phrase that goes on with the name, where the tree hung it elsewhere: {@code the Committee for Free Elections}. */
    private static int behindName(Tree tree, int last) {
        if (last + 2 >= tree.size()
                || tree.token(last).pos() != PartOfSpeech.PROPN
                || tree.token(last + 1).pos() != PartOfSpeech.ADP
                || !Character.isUpperCase(tree.token(last + 2).form().codePointAt(0))) {
            return last;
        }
        Token noun = tree.head(tree.token(last + 1)).orElse(tree.token(last));
        return noun.index() > last ? tree.last(noun) : last;
    }

    /** Whether an apposition, a relative clause or a coordinated name of the speaker's begins there. */
    private static boolean explains(Tree tree, Token speaker, int index) {
        return tree.children(speaker).stream()
                .anyMatch(child -> Tree.has(child, "appos", "acl", "conj", "flat")
                        && tree.first(child) <= index
                        && tree.last(child) >= index);
    }

    /** Whether what the tree took for a relative clause behind the comma is a clause by itself: with a subject, and no "who". */
    private static boolean newClause(Tree tree, Token speaker, int index) {
        return tree.children(speaker).stream()
                .anyMatch(child -> child.relation().equals("acl:relcl")
                        && tree.first(child) <= index
                        && tree.last(child) >= index
                        && tree.child(child, "nsubj").isPresent()
                        && tree.children(child).stream().noneMatch(part -> part.is("PronType", "Rel")));
    }

    /** The head of the noun phrase that starts there. */
    private static Optional<Token> speakerAfter(Tree tree, int index) {
        for (int i = index; i < Math.min(tree.size(), index + 8); i++) {
            Token token = tree.token(i);
            if (Tree.isNominal(token)) {
                Token head = token;
                while (head.head() > head.index()
                        && !begins(tree, head, index)
                        && Tree.has(head, "compound", "nmod", "flat", "nummod", "amod", "det")
                        && Tree.isNominal(tree.token(head.head()))
                        && head.head() < i + 8) {
                    head = tree.token(head.head());
                }
                return Optional.of(head);
            }
            if (Tree.isPunctuation(token) || token.pos() == PartOfSpeech.VERB && !Tree.has(token, "amod")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether the attribution's preposition hangs on that word: what it hangs on itself is another phrase. */
    private static boolean begins(Tree tree, Token word, int index) {
        return tree.child(word, "case").filter(c -> c.index() < index).isPresent();
    }

    /** A noun of saying with what is said and whose word it is: {@code his warning that}. */
    Optional<Attribution> noun(Tree tree, Token token) {
        if (token.pos() != PartOfSpeech.NOUN || !words.noun(token)) {
            return Optional.empty();
        }
        Optional<Token> clause = tree.children(token).stream()
                .filter(child -> child.index() > token.index() && Tree.has(child, "acl", "ccomp", "advcl"))
                .filter(child ->
                        tree.child(child, "mark").filter(words::complementiser).isPresent())
                .findFirst();
        int next = token.index() + 1;
        boolean that = next + 1 < tree.size()
                && words.complementiser(tree.token(next))
                && tree.token(next).pos() == PartOfSpeech.SCONJ;
        OptionalInt start = that
                ? OptionalInt.of(next)
                : clause.map(c -> OptionalInt.of(tree.first(c))).orElse(OptionalInt.empty());
        return (start.isPresent() ? NounSpeakers.of(tree, token, another(tree, token)) : Optional.<List<Token>>empty())
                .map(speakers -> new Attribution(
                        tree,
                        token,
                        new CueVerb(SpeechWords.lower(token.lemma()), List.of(), EnumSet.of(Take.CLAUSE)),
                        token.index(),
                        Math.max(token.index(), start.getAsInt() - 1),
                        speakers,
                        Attribution.Kind.NOUN));
    }

    /** Whether the noun is what somebody else has said, and nobody is told to have: {@code dismissed reports that}. */
    private boolean another(Tree tree, Token noun) {
        return tree.head(noun).filter(words::rebuff).isPresent();
    }

    /** A name behind a quotation and a dash: {@code "We stay." — Anna Lind}. */
    static Optional<Attribution> signature(Tree tree, int dash) {
        String form = tree.token(dash).form();
        boolean dashed = form.equals("--") || form.length() == 1 && "―—–".contains(form);
        if (!dashed || dash > 0 && !tree.quoted(dash - 1) || tree.size() - dash > 15 || dash + 1 >= tree.size()) {
            return Optional.empty();
        }
        for (int i = dash + 1; i < tree.size(); i++) {
            if (Tree.isVerb(tree.token(i)) || tree.quoted(i)) {
                return Optional.empty();
            }
        }
        Token first = tree.token(dash + 1);
        if (first.pos() != PartOfSpeech.PROPN) {
            return Optional.empty();
        }
        Token head = Inversion.head(tree, dash + 1);
        CueVerb none = new CueVerb("", List.of(), EnumSet.of(Take.QUOTATION));
        return Optional.of(
                new Attribution(tree, first, none, dash, tree.size() - 1, List.of(head), Attribution.Kind.SIGNATURE));
    }
}
