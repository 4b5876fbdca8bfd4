package io.github.tidings.fact.frame;

import io.github.tidings.lang.YamlNode;
import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Words that do the same in a frame, each with an optional value. An entry is a lemma ({@code evacuate}), a phrase whose
 * words hang together in the tree ({@code seize power}, {@code asset freeze}), or the begin or end of compounds
 * ({@code kupp*}, {@code *förbud}), or {@code <name>} for any name and {@code <number>} for any number.
 */
final class WordClass {
    private final Map<String, List<Entry>> byWord = new HashMap<>();
    private final List<Entry> affixes = new ArrayList<>();
    private final Set<String> lemmas = new LinkedHashSet<>();
    private final Participles participles;
    private boolean phrases;
    private boolean names;
    private boolean numbers;

    private WordClass(Participles participles) {
        this.participles = participles;
    }

    /** A list of words, or a table of words and their values. */
    static WordClass of(YamlNode node, Participles participles) {
        WordClass words = new WordClass(participles);
        if (node.isMapping()) {
            node.entries().forEach((word, value) -> words.add(word, Optional.of(value.string())));
        } else {
            node.strings().forEach(word -> words.add(word, Optional.empty()));
        }
        return words;
    }

    static WordClass empty() {
        return new WordClass(Participles.NONE);
    }

    private void add(String words, Optional<String> value) {
        if (words.equals("<name>")) {
            names = true;
            return;
        }
        if (words.equals("<number>")) {
            numbers = true;
            return;
        }
        if (words.startsWith("*") || words.endsWith("*")) {
            affixes.add(new Entry(List.of(words.replace("*", "")), words.startsWith("*"), value));
            return;
        }
        lemmas.add(words);
        Entry entry = new Entry(List.of(words.toLowerCase(Locale.ROOT).split(" ")), false, value);
        phrases |= entry.words().size() > 1;
        entry.words()
                .forEach(word ->
                        byWord.computeIfAbsent(word, w -> new ArrayList<>(1)).add(entry));
    }

    /** Every word of every entry. */
    Set<String> words() {
        return byWord.keySet();
    }

    /** The entries that are the begin or end of compounds. */
    List<Entry> affixes() {
        return affixes;
    }

    /** Whether every name is of this class. */
    boolean holdsNames() {
        return names;
    }

    /** The longest entry that the word carries: itself, or the head of a phrase. */
    Optional<Entry> match(Sentence sentence, Token token) {
        Entry best = null;
        for (String lemma : participles.lemmas(token)) {
            for (Entry entry : byWord.getOrDefault(lemma, List.of())) {
                if ((best == null || entry.words().size() > best.words().size())
                        && complete(entry, lemma, sentence, token)) {
                    best = entry;
                }
            }
        }
        return best != null ? Optional.of(best) : any(token).or(() -> affix(token));
    }

    /** The single words of this class, for prepositions. */
    Set<String> lemmas() {
        return lemmas;
    }

    /** Whether the other word is part of the phrase that the word heads: "État" in "coup d'État". */
    boolean joins(Sentence sentence, Token token, Token other) {
        return phrases
                && other != token
                && match(sentence, token)
                        .filter(entry -> entry.words().size() > 1)
                        .filter(entry -> entry.words().stream().anyMatch(word -> named(word, other)))
                        .isPresent();
    }

    boolean contains(Sentence sentence, Token token) {
        return match(sentence, token).isPresent();
    }

    /** A name or a number, where every one is of this class. */
    private Optional<Entry> any(Token token) {
        return names && token.pos() == PartOfSpeech.PROPN || numbers && token.pos() == PartOfSpeech.NUM
                ? Optional.of(new Entry(List.of(token.form()), false, Optional.empty()))
                : Optional.empty();
    }

    private Optional<Entry> affix(Token token) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        for (Entry entry : affixes) {
            if (entry.affixes(lemma)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    /** Whether all other words of the entry hang on the token, or are prepositions of what hangs on it. */
    private static boolean complete(Entry entry, String own, Sentence sentence, Token token) {
        boolean skipped = false;
        for (String word : entry.words()) {
            if (!skipped && word.equals(own)) {
                skipped = true;
            } else if (!near(word, sentence, token) && !onObject(entry, word, sentence, token)) {
                return false;
            }
        }
        return true;
    }

    private static boolean near(String word, Sentence sentence, Token token) {
        for (Token child : sentence.children(token)) {
            if (named(word, child)) {
                return true;
            }
            for (Token grandchild : sentence.children(child)) {
                if (named(word, grandchild)
                        && (grandchild.has("case")
                                || grandchild.has("mark")
                                || grandchild.has("compound")
                                || grandchild.has("amod")
                                || child.has("fixed")
                                || grandchild.has("fixed"))) {
                    return true;
                }
                if (particle(word, token, grandchild)
                        || sentence.children(grandchild).stream().anyMatch(g -> particle(word, token, g))
                        || child.has("obj") && grandchild.has("nmod") && preposition(word, sentence, grandchild)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "Took the editor into custody": in a phrase that the tree hung on the object, if the entry names its preposition. */
    private static boolean onObject(Entry entry, String word, Sentence sentence, Token verb) {
        return entry.words().size() > 2
                && sentence.children(verb, "obj").stream()
                        .flatMap(object -> sentence.children(object, "nmod").stream())
                        .filter(phrase -> named(word, phrase))
                        .anyMatch(phrase -> entry.words().stream().anyMatch(w -> preposition(w, sentence, phrase)));
    }

    /** "Tog hem 40 svenskar": an adverb behind the verb that the tree hung on the number before its object. */
    private static boolean particle(String word, Token verb, Token adverb) {
        return adverb.pos() == PartOfSpeech.ADV
                && adverb.index() > verb.index()
                && adverb.head() > adverb.index()
                && named(word, adverb);
    }

    /** "Flew people out of the city": of a phrase that the tree hung on the object. */
    private static boolean preposition(String word, Sentence sentence, Token phrase) {
        return sentence.children(phrase).stream().anyMatch(c -> c.has("case") && named(word, c));
    }

    private static boolean named(String word, Token token) {
        return token.lemma().equalsIgnoreCase(word) || token.form().equalsIgnoreCase(word);
    }

    /**
     * One entry.
     *
     * @param words its words; of a compound's part that part alone
     * @param suffix whether it is the end of compounds
     * @param value what it stands for
     */
    record Entry(List<String> words, boolean suffix, Optional<String> value) {
        /** Whether the word is a compound that begins or ends so. */
        boolean affixes(String lemma) {
            String part = words.get(0);
            return lemma.length() > part.length() && (suffix ? lemma.endsWith(part) : lemma.startsWith(part));
        }
    }
}
