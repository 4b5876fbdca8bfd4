package io.github.tidings.fact.clause;

import io.github.tidings.lang.WordFile;
import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The functions of nouns and of phrases with a preposition. Immutable. */
public final class Nominals {
    /** How far behind the first of two the second stands at most. */
    private static final int PARTNER = 10;
    /** How long what stands between a noun and its complement is at most. */
    private static final int INSERT = 15;

    private final Set<String> of;
    private final Set<String> by;
    private final Set<String> including;
    private final Set<String> between;
    private final Set<String> others;
    private final Calendar calendar;
    private final PhrasalPrepositions phrasal;

    Nominals(WordFile words) {
        this.of = words.set("of");
        this.by = words.set("by");
        this.including = words.set("including");
        this.between = words.set("between");
        this.others = words.set("others");
        this.calendar = new Calendar(words);
        this.phrasal = new PhrasalPrepositions(of);
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

    /** The adjectives that describe a noun: where it comes from may be one of them. */
    public List<Token> adjectives(Sentence sentence, Token noun) {
        return sentence.children(noun).stream()
                .filter(child -> child.has("amod") && child.pos() == PartOfSpeech.ADJ)
                .toList();
    }

    /** The noun's complements with "of", "av" or "de". */
    public List<Token> complements(Sentence sentence, Token noun) {
        List<Token> own = marked(sentence, noun, of, List.of("nmod", "obl"));
        List<Token> past = own.isEmpty() ? behindInsert(sentence, noun) : own;
        List<Token> behind = past.isEmpty() ? behindParticiple(sentence, noun) : past;
        List<Token> right = behind.isEmpty() ? rightBehind(sentence, noun, of) : behind;
        return right.isEmpty() ? behindAgent(sentence, noun) : right;
    }

    /** "The condemnation by Peru of the raid": the complement that the tree hung on the phrase between the two. */
    private List<Token> behindAgent(Sentence sentence, Token noun) {
        return marked(sentence, noun, by, List.of("nmod")).stream()
                .flatMap(agent -> marked(sentence, agent, of, List.of("nmod")).stream())
                .toList();
    }

    /** "A visit to Lima by the king": the phrase that the tree hung on one that tells where. */
    List<Token> behindPhrases(Sentence sentence, Token noun, Set<String> cases) {
        return sentence.children(noun).stream()
                .filter(phrase -> phrase.has("nmod") && phrase.index() > noun.index())
                .flatMap(phrase -> Stream.concat(
                        Stream.of(phrase),
                        sentence.children(phrase).stream()
                                .filter(inner -> inner.has("nmod") && inner.index() > phrase.index())))
                .filter(phrase -> phrase.pos() == PartOfSpeech.PROPN && !marked(sentence, phrase, of))
                .flatMap(phrase -> marked(sentence, phrase, cases, List.of("nmod", "obl")).stream())
                .toList();
    }

    /** "L'arrestation, lundi à Oslo, du ministre inquiète": the complement behind what stands between commas, wherever the tree hung it. */
    private List<Token> behindInsert(Sentence sentence, Token noun) {
        int comma = noun.index() + 1;
        if (!noun.has("nsubj") || noun.head() < comma || !comma(sentence, comma)) {
            return List.of();
        }
        return sentence.tokens().subList(comma + 1, Math.min(noun.head(), comma + INSERT)).stream()
                .filter(token -> token.has("case") && of.contains(token.lemma()) && comma(sentence, token.index() - 1))
                .map(token -> sentence.token(token.head()))
                .limit(1)
                .toList();
    }

    private static boolean comma(Sentence sentence, int index) {
        return sentence.token(index).form().equals(",");
    }

    /** "La démission forcée du ministre": the complement that the tree hung on a participle between the two. */
    private List<Token> behindParticiple(Sentence sentence, Token noun) {
        return sentence.children(noun).stream()
                .filter(child ->
                        child.index() == noun.index() + 1 && child.is("VerbForm", "Part") && child.is("Tense", "Past"))
                .flatMap(participle -> sentence.children(participle).stream()
                        .filter(child -> (child.has("obl") || child.has("nmod")) && marked(sentence, child, of))
                        .filter(child -> sentence.children(child).get(0).index() == participle.index() + 1))
                .toList();
    }

    /** "$40 million in aid": what the amount is of, right behind it, wherever the tree hung it. */
    public List<Token> worth(Sentence sentence, Token amount, Set<String> cases) {
        int behind = amount.index() + 1;
        while (behind < sentence.tokens().size() && sentence.token(behind).pos() == PartOfSpeech.NUM) {
            behind++;
        }
        int first = behind;
        return sentence.tokens().stream()
                .filter(token -> (token.has("nmod") || token.has("obl")) && marked(sentence, token, cases))
                .filter(token -> sentence.children(token).get(0).index() == first)
                .toList();
    }

    /** "Announced the expulsion of diplomats": the phrase right behind an object, hung on the verb by the tree. */
    List<Token> rightBehind(Sentence sentence, Token noun, Set<String> cases) {
        return !noun.has("obj")
                ? List.of()
                : sentence.children(sentence.token(noun.head())).stream()
                        .filter(child -> child.has("obl") && marked(sentence, child, cases))
                        .filter(child -> sentence.children(child).get(0).index() == noun.index() + 1)
                        .toList();
    }

    /** What hangs on the word with one of those prepositions, in order; behind a time also what the tree hung on that. */
    public List<Token> phrases(Sentence sentence, Token governor, Set<String> cases) {
        List<Token> own =
                marked(sentence, governor, cases, List.of("obl", "nmod", "advcl", "xcomp", "iobj", "obj", "acl"));
        List<Token> right = own.isEmpty() ? rightBehind(sentence, governor, cases) : own;
        return right.isEmpty() ? behindComplement(sentence, governor, cases) : right;
    }

    /** "Un raid de l'armée sur une école", "un assaut mené contre le port": the phrase that the tree hung on what stands between. */
    private List<Token> behindComplement(Sentence sentence, Token noun, Set<String> cases) {
        if (of.isEmpty() || noun.pos() != PartOfSpeech.NOUN || cases.stream().anyMatch(of::contains)) {
            return List.of();
        }
        return sentence.children(noun).stream()
                .filter(child -> child.has("nmod") && marked(sentence, child, of)
                        || child.index() == noun.index() + 1
                                && child.is("VerbForm", "Part")
                                && child.is("Tense", "Past"))
                .flatMap(between -> marked(sentence, between, cases, List.of("nmod", "obl")).stream())
                .toList();
    }

    private List<Token> marked(Sentence sentence, Token governor, Set<String> cases, List<String> relations) {
        List<Token> found = new ArrayList<>();
        for (Token child : sentence.children(governor)) {
            if (relations.stream().anyMatch(child::has)) {
                phrasal.behind(sentence, child, cases)
                        .or(() -> Optional.of(child).filter(c -> marked(sentence, c, cases)))
                        .ifPresent(found::add);
            }
            if (calendar.holds(child)) {
                sentence.children(child).stream()
                        .filter(c -> c.has("nmod") || c.has("obl"))
                        .filter(c -> marked(sentence, c, cases))
                        .forEach(found::add);
            }
        }
        return found;
    }

    /**
     * Whether the word, or the title before it, carries one of those prepositions, be it one word or several ("according
     * to").
     */
    public boolean marked(Sentence sentence, Token word, Set<String> cases) {
        for (Token child : sentence.children(word)) {
            if ((child.has("case") || child.has("mark")) && cases.contains(preposition(sentence, child))) {
                return true;
            }
        }
        return sentence.child(word, "nmod:desc")
                .filter(title -> title.index() < word.index() && marked(sentence, title, cases))
                .isPresent();
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

    /** A head with its conjuncts and those that it names as its members: "officials including the minister". */
    public List<Token> members(Sentence sentence, Token head) {
        List<Token> all = new ArrayList<>(Coordination.conjuncts(sentence, head));
        if (all.size() == 1 && marked(sentence, head, between)) {
            partner(sentence, head).ifPresent(partner -> all.addAll(Coordination.conjuncts(sentence, partner)));
        }
        if (head.pos() == PartOfSpeech.NOUN && head.is("Number", "Plur")) {
            all.addAll(namesakes(sentence, head));
        }
        List<Token> named = new ArrayList<>(phrases(sentence, head, including));
        int behind = head.index() + 1;
        if (behind < sentence.tokens().size()
                && including.contains(sentence.token(behind).lemma())) {
            sentence.child(sentence.token(behind), "obj").ifPresent(named::add);
        }
        named.stream()
                .filter(member -> member.pos() == PartOfSpeech.PROPN)
                .forEach(member -> all.addAll(Coordination.conjuncts(sentence, member)));
        return all;
    }

    /** "MM. Lind et Holm": the names that are joined to the one right behind the title. */
    private static List<Token> namesakes(Sentence sentence, Token title) {
        return sentence.children(title).stream()
                .filter(name -> name.index() == title.index() + 1 && name.pos() == PartOfSpeech.PROPN)
                .flatMap(name -> Coordination.conjuncts(sentence, name).stream())
                .filter(name -> name.index() > title.index() + 1 && name.pos() == PartOfSpeech.PROPN)
                .toList();
    }

    /** "Between Norway and the rebels": the noun behind the "and", wherever the tree hung it. */
    private static Optional<Token> partner(Sentence sentence, Token first) {
        boolean and = false;
        for (int i = first.index() + 1;
                i < Math.min(first.index() + PARTNER, sentence.tokens().size());
                i++) {
            Token token = sentence.token(i);
            if (token.pos() == PartOfSpeech.VERB || token.pos() == PartOfSpeech.AUX) {
                return Optional.empty();
            }
            if (and && (token.pos() == PartOfSpeech.NOUN || token.pos() == PartOfSpeech.PROPN)) {
                return Optional.of(token);
            }
            and |= token.pos() == PartOfSpeech.CCONJ;
        }
        return Optional.empty();
    }
}
