package io.github.tidings.fact.clause;

import io.github.tidings.lang.WordFile;
import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The functions of nouns and of phrases with a preposition. Immutable. */
public final class Nominals {
    private final Set<String> of;
    private final Set<String> others;

    Nominals(WordFile words) {
        this.of = words.set("of");
        this.others = words.set("others");
    }

    /** Whether a participle describes no particular ones, and so tells no event: "ousted leaders", "other jailed poets". */
    public boolean generic(Sentence sentence, Token participle) {
        if (!participle.has("amod") || participle.head() < 0) {
            return false;
        }
        Token noun = sentence.token(participle.head());
        List<Token> children = sentence.children(noun);
        boolean particular = noun.is("Definite", "Def")
                || children.stream()
                        .anyMatch(c -> c.has("det")
                                || c.has("nummod")
                                || c.relation().equals("nmod:poss")
                                || c.has("nmod") && c.is("Case", "Gen")
                                || c.has("flat"));
        boolean other =
                children.stream().anyMatch(c -> others.contains(c.lemma().toLowerCase(Locale.ROOT)));
        return noun.is("Number", "Plur") && (!particular || other);
    }

    /** Whose it is: possessives, genitives, and names and adjectives of origin before the noun. */
    public List<Token> owners(Sentence sentence, Token noun) {
        List<Token> owners = new ArrayList<>();
        for (Token child : sentence.children(noun)) {
            if (child.relation().equals("nmod:poss")
                    || child.has("det") && child.is("Poss", "Yes")
                    || child.has("nmod") && child.is("Case", "Gen")
                    || child.has("compound") && child.pos() == PartOfSpeech.PROPN
                    || child.has("amod") && Character.isUpperCase(child.form().codePointAt(0))) {
                owners.add(child);
            }
        }
        return owners;
    }

    /** The noun's complements with "of", "av" or "de". */
    public List<Token> complements(Sentence sentence, Token noun) {
        return marked(sentence, noun, of, List.of("nmod", "obl"));
    }

    /** What hangs on the word with one of those prepositions, in order. */
    public List<Token> phrases(Sentence sentence, Token governor, Set<String> cases) {
        return marked(sentence, governor, cases, List.of("obl", "nmod", "advcl", "xcomp", "iobj", "obj", "acl"));
    }

    private List<Token> marked(Sentence sentence, Token governor, Set<String> cases, List<String> relations) {
        List<Token> found = new ArrayList<>();
        for (Token child : sentence.children(governor)) {
            if (relations.stream().anyMatch(child::has) && marked(sentence, child, cases)) {
                found.add(child);
            }
        }
        return found;
    }

    /** Whether the word carries one of those prepositions, be it one word or several ("according to"). */
    public boolean marked(Sentence sentence, Token word, Set<String> cases) {
        for (Token child : sentence.children(word)) {
            if ((child.has("case") || child.has("mark")) && cases.contains(preposition(sentence, child))) {
                return true;
            }
        }
        return false;
    }

    private static String preposition(Sentence sentence, Token first) {
        StringBuilder words = new StringBuilder(first.lemma());
        for (Token part : sentence.children(first)) {
            if (part.has("fixed")) {
                words.append(' ').append(part.lemma());
            }
        }
        return words.toString().toLowerCase(Locale.ROOT);
    }
}
