package io.github.tidings.fact.statement;

import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.Token;
import java.util.BitSet;
import java.util.List;

/** Which tokens belong to the speaker's own clause: who says it, to whom, when and where, and not what is said. */
final class OwnClause {
    private static final int MAX_CLIMB = 6;
    private static final String[] BEFORE = {
        "nsubj", "aux", "advmod", "expl", "compound:prt", "iobj", "obl", "mark", "discourse"
    };
    private final SpeechWords words;

    OwnClause(SpeechWords words) {
        this.words = words;
    }

    /** The tokens of the clause of a verb whose speaker stands right behind it. */
    BitSet inverted(Tree tree, Token cue, Token speaker) {
        BitSet own = new BitSet();
        own.set(cue.index(), Math.max(tree.last(speaker), speaker.index()) + 1);
        for (Token child : tree.children(cue)) {
            if (child.index() > cue.index() && Tree.has(child, "advmod", "obl", "iobj", "obj", "nsubj")) {
                own.set(tree.first(child), beforeClause(tree, child) + 1);
            }
        }
        own.andNot(tree.quoted());
        own.set(cue.index());
        return own;
    }

    /** Adds the speakers, where they stand behind the verb. */
    void addSpeakers(Tree tree, Token cue, List<Token> speakers, BitSet own) {
        if (behind(tree, cue, speakers.get(0))) {
            own.set(cue.index(), speakers.get(0).index() + 1);
            own.set(cue.index(), beforeClause(tree, speakers.get(speakers.size() - 1)) + 1);
        }
    }

    /** The index of the last token of the words of saying from the cue on, punctuation at their end left out. */
    static int end(Tree tree, BitSet own, Token cue) {
        int to = own.nextClearBit(cue.index()) - 1;
        while (to > cue.index() && Tree.isMark(tree.token(to), ".,;:–—")) {
            to--;
        }
        return to;
    }

    /** The tokens of the verb's own clause that are no part of what is said. */
    BitSet of(Tree tree, Token cue, CueVerb verb) {
        BitSet own = new BitSet();
        Token governor = cue;
        own.set(cue.index());
        own.set(cue.index(), tree.endOf(cue, verb.rest()));
        addOwn(tree, cue, verb, own);
        for (int i = 0; i < MAX_CLIMB && governor.has("xcomp") && governor.head() < governor.index(); i++) {
            Token up = tree.token(governor.head());
            own.set(up.index(), governor.index() + 1);
            addOwn(tree, up, verb, own);
            governor = up;
        }
        own.andNot(tree.quoted());
        own.set(cue.index());
        return own;
    }

    private void addOwn(Tree tree, Token verb, CueVerb cue, BitSet own) {
        for (Token child : tree.children(verb)) {
            boolean behind = child.index() > verb.index();
            if (behind ? behindVerb(tree, child, cue) : Tree.has(child, BEFORE)) {
                int last = behind ? beforeClause(tree, child) : Math.min(tree.last(child), verb.index() - 1);
                own.set(tree.first(child), last + 1);
            }
        }
        int next = verb.index() + 1;
        while (next < tree.size() && (tree.token(next).pos() == PartOfSpeech.ADV || words.time(tree.token(next)))) {
            next++;
        }
        if (next < tree.size()
                && (Tree.isMark(tree.token(next), ",:\"“«”»") || words.complementiser(tree.token(next)))) {
            own.set(verb.index(), next);
        }
    }

    /** Whether what hangs on the verb behind it tells to whom, when, where or how it is said, and is no part of what is said. */
    private boolean behindVerb(Tree tree, Token child, CueVerb cue) {
        if (Tree.has(child, "obj", "iobj")) {
            return (child.has("iobj") || cue.takes(Take.LISTENER)) && !subject(tree, child);
        }
        if (child.has("obl")) {
            return words.time(child)
                    || child.relation().contains(":") && !opensClause(tree, child)
                    || tree.child(child, "case")
                            .filter(c -> c.index() < child.index() && !words.question(c) && !words.complementiser(c))
                            .isPresent();
        }
        return Tree.has(child, "aux", "advmod", "expl", "compound", "discourse");
    }

    /** Whether "that" stands before it, so that the tree took a clause for a phrase. */
    private boolean opensClause(Tree tree, Token phrase) {
        return tree.child(phrase, "case").filter(words::complementiser).isPresent();
    }

    /** Whether an object is rather the subject of what is said: {@code warned the coup, if it failed, would ...}. */
    private static boolean subject(Tree tree, Token object) {
        int next = tree.last(object) + 1;
        if (tree.isComma(next)) {
            next++;
            while (next < tree.size() && !tree.isComma(next)) {
                next++;
            }
            next++;
        }
        return next < tree.size()
                && Tree.isVerb(tree.token(next))
                && tree.token(next).is("VerbForm", "Fin");
    }

    /** The last token of a phrase, cut before a clause that only seems to belong to it. */
    private int beforeClause(Tree tree, Token head) {
        for (int i = head.index() + 1; i <= tree.last(head); i++) {
            Token token = tree.token(i);
            boolean that = words.complementiser(token) && (token.has("mark") || token.pos() != PartOfSpeech.PART);
            boolean subject = words.medium(head)
                    && token.is("Case", "Nom")
                    && token.pos() == PartOfSpeech.PRON
                    && tree.token(i - 1).pos() == PartOfSpeech.NOUN;
            if (that || subject) {
                return i - 1;
            }
            if (Tree.isMark(token, ":\"“”«»")
                    || tree.isComma(i) && i < tree.last(head) && Tree.isVerb(tree.token(i + 1))) {
                return i - 1;
            }
        }
        return tree.last(head);
    }

    /** Whether the speaker stands right behind the verb, as where an adverb opens a Swedish clause. */
    private static boolean behind(Tree tree, Token cue, Token speaker) {
        return speaker.index() > cue.index()
                && speaker.has("nsubj")
                && speaker.head() == cue.index()
                && tree.first(speaker) <= cue.index() + 2;
    }
}
