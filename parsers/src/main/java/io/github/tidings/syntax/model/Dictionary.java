package io.github.tidings.syntax.model;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What is known of words and need not be learnt: the closed class of auxiliaries, and the lemmas of irregular verbs, of
 * which a treebank holds too few. Immutable.
 *
 * @param auxiliaries every form that may be an auxiliary, in small letters; empty for any
 * @param owners those of them that mark an owner as well ("'s"), in small letters
 * @param verbs the lemmas of irregular forms of verbs, in small letters
 * @param capitals whether a large initial within a sentence makes a name
 */
public record Dictionary(Set<String> auxiliaries, Set<String> owners, Map<String, String> verbs, boolean capitals) {
    /** A dictionary that knows nothing. */
    public static final Dictionary NONE = new Dictionary(Set.of(), Set.of(), Map.of(), false);

    /** Whether the word may be an auxiliary; within a sentence none has a large initial, so that "3 May" is a date. */
    boolean auxiliary(Words words, int i) {
        if (auxiliaries.isEmpty()) {
            return true;
        }
        String form = words.forms[i].toLowerCase(Locale.ROOT);
        return auxiliaries.contains(form)
                && (i == 0 || !words.largeInitial(i))
                && !(owners.contains(form) && owned(words, i));
    }

    /** "Peru's besieged capital": between two nouns, a participle right before the second; where the tags to come are known. */
    private static boolean owned(Words words, int i) {
        return i > 0
                && i + 2 < words.size
                && (words.pos[i - 1] == PosNumbers.PROPN || words.pos[i - 1] == PosNumbers.NOUN)
                && words.pos[i + 1] == PosNumbers.VERB
                && words.pos[i + 2] == PosNumbers.NOUN;
    }

    /** "President Mohamed Lind": a word with a large initial right behind a noun or a name, or one that would be no noun, is a name. */
    int named(Words words, int i, int tag) {
        boolean noun = tag == PosNumbers.NOUN;
        boolean open = noun
                || tag == PosNumbers.PROPN
                || tag == PosNumbers.ADJ
                || tag == PosNumbers.NUM
                || tag == PosNumbers.PRON;
        if (!capitals || i == 0 || open && !noun || !largeInitial(words.forms[i], words.forms[i - 1])) {
            return tag;
        }
        boolean behindNoun = (words.pos[i - 1] == PosNumbers.NOUN || words.pos[i - 1] == PosNumbers.PROPN)
                && !words.forms[i - 1].endsWith("s");
        return !noun || behindNoun ? PosNumbers.PROPN : tag;
    }

    private static boolean largeInitial(String form, String before) {
        return form.length() > 1
                && Character.isUpperCase(form.charAt(0))
                && Character.isLowerCase(form.charAt(1))
                && Character.isLetterOrDigit(before.charAt(before.length() - 1));
    }

    /** Whether the form is one of a verb's past: "held" is no present tense. */
    boolean past(String form) {
        String small = form.toLowerCase(Locale.ROOT);
        return !verbs.getOrDefault(small, small).equals(small);
    }

    /** The lemma of a verb's form where it is known, else the one that was learnt. */
    String verb(String form, String learnt) {
        return verbs.isEmpty() ? learnt : verbs.getOrDefault(form.toLowerCase(Locale.ROOT), learnt);
    }
}
