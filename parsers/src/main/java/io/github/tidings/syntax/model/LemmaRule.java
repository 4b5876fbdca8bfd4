package io.github.tidings.syntax.model;

import java.util.Locale;

/**
 * From a form to its lemma: cut that many characters off the end, put others there.
 *
 * @param lower whether the form is first brought to small letters
 * @param cut how many characters go
 * @param add what comes instead
 */
public record LemmaRule(boolean lower, int cut, String add) {
    /** The form is its own lemma. */
    public static final LemmaRule SAME = new LemmaRule(false, 0, "");

    /** The rule that makes this lemma of this form. */
    public static LemmaRule of(String form, String lemma) {
        String small = form.toLowerCase(Locale.ROOT);
        boolean lower = common(small, lemma) > common(form, lemma);
        String start = lower ? small : form;
        int common = common(start, lemma);
        return new LemmaRule(lower, start.length() - common, lemma.substring(common));
    }

    private static int common(String a, String b) {
        int n = 0;
        while (n < a.length() && n < b.length() && a.charAt(n) == b.charAt(n)) {
            n++;
        }
        return n;
    }

    /** The lemma of a form; the form itself if it is too short for the rule. */
    public String apply(String form) {
        if (!lower && cut == 0 && add.isEmpty()) {
            return form;
        }
        String start = lower ? form.toLowerCase(Locale.ROOT) : form;
        String lemma = cut > start.length() ? start : start.substring(0, start.length() - cut) + add;
        return lemma.isEmpty() ? form : lemma;
    }
}
