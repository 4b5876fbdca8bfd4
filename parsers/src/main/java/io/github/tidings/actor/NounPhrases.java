package io.github.tidings.actor;

import io.github.tidings.core.Span;
import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Where noun phrases begin and end. */
public final class NounPhrases {
    private static final Set<String> OF = Set.of("of", "av", "de", "d'", "d’", "du", "des");

    private NounPhrases() {}

    /** Whether a noun phrase hangs on that token: a noun, a name, a pronoun, or what stands in the place of one ("the poor", "87 on board"). */
    public static boolean isHead(Token token) {
        return switch (token.pos()) {
            case NOUN, PROPN, PRON -> !partOfPhrase(token);
            case ADJ, NUM, DET, SYM, X -> inNounPlace(token);
            default -> false;
        };
    }

    private static boolean partOfPhrase(Token token) {
        return token.has("flat")
                || token.has("fixed")
                || token.has("goeswith")
                || token.has("det")
                || token.has("expl");
    }

    private static boolean inNounPlace(Token token) {
        return token.has("nsubj") || token.has("obj") || token.has("iobj") || token.has("obl") || token.has("nmod");
    }

    /**
     * The head with its determiner, adjectives, compounds, names, genitives and "of" complements; without relative clauses,
     * appositions, other prepositional phrases and conjuncts.
     */
    public static Span core(Sentence sentence, Token head) {
        BitSet within = new BitSet();
        Deque<Token> open = new ArrayDeque<>(List.of(head));
        while (!open.isEmpty()) {
            Token token = open.pop();
            within.set(token.index());
            for (Token child : sentence.children(token)) {
                if (inCore(sentence, token, child, token == head)) {
                    open.push(child);
                }
            }
        }
        return contiguous(sentence, head, within);
    }

    private static boolean inCore(Sentence sentence, Token parent, Token child, boolean direct) {
        if (child.has("case") || child.has("mark")) {
            return !direct;
        }
        if (bracketed(sentence, child)) {
            return false;
        }
        if (child.has("appos") && called(parent, child)) {
            return true;
        }
        if (child.has("cc") || child.has("conj")) {
            return !direct
                    && (parent.has("amod") || parent.has("compound") || parent.has("nummod") || parent.has("conj"));
        }
        if (child.has("obl") && parent.has("amod") && parent.index() > parent.head()) {
            return true; // "forces loyal to the king"
        }
        if (child.has("nmod") || child.has("obl")) {
            return genitive(child) || unmarked(sentence, parent, child) || hasOf(sentence, child);
        }
        return child.has("det")
                || child.has("amod")
                || child.has("nummod")
                || child.has("compound")
                || child.has("flat")
                || child.has("fixed")
                || child.has("goeswith")
                || child.has("advmod") && child.index() < parent.index()
                || child.has("punct") && !direct;
    }

    /** {@code staden Mekelle}: the name right behind what it is the name of. */
    private static boolean called(Token noun, Token name) {
        return noun.pos() == PartOfSpeech.NOUN
                && noun.is("Definite", "Def")
                && name.pos() == PartOfSpeech.PROPN
                && name.index() == noun.index() + 1;
    }

    /** {@code Anna Berg (S)}: what stands in brackets behind somebody is no part of what he is called. */
    private static boolean bracketed(Sentence sentence, Token child) {
        return child.index() > 1
                && child.index() > child.head()
                && sentence.token(child.index() - 1).form().equals("(");
    }

    private static boolean genitive(Token token) {
        return token.relation().equals("nmod:poss");
    }

    /** A genitive or a name without a preposition; "last week" behind a noun is none. */
    private static boolean unmarked(Sentence sentence, Token parent, Token child) {
        return (child.index() < parent.index() || child.pos() == PartOfSpeech.PROPN) && !hasCase(sentence, child);
    }

    private static boolean hasCase(Sentence sentence, Token token) {
        for (Token child : sentence.children(token)) {
            if (child.has("case")) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasOf(Sentence sentence, Token token) {
        for (Token child : sentence.children(token)) {
            if (child.has("case")) {
                return OF.contains(child.form().toLowerCase(Locale.ROOT)) && child.index() < token.index();
            }
        }
        return false;
    }

    /** The unbroken run of those tokens around the head, hyphens bridged. */
    private static Span contiguous(Sentence sentence, Token head, BitSet within) {
        int first = head.index();
        while (first > 0 && reaches(sentence, within, first - 1, -1)) {
            first--;
        }
        int last = head.index();
        while (last + 1 < sentence.tokens().size() && reaches(sentence, within, last + 1, 1)) {
            last++;
        }
        while (first < head.index() && (trims(sentence, first) || focuses(sentence, first, head))) {
            first++;
        }
        while (last > head.index() && sentence.token(last).pos() == PartOfSpeech.PUNCT) {
            last--;
        }
        return sentence.token(first).span().union(sentence.token(last).span());
    }

    private static boolean reaches(Sentence sentence, BitSet within, int index, int step) {
        int beyond = index + step;
        return within.get(index) || hyphen(sentence.token(index)) && beyond >= 0 && within.get(beyond);
    }

    private static boolean hyphen(Token token) {
        return token.form().length() == 1
                && (token.form().equals("-") || token.form().equals("/"));
    }

    /** A comma, "dont", or an article that shares its letters with a preposition before it ("du"), cannot begin a phrase. */
    private static boolean trims(Sentence sentence, int first) {
        Token token = sentence.token(first);
        return token.pos() == PartOfSpeech.PUNCT && !opensQuote(token)
                || token.relation().equals("nmod") && token.is("PronType", "Rel")
                || first > 0 && sentence.token(first - 1).span().equals(token.span());
    }

    /** "Även Norge", "only the king": an adverb that no number follows tells nothing of the one who is meant. */
    private static boolean focuses(Sentence sentence, int first, Token head) {
        Token token = sentence.token(first);
        return token.pos() == PartOfSpeech.ADV
                && token.has("advmod")
                && head.pos() != PartOfSpeech.NUM
                && sentence.child(head, "nummod").isEmpty();
    }

    private static boolean opensQuote(Token token) {
        return "\"“«”'‘".contains(token.form());
    }

    /** Everything that hangs on the head, but its conjuncts and the preposition before it. */
    public static Span full(Sentence sentence, Token head) {
        Span span = head.span();
        Deque<Token> open = new ArrayDeque<>(List.of(head));
        while (!open.isEmpty()) {
            Token token = open.pop();
            span = span.union(token.span());
            for (Token child : sentence.children(token)) {
                boolean outside = token == head
                        && (child.has("case")
                                || child.has("conj")
                                || child.has("cc")
                                || child.has("cop")
                                || child.has("nsubj")
                                || child.has("aux")
                                || child.has("mark")
                                || child.has("punct")
                                || child.has("parataxis"));
                if (!outside) {
                    open.push(child);
                }
            }
        }
        return span;
    }

    /** The head and what is coordinated with it, in order. */
    public static List<Token> conjuncts(Sentence sentence, Token head) {
        List<Token> all = new ArrayList<>(List.of(head));
        for (int i = 0; i < all.size(); i++) {
            for (Token child : sentence.children(all.get(i))) {
                if (child.has("conj")) {
                    all.add(child);
                }
            }
        }
        all.sort(java.util.Comparator.comparingInt(Token::index));
        return all;
    }
}
