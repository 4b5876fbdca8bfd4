package io.github.tidings.fact.statement;

import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.Token;

/** How far what is said reaches within a sentence: to its end, unless the speaker's own clause goes on. */
final class Reach {
    private static final int MAX_CLIMB = 40;
    private final SpeechWords words;
    private final OtherSpeakers others;

    Reach(SpeechWords words) {
        this.words = words;
        this.others = new OtherSpeakers(words);
    }

    /** The index of the last token of what is said from that index on, before the limit. */
    int end(Attribution attribution, int from, int limit) {
        Tree tree = attribution.tree();
        int end = attribution.kind() == Attribution.Kind.NOUN ? secondVerb(tree, from, limit) - 1 : limit - 1;
        int start = Math.max(from, ComplementClauses.behindAside(tree, from, limit));
        for (int i = from + 1; i <= end; i++) {
            if (tree.quoted(i)) {
                continue;
            }
            if (Tree.isMark(tree.token(i), ":") && saidByItself(tree, i + 1)) {
                end = i - 1;
                break;
            }
            if (andThat(tree, i)) {
                start = i + 2;
                i++;
            } else if (i > start && (fresh(tree, i) || barrier(attribution, i, start))) {
                end = i - 1;
                break;
            }
        }
        return trimmed(tree, end, from);
    }

    /**
     * The index of the verb that the noun of saying is the subject of: the second finite one, if nothing between it and the first
     * opens a clause. {@code His claim that the city was safe surprised nobody.}
     */
    private static int secondVerb(Tree tree, int from, int limit) {
        boolean first = false;
        for (int i = from; i < limit; i++) {
            Token token = tree.token(i);
            boolean opens = Tree.isPunctuation(token) && !tree.quoted(i)
                    || token.pos() == PartOfSpeech.CCONJ
                    || token.pos() == PartOfSpeech.SCONJ
                    || token.is("PronType", "Rel");
            if (opens) {
                return limit;
            }
            if (Tree.isFinite(token) && !tree.quoted(i)) {
                if (first) {
                    return i;
                }
                first = true;
            }
        }
        return limit;
    }

    /** The same where a quoted phrase is said, which no further verb of the speaker's can belong to. */
    int endOfPhrase(Attribution attribution, int from, int limit) {
        Tree tree = attribution.tree();
        int end = end(
                attribution,
                from,
                Math.max(limit, Math.min(from + 1, attribution.tree().size())));
        int behind = tree.nextUnquoted(from);
        boolean subject = from > 1
                && words.complementiser(tree.token(from - 1))
                && !tree.anyVerb(attribution.cue().index() + 1, from - 2);
        if (behind <= end && behind > from && Tree.isFinite(tree.token(behind)) && !subject) {
            return behind - 1;
        }
        for (int i = from; i < end; i++) {
            if (!tree.quoted(i) && tree.token(i).pos() == PartOfSpeech.CCONJ && bareVerb(tree, i + 1)) {
                return trimmed(tree, i - 1, from);
            }
        }
        return end;
    }

    private static boolean bareVerb(Tree tree, int index) {
        int at = index;
        while (at < tree.size() && tree.token(at).pos() == PartOfSpeech.ADV) {
            at++;
        }
        return at < tree.size() && Tree.isVerb(tree.token(at)) && !infinitive(tree, tree.token(at));
    }

    private static int trimmed(Tree tree, int last, int from) {
        int end = last;
        while (end > from && !tree.quoted(end) && loose(tree.token(end))) {
            end--;
        }
        return end;
    }

    private static boolean loose(Token token) {
        return token.pos() == PartOfSpeech.CCONJ
                || Tree.isMark(token, ".,;:!?–—-(")
                || token.form().equals("--");
    }

    /** Whether the quotation that begins there has words of saying of its own behind it. */
    boolean saidByItself(Tree tree, int index) {
        if (!tree.quoted(index)) {
            return false;
        }
        int behind = tree.nextUnquoted(index);
        for (int i = behind; i < Math.min(tree.size(), behind + 6) && !tree.quoted(i); i++) {
            if (words.verb(tree, tree.token(i))
                    .filter(verb -> verb.takes(Take.PARENTHESIS))
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether what is said goes on there with a second clause: "and that". */
    private boolean andThat(Tree tree, int index) {
        return tree.token(index).pos() == PartOfSpeech.CCONJ
                && index + 2 < tree.size()
                && words.complementiser(tree.token(index + 1));
    }

    /** Whether a sentence begins there that was not cut off: behind a semicolon, or behind a stop and a closing mark. */
    static boolean fresh(Tree tree, int index) {
        Token before = tree.token(index - 1);
        if (Tree.isMark(before, ";") && !tree.quoted(index - 1)) {
            return true;
        }
        return index > 1
                && tree.quoted(index - 1)
                && !tree.quoted(index)
                && Tree.isPunctuation(before)
                && Tree.isMark(tree.token(index - 2), ".!?")
                && Character.isUpperCase(tree.token(index).form().charAt(0));
    }

    private boolean barrier(Attribution attribution, int index, int from) {
        Tree tree = attribution.tree();
        Token token = tree.token(index);
        boolean parted = tree.isComma(index - 1) || Tree.isMark(tree.token(index - 1), "–—");
        if (parted && (comment(tree, index) || trailing(tree, index))) {
            return true;
        }
        int aside = parted ? RelativeAside.opening(tree, index - 1) : -1;
        if (aside >= 0 && aside < attribution.cue().index()) {
            return true;
        }
        Token verb = Tree.has(token, "aux", "cop") && token.head() >= 0 ? tree.token(token.head()) : token;
        if (attribution.kind() == Attribution.Kind.NOUN && Tree.isVerb(token) && tree.within(attribution.cue(), verb)) {
            return true;
        }
        if (others.begins(attribution, index)) {
            return true;
        }
        boolean gap = loose(tree.token(index - 1)) || tree.quoted(index - 1) || token.pos() == PartOfSpeech.CCONJ;
        return gap && (furtherSaying(attribution, index) || above(attribution, token, from));
    }

    /** Whether a remark of the text's on what was said stands there: {@code a claim that could not be verified}. */
    private boolean comment(Tree tree, int index) {
        if (words.remark(tree.token(index)) && index + 1 < tree.size() && words.complementiser(tree.token(index + 1))) {
            return true;
        }
        if (words.comment(tree, index)) {
            return true;
        }
        boolean article =
                tree.token(index).pos() == PartOfSpeech.DET && tree.token(index).is("Definite", "Ind");
        for (int i = index + 1; article && i < Math.min(tree.size() - 1, index + 4); i++) {
            if (words.noun(tree.token(i))) {
                return Tree.isNominal(tree.token(i + 1)) || words.complementiser(tree.token(i + 1));
            }
        }
        return false;
    }

    /** Whether an attribution of the whole sentence closes it from there on: {@code , the agency reported.} */
    private boolean trailing(Tree tree, int index) {
        int last = tree.size() - 1;
        while (last > index && Tree.isPunctuation(tree.token(last))) {
            last--;
        }
        if (last - index > 8 || !Tree.isVerb(tree.token(last)) && !Tree.isVerb(tree.token(index))) {
            return false;
        }
        Token verb = Tree.isVerb(tree.token(last)) ? tree.token(last) : tree.token(index);
        for (int i = index; i < last; i++) {
            if (Tree.isVerb(tree.token(i)) && i != verb.index() || Tree.isPunctuation(tree.token(i))) {
                return false;
            }
        }
        return last > index
                && words.verb(tree, verb).filter(v -> v.takes(Take.PARENTHESIS)).isPresent();
    }

    /** Whether the speaker's next word of saying stands there: ", adding that", "and warned". */
    private boolean furtherSaying(Attribution attribution, int index) {
        Tree tree = attribution.tree();
        int at = index;
        boolean joined = tree.token(index - 1).pos() == PartOfSpeech.CCONJ;
        while (at < tree.size() && at < index + 3 && skip(tree.token(at))) {
            joined |= tree.token(at).pos() == PartOfSpeech.CCONJ;
            at++;
        }
        if (at >= tree.size()) {
            return false;
        }
        Token token = tree.token(at);
        if (at == index && words.attribution(tree, at).isPresent()) {
            return true;
        }
        return Tree.isVerb(token)
                && (joined || !token.is("VerbForm", "Fin") && at == index)
                && !Tree.has(token, "aux", "amod")
                && tree.child(token, "nsubj")
                        .filter(subject -> subject.index() < token.index())
                        .isEmpty()
                && words.verb(tree, token)
                        .filter(verb -> verb.takes(Take.CLAUSE))
                        .isPresent()
                && !infinitive(tree, token);
    }

    private static boolean infinitive(Tree tree, Token token) {
        return token.index() > 0 && tree.token(token.index() - 1).pos() == PartOfSpeech.PART
                || token.is("VerbForm", "Inf");
    }

    private static boolean skip(Token token) {
        return switch (token.pos()) {
            case CCONJ, ADV, AUX -> true;
            default -> false;
        };
    }

    /** Whether the tree hangs the token on the speaker's own clause, or on what stands above it. */
    private boolean above(Attribution attribution, Token token, int from) {
        Tree tree = attribution.tree();
        Token cue = attribution.cue();
        if (cue.has("acl") && token.index() > cue.index() && tree.within(cue, token) && Tree.isVerb(token)) {
            return true;
        }
        Token top = token;
        for (int i = 0; top.head() >= 0 && !tree.within(cue, tree.token(top.head())); i++) {
            if (i == MAX_CLIMB) {
                return false;
            }
            top = tree.token(top.head());
        }
        if (top.head() < 0 || tree.within(cue, top) || tree.first(top) <= from && tree.last(top) >= from) {
            return false;
        }
        Token head = tree.token(top.head());
        if (head.index() == cue.index()) {
            return Tree.has(top, "conj") && top.index() > cue.index()
                    || top.has("cc")
                    || top.has("advcl") && comma(tree, tree.first(top)) && top.index() > cue.index();
        }
        return Tree.has(cue, "acl", "advcl", "nsubj", "csubj") || Tree.has(top, "conj", "cc");
    }

    private static boolean comma(Tree tree, int index) {
        return tree.isComma(index - 1) || tree.isComma(index);
    }
}
