package io.github.tidings.actor;

import io.github.tidings.core.Span;
import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;

/** What belongs to a description though it is no "of" complement: "ambassador to Niger", "the embassy in Cairo". */
final class Complements {
    private Complements() {}

    /** The core with such a complement directly behind it. */
    static Span extend(Page page, Token head, Span core, Description description, Lexicon lexicon) {
        boolean one = !description.plural() && head == description.token();
        return one
                ? description
                        .noun()
                        .map(noun -> extend(page, head, core, noun, lexicon))
                        .orElse(core)
                : core;
    }

    /** The core with such a complement of that noun. */
    static Span extend(Page page, Token head, Span core, Noun noun, Lexicon lexicon) {
        for (Token child : page.sentence.children(head)) {
            if (child.index() > head.index()
                    && child.has("nmod")
                    && belongs(page, child, noun, lexicon)
                    && follows(page, child, core)) {
                return core.union(NounPhrases.core(page.sentence, child));
            }
        }
        return core;
    }

    private static boolean belongs(Page page, Token child, Noun noun, Lexicon lexicon) {
        String preposition = Trees.preposition(page.sentence, child);
        if (noun.sort() == Noun.Sort.PERSON) {
            return lexicon.titles().complements(preposition);
        }
        return isHouse(noun) && child.pos() == PartOfSpeech.PROPN && !preposition.isEmpty();
    }

    /** Whether the word behind a mission abroad tells where it is: two in two places are not the same. */
    static boolean tellsPlace(Sentence sentence, Token child) {
        return child.has("nmod")
                && child.pos() == PartOfSpeech.PROPN
                && !Trees.preposition(sentence, child).isEmpty();
    }

    /** Whether the noun means a mission abroad, told apart by where it is. */
    static boolean isHouse(Noun noun) {
        return noun.category().equals("EMBASSY") || noun.category().equals("CONSULATE");
    }

    /** Whether the phrase begins where the core ends, its preposition between. */
    private static boolean follows(Page page, Token child, Span core) {
        int start = NounPhrases.core(page.sentence, child).start();
        Token preposition = page.sentence.child(child, "case").orElse(child);
        return preposition.span().start() >= core.end()
                && preposition.span().start() - core.end() <= 1
                && start >= preposition.span().start();
    }
}
