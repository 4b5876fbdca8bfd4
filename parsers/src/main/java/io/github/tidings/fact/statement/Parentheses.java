package io.github.tidings.fact.statement;

import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.Token;

/** Tells words of saying that stand beside what is said, set off from it: {@code The port, the mayor said, would open}. */
final class Parentheses {
    private final SpeechWords words;

    Parentheses(SpeechWords words) {
        this.words = words;
    }

    /** Whether the attribution is set off by commas, or closes its sentence, so that what is said stands around it. */
    boolean holds(Attribution attribution) {
        Tree tree = attribution.tree();
        if (!attribution.takes(Take.PARENTHESIS)) {
            return false;
        }
        if (attribution.kind() == Attribution.Kind.VERB
                && (ownClause(tree, attribution.from()) || subjectBefore(attribution))) {
            return false;
        }
        if (completed(attribution)) {
            return false;
        }
        boolean aside = words.aside(tree.token(attribution.from()));
        if (!aside
                && ComplementClauses.subordinate(tree, attribution.cue())
                && !Inversion.behindClause(tree, attribution.cue())) {
            return false;
        }
        boolean open = attribution.from() > 1 && Tree.isMark(tree.token(attribution.from() - 1), ",–—?!");
        if (attribution.to() + 1 < tree.size() && words.complementiser(tree.token(attribution.to() + 1))
                || attribution.cue().has("acl") && relative(attribution)) {
            return false;
        }
        boolean closed = attribution.to() + 1 >= tree.size()
                || Tree.isPunctuation(tree.token(attribution.to() + 1))
                || open && goesOn(attribution);
        boolean first = firstWord(tree) >= attribution.from();
        boolean last = lastWord(tree) <= attribution.to();
        return closed && (open || aside && first) && !(first && last) && (last || open && !first || aside);
    }

    /** Whether what is wanted or promised follows already: {@code , while Peru promised a harsh answer}, {@code advised them to go}. */
    boolean completed(Attribution attribution) {
        return attribution.takes(Take.LISTENER)
                && attribution.tree().children(attribution.cue()).stream()
                        .filter(child -> child.index() > attribution.cue().index())
                        .anyMatch(child -> child.has("xcomp") && child.is("VerbForm", "Inf")
                                || child.has("obj") && attribution.takes(Take.INFINITIVE) && thing(attribution, child));
    }

    /** A noun with an indefinite article that names nobody who could be told something. */
    private boolean thing(Attribution attribution, Token noun) {
        return noun.pos() == PartOfSpeech.NOUN
                && !words.sayer(noun)
                && attribution
                        .tree()
                        .child(noun, "det")
                        .filter(det -> det.is("Definite", "Ind"))
                        .isPresent();
    }

    /** Whether what is said stands before the cue, and what follows tells when or how it is said: {@code he said without smiling}. */
    private static boolean goesOn(Attribution attribution) {
        Tree tree = attribution.tree();
        Token cue = attribution.cue();
        if (inverted(attribution) && Inversion.behindClause(tree, cue)) {
            return true;
        }
        Token next = tree.token(attribution.to() + 1);
        Token clause = next.head() < 0 ? next : tree.token(next.head());
        return clause.has("advcl")
                && clause.head() == cue.index()
                && Tree.has(next, "mark", "advmod")
                && tree.children(cue).stream().anyMatch(said -> said.has("ccomp") && said.index() < attribution.from());
    }

    private static boolean inverted(Attribution attribution) {
        int cue = attribution.cue().index();
        return attribution.from() == cue
                && !attribution.speakers().isEmpty()
                && attribution.speakers().get(0).index() > cue;
    }

    /** Whether the verb's subject stands before the words of saying, so that they are no parenthesis: {@code Lind, who left, has answered}. */
    private static boolean subjectBefore(Attribution attribution) {
        return attribution.speakers().stream()
                .anyMatch(head -> head.index() < attribution.from()
                        && head.has("nsubj")
                        && head.head() >= attribution.from()
                        && head.head() <= attribution.to());
    }

    /** Whether the words of saying make a relative clause: {@code , which he said was late,}. */
    private static boolean relative(Attribution attribution) {
        return AttributionReader.relative(attribution.tree(), attribution.from(), attribution.cue())
                || attribution.from() == attribution.cue().index();
    }

    /** The index of the first word of the sentence that is no conjunction. */
    static int firstWord(Tree tree) {
        int i = 0;
        while (i < tree.size() && (!word(tree.token(i)) || tree.token(i).pos() == PartOfSpeech.CCONJ)) {
            i++;
        }
        return i;
    }

    /** The index of the last word of the sentence. */
    static int lastWord(Tree tree) {
        int i = tree.size() - 1;
        while (i > 0 && !word(tree.token(i))) {
            i--;
        }
        return i;
    }

    /** Whether words there tell what the speaker does besides: {@code , and left}, {@code , pointing at it}, {@code , without smiling}. */
    static boolean ownClause(Tree tree, int index) {
        Token first = tree.token(index);
        boolean preposition = first.pos() == PartOfSpeech.ADP || first.pos() == PartOfSpeech.SCONJ;
        Token verb = preposition && index + 1 < tree.size() ? tree.token(index + 1) : first;
        return first.pos() == PartOfSpeech.CCONJ
                || Tree.isVerb(verb)
                        && (verb.is("VerbForm", "Ger") || verb.is("VerbForm", "Part") && verb.is("Tense", "Pres"));
    }

    /** Whether it is a word and no mark. */
    static boolean word(Token token) {
        return !Tree.isPunctuation(token);
    }
}
