package io.github.tidings.syntax.model;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What hardly a tree has, in any of the languages: a word with two subjects or two objects; a clause with a finite verb that
 * hangs on a noun though nothing in it stands for that noun nor is its subject; a verb in the past that completes another one; a
 * whole sentence that names something and tells nothing of it, though it has a finite verb; one whose main clause begins as a
 * subordinate one, though it has another. Far fewer trees of treebanks than of a parser break these rules. Immutable.
 */
final class Grammar {
    private static final Pattern RELATIVE = Pattern.compile("PronType=[A-Za-z,]*Rel");

    private final boolean[] finite;
    private final boolean[] relative;
    private final boolean[] opening;
    private final boolean[] subject;
    private final boolean[] object;
    private final boolean[] clauseOfNoun;
    private final boolean[] auxiliary;
    private final boolean[] mark;
    private final boolean[] past;
    private final boolean[] open;
    private final int punctuation;

    /** By the names of feature sets and relations. */
    Grammar(List<String> features, List<String> relations) {
        this.finite = Flags.of(features, f -> f.contains("VerbForm=Fin"));
        this.relative = Flags.of(features, f -> f.contains("PronType=Rel") || f.contains("PronType=Int"));
        this.opening = Flags.of(features, f -> RELATIVE.matcher(f).find());
        this.subject = Flags.of(relations, r -> is(r, "nsubj") && !r.equals("nsubj:outer") || is(r, "csubj"));
        this.object = Flags.of(relations, r -> r.equals("obj"));
        this.clauseOfNoun = Flags.of(relations, r -> is(r, "acl"));
        this.auxiliary = Flags.of(relations, r -> is(r, "aux") || is(r, "cop"));
        this.past = Flags.of(features, f -> f.contains("VerbForm=Fin") && f.contains("Tense=Past"));
        this.open = Flags.of(relations, r -> is(r, "xcomp"));
        this.punctuation = relations.indexOf("punct");
        this.mark = Flags.of(relations, r -> is(r, "mark"));
    }

    private static boolean is(String relation, String name) {
        return relation.equals(name) || relation.startsWith(name + ":");
    }

    /**
     * Whether a word opens the clause of the verb behind it that it hangs on: a relative pronoun or adverb ("where"), or a
     * phrase with one in it ("in whose house").
     *
     * @param phrase whether something in the word's own phrase is a relative pronoun
     */
    boolean opens(Words words, int word, boolean phrase) {
        return opening[words.features[word]] || phrase && words.isNominal(word);
    }

    /** The relation of every mark of punctuation; -1 where the treebank had none. */
    int punctuation() {
        return punctuation;
    }

    /** How often the tree of those words breaks the rules. */
    int breaks(Words words) {
        int n = words.size;
        int[] subjects = new int[n];
        int[] objects = new int[n];
        boolean[] clause = new boolean[n];
        boolean[] linked = new boolean[n];
        for (int i = 0; i < n; i++) {
            int relation = words.relations[i];
            boolean verbal = finite[words.features[i]] && verbal(words, i);
            clause[i] |= verbal;
            int head = words.heads[i];
            if (head >= 0) {
                subjects[head] += subject[relation] ? 1 : 0;
                objects[head] += object[relation] ? 1 : 0;
                clause[head] |= verbal && auxiliary[relation];
                linked[head] |= mark[relation];
            }
            if (relative[words.features[i]]) {
                link(words, i, linked);
            }
        }
        int breaks = 0;
        int clauses = 0;
        boolean subordinate = false;
        for (int i = 0; i < n; i++) {
            breaks += subjects[i] > 1 ? 1 : 0;
            breaks += objects[i] > 1 ? 1 : 0;
            clauses += clause[i] ? 1 : 0;
            subordinate |= words.heads[i] < 0 && clause[i] && linked[i];
            breaks += wrongPart(words, i) ? 1 : 0;
            breaks += clauseOfNoun[words.relations[i]] && clause[i] && subjects[i] == 0 && !linked[i] ? 1 : 0;
        }
        breaks += subordinate && clauses > 1 ? 1 : 0;
        return breaks + (clauses > 0 && namesOnly(words, subjects, clause) ? 1 : 0);
    }

    /** Whether a verb in the past completes another one as only an infinitive can, or a name ("May") is an auxiliary. */
    private boolean wrongPart(Words words, int i) {
        int relation = words.relations[i];
        return open[relation] && past[words.features[i]] && verbal(words, i)
                || auxiliary[relation] && words.pos[i] == PosNumbers.PROPN;
    }

    /** Whether the root of a whole sentence is a noun of which nothing is said. */
    private static boolean namesOnly(Words words, int[] subjects, boolean[] clause) {
        if (words.pos[words.size - 1] != PosNumbers.PUNCT) {
            return false;
        }
        for (int i = 0; i < words.size; i++) {
            if (words.heads[i] < 0) {
                boolean noun = words.pos[i] == PosNumbers.NOUN || words.pos[i] == PosNumbers.PROPN;
                boolean joint = words.pos[i] == PosNumbers.CCONJ || words.pos[i] == PosNumbers.PUNCT;
                return (noun || joint) && subjects[i] == 0 && !clause[i];
            }
        }
        return false;
    }

    private static boolean verbal(Words words, int i) {
        return words.pos[i] == PosNumbers.VERB || words.pos[i] == PosNumbers.AUX;
    }

    /** A relative word links the clauses above it as far as they follow it. */
    private static void link(Words words, int relative, boolean[] linked) {
        int at = words.heads[relative];
        for (int up = 0; at > relative && up < words.size; up++) {
            linked[at] = true;
            at = words.heads[at];
        }
    }
}
