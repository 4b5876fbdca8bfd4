package io.github.tidings.fact.statement;

import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.Token;

/** Puts right what taggers mistake around verbs of saying: verbs taken for nouns, past tenses taken for participles. */
final class Mistags {
    private final SpeechWords words;

    Mistags(SpeechWords words) {
        this.words = words;
    }

    /**
     * Whether what the tagger took for a noun stands where a verb of saying would: before "that", behind a quotation and its
     * speaker, or with its speaker before a colon: {@code "We stay," the letter reads.}
     */
    boolean verb(Tree tree, Token token) {
        int at = token.index();
        if (at + 1 < tree.size() && words.form(token) && !Tree.isVerb(token)) {
            boolean opens = at == 0 && Character.isLowerCase(token.form().charAt(0));
            boolean closes = tree.isComma(at - 1)
                    && (Tree.isNominal(tree.token(at + 1)) || tree.token(at + 1).pos() == PartOfSpeech.DET);
            boolean relative = at > 0 && tree.token(at - 1).is("PronType", "Rel");
            return opens
                    || closes
                    || relative
                    || words.complementiser(tree.token(at + 1))
                    || tree.quoted(at + 1)
                    || brings(tree, at + 1);
        }
        if (token.pos() != PartOfSpeech.NOUN
                || at == 0
                || at + 1 >= tree.size()
                || !Tree.isNominal(tree.token(at - 1))) {
            return false;
        }
        Token next = tree.token(at + 1);
        boolean that = !words.noun(token) && words.complementiser(tree.token(behindTime(tree, at + 1)));
        boolean behind = Tree.isMark(next, ".,") && NearSubject.gapStart(tree, at) < at;
        boolean colon = (Tree.isMark(next, ":") || brings(tree, at + 1))
                && !tree.finiteOutside(token)
                && !tree.token(at - 1).is("Poss", "Yes");
        return (that || behind || colon)
                && words.verb(tree, token)
                        .filter(verb -> verb.takes(Take.QUOTATION))
                        .isPresent();
    }

    /** The index behind a time, as in {@code warns on Monday that}. */
    private int behindTime(Tree tree, int index) {
        int at = index;
        while (at < Math.min(tree.size() - 1, index + 3)
                && (tree.token(at).pos() == PartOfSpeech.ADP || words.time(tree.token(at)))) {
            at++;
        }
        return at;
    }

    /** Whether a comma or a colon stands there and a quotation right behind. */
    private static boolean brings(Tree tree, int index) {
        return Tree.isMark(tree.token(index), ",:") && index + 1 < tree.size() && tree.quoted(index + 1);
    }

    /** A past participle that stands for an adjective: no auxiliary, no subject, and coordinated with nothing that has. */
    static boolean adjectival(Tree tree, Token token) {
        return token.is("VerbForm", "Part")
                && !token.form().endsWith("ing")
                && !token.is("Tense", "Pres")
                && !token.has("conj")
                && !token.has("root")
                && !token.has("parataxis")
                && tree.child(token, "aux", "nsubj").isEmpty()
                && (Tree.has(token, "acl", "xcomp", "nmod", "obl", "obj") || token.has("advcl") && token.index() == 0)
                && !main(tree, token);
    }

    /** Whether a past participle without an auxiliary is the only verb that can be the sentence's own: a past tense misread. */
    static boolean main(Tree tree, Token token) {
        return token.is("VerbForm", "Part")
                && !token.form().endsWith("ing")
                && Tree.has(token, "acl", "conj", "appos", "amod", "root")
                && tree.child(token, "aux").isEmpty()
                && (token.has("amod") || tree.child(token, "nsubj").isEmpty())
                && !tree.finiteOutside(token);
    }
}
