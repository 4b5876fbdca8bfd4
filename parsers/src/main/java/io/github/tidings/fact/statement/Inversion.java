package io.github.tidings.fact.statement;

import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.Token;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The speaker behind the verb: {@code ..., said the mayor}, {@code ..., säger borgmästaren}, {@code », a déclaré le maire}.
 * Trees often take such a clause for a part of what is said, so the order of the words decides.
 */
final class Inversion {
    private static final int MAX_PHRASES = 10;
    private static final int MAX_ASIDE = 16;

    private Inversion() {}

    /**
     * The head of the phrase right behind the verb, where the verb follows a comma, a stop or a quotation.
     *
     * @param end the index behind the verb and the words that go with it: {@code a laissé entendre}
     * @param aside tells the words that open such a clause: {@code comme l'a dit le maire}
     * @param time tells the words that say when, which may stand before the speaker: {@code a dit mardi le maire}
     */
    static Optional<Token> speaker(Tree tree, Token verb, int end, Predicate<Token> time, Predicate<Token> aside) {
        int first = first(tree, verb);
        boolean setOff =
                first == 0 || aside.test(tree.token(first - 1)) || Tree.isMark(tree.token(first - 1), ",?!…–—\"”»’'“");
        boolean behind = behindQuotation(tree, verb) || first == 0 && tree.behindQuotation();
        if (!setOff
                || participle(verb)
                        && first == verb.index()
                        && (!behind || verb.form().endsWith("ing"))) {
            return Optional.empty();
        }
        int next = behindAside(tree, behindAdverbials(tree, verb, end, time), time);
        if (next >= tree.size() || !begins(tree.token(next))) {
            return Optional.empty();
        }
        Token head = head(tree, next);
        if (!behindQuotation(tree, verb) && (speaksElsewhere(tree, verb, head) || behindRelative(tree, verb, head))) {
            return Optional.empty();
        }
        boolean adverbial =
                Tree.has(head, "obl", "advmod") && tree.child(verb, "nsubj").isPresent();
        return adverbial ? Optional.empty() : Optional.of(head);
    }

    /** The index of the first word of the verb's group: its auxiliaries, the pronouns before them, and the verb that tells how it is said. */
    static int first(Tree tree, Token verb) {
        int first = governor(tree, verb).orElse(verb).index();
        while (first > 0 && (tree.token(first - 1).pos() == PartOfSpeech.AUX || clitic(tree.token(first - 1)))) {
            first--;
        }
        return first;
    }

    /** The finite verb right before an infinitive that completes it: {@code a tenu à préciser}. */
    private static Optional<Token> governor(Tree tree, Token verb) {
        Optional<Token> above = verb.is("VerbForm", "Inf") && verb.has("xcomp") ? tree.head(verb) : Optional.empty();
        return above.filter(head -> head.index() < verb.index() && Tree.isVerb(head))
                .filter(head -> Tree.isFinite(head) || tree.child(head, "aux").isPresent())
                .filter(head -> tree.sentence().tokens().subList(head.index() + 1, verb.index()).stream()
                        .allMatch(between -> between.has("mark") || clitic(between)));
    }

    /** An object in front of the verb: {@code s'est indigné}. */
    private static boolean clitic(Token token) {
        return token.pos() == PartOfSpeech.PRON
                && (Tree.has(token, "expl", "obj", "iobj")
                        || elided(token)
                        || token.is("Reflex", "Yes")
                        || token.is("Case", "Acc"));
    }

    /** "Comme l'a dit": never a subject. */
    private static boolean elided(Token token) {
        String form = token.form();
        return token.is("Person", "3") && (form.endsWith("'") || form.endsWith("\u2019"));
    }

    /** Whether the verb stands right behind a quotation, or behind the comma that ends it. */
    static boolean behindQuotation(Tree tree, Token verb) {
        int before = first(tree, verb) - 1;
        return before >= 0
                && (tree.quoted(before) || tree.isComma(before) && before > 0 && tree.quoted(before - 1))
                && RelativeAside.opening(tree, before) < 0;
    }

    /** Whether the comma before the verb ends a clause about its subject: {@code Lind, who had left, recalled the team}. */
    private static boolean behindRelative(Tree tree, Token verb, Token object) {
        return object.has("obj")
                && object.head() == verb.index()
                && tree.child(verb, "nsubj")
                        .filter(subject -> subject.index() < verb.index())
                        .flatMap(subject -> tree.child(subject, "acl"))
                        .isPresent()
                && !behindClause(tree, verb);
    }

    /**
     * Whether the finite verb follows the comma behind a main clause that is whole, so that only words of saying may begin with
     * it: {@code The port is shut, said the mayor when he came home}.
     */
    static boolean behindClause(Tree tree, Token verb) {
        int comma = verb.index() - 1;
        if (comma < 2 || !tree.isComma(comma) || !verb.is("VerbForm", "Fin")) {
            return false;
        }
        for (int i = 0; i < comma; i++) {
            Token token = tree.token(i);
            if (tree.quoted(i)
                    || token.is("PronType", "Rel")
                    || token.pos() == PartOfSpeech.SCONJ && token.has("mark")) {
                return false;
            }
            if (token.is("VerbForm", "Fin")) {
                return i > 0;
            }
        }
        return false;
    }

    /** Whether the phrase is the subject of a verb behind it, as in {@code Lind, the minister, said talks had failed}. */
    private static boolean speaksElsewhere(Tree tree, Token verb, Token head) {
        if (head.has("nsubj")
                && head.head() > head.index()
                && head.head() != verb.index()
                && !relative(tree, head.index() + 1)) {
            return true;
        }
        for (int i = head.index() + 1; i < Math.min(tree.size(), head.index() + 12); i++) {
            Token token = tree.token(i);
            if (Tree.isPunctuation(token) && !token.form().equals("-")
                    || token.is("PronType", "Rel")
                    || token.pos() == PartOfSpeech.SCONJ && token.has("mark")) {
                return false;
            }
            if (token.pos() == PartOfSpeech.CCONJ && i + 1 < tree.size() && Tree.isVerb(tree.token(i + 1))) {
                return false;
            }
            if (Tree.isVerb(token) && token.is("VerbForm", "Fin")) {
                return true;
            }
        }
        return false;
    }

    private static boolean relative(Tree tree, int index) {
        int at = tree.isComma(index) ? index + 1 : index;
        return at < tree.size() && tree.token(at).is("PronType", "Rel");
    }

    private static boolean participle(Token verb) {
        return Tree.isVerb(verb)
                && (verb.is("VerbForm", "Part")
                        || verb.is("VerbForm", "Ger")
                        || verb.form().endsWith("ing"));
    }

    /** The index behind the adverbs and the one phrase with a preposition that may stand before the speaker: {@code a dit à l'AFP}. */
    private static int behindAdverbials(Tree tree, Token verb, int end, Predicate<Token> time) {
        int next = behindTimes(tree, end, time);
        if (next < tree.size() && tree.token(next).pos() == PartOfSpeech.ADP) {
            Token noun = tree.head(tree.token(next)).orElse(verb);
            boolean own = noun.index() > next && noun.head() == verb.index() && noun.has("obl");
            boolean speaker = !subjectBefore(tree, verb)
                    && tree.children(verb).stream()
                            .anyMatch(child -> Tree.has(child, "nsubj", "obj") && child.index() > noun.index());
            return own && speaker ? behindTimes(tree, tree.last(noun) + 1, time) : behindPhrases(tree, verb, next);
        }
        return next;
    }

    /** The index behind a remark between commas on when or where it is said: {@code a déclaré, lundi, le ministre}; else the same. */
    private static int behindAside(Tree tree, int comma, Predicate<Token> time) {
        if (!tree.isComma(comma) || tree.quoted(comma) || comma + 1 >= tree.size()) {
            return comma;
        }
        Token first = tree.token(comma + 1);
        boolean remark = first.pos() == PartOfSpeech.ADP || first.pos() == PartOfSpeech.ADV || time.test(first);
        for (int i = comma + 1; remark && i < Math.min(tree.size() - 1, comma + MAX_ASIDE); i++) {
            if (tree.isComma(i)) {
                return tree.token(i + 1).pos() == PartOfSpeech.DET
                                || tree.token(i + 1).pos() == PartOfSpeech.PROPN
                        ? i + 1
                        : comma;
            }
            if (tree.quoted(i) || Tree.isFinite(tree.token(i))) {
                break;
            }
        }
        return comma;
    }

    /** Whether the verb has a subject before it that is no part of a quotation. */
    private static boolean subjectBefore(Tree tree, Token verb) {
        return tree.child(verb, "nsubj")
                .filter(subject -> subject.index() < verb.index() && !tree.quoted(subject.index()))
                .isPresent();
    }

    /** Where a noun phrase without a preposition begins behind those with one, whatever the tree: {@code a dit sur X le maire}. */
    private static int behindPhrases(Tree tree, Token verb, int from) {
        if (subjectBefore(tree, verb)) {
            return from;
        }
        for (int i = from + 2; i < Math.min(tree.size(), from + MAX_PHRASES); i++) {
            Token token = tree.token(i);
            if (Tree.isPunctuation(token) || Tree.isVerb(token) || tree.quoted(i)) {
                return from;
            }
            if (token.pos() == PartOfSpeech.DET && Tree.isNominal(tree.token(i - 1))) {
                return i;
            }
        }
        return from;
    }

    /** The index behind the adverbs and the words that tell a day: {@code a dit lundi soir}, {@code a dit le 3 mars}. */
    private static int behindTimes(Tree tree, int from, Predicate<Token> time) {
        int next = from;
        int day = day(tree, next, time);
        while (day > next || next < tree.size() && skipped(tree.token(next))) {
            next = Math.max(day, next + 1);
            day = day(tree, next, time);
        }
        return next;
    }

    private static int day(Tree tree, int from, Predicate<Token> time) {
        int at = from;
        while (at < Math.min(tree.size() - 1, from + 2)
                && (tree.token(at).pos() == PartOfSpeech.NUM || tree.token(at).is("Definite", "Def"))) {
            at++;
        }
        boolean named = at == from || tree.token(at - 1 >= from ? at - 1 : at).pos() == PartOfSpeech.NUM;
        return named && at < tree.size() && time.test(tree.token(at)) ? at + 1 : from;
    }

    private static boolean skipped(Token token) {
        return token.pos() == PartOfSpeech.ADV
                || Tree.isMark(token, "-")
                || token.form().equals("-t");
    }

    /** Whether the word may begin a noun phrase. */
    static boolean begins(Token token) {
        return switch (token.pos()) {
            case DET, PROPN, NOUN, PRON, ADJ, NUM ->
                !token.is("PronType", "Rel") && token.pos() != PartOfSpeech.SCONJ && !token.is("Case", "Acc");
            default -> false;
        };
    }

    /** The head of the noun phrase that begins there: the word of it that hangs on something outside. */
    static Token head(Tree tree, int from) {
        Token head = tree.token(from);
        if (head.is("PronType", "Prs") && head.pos() == PartOfSpeech.PRON && !head.is("Poss", "Yes")) {
            return head;
        }
        for (int i = 0; i < 6 && head.head() > head.index() && head.head() < from + 8; i++) {
            Token up = tree.token(head.head());
            if (head.has("nsubj")
                    || !Tree.isNominal(up) && up.pos() != PartOfSpeech.NUM && up.pos() != PartOfSpeech.ADJ
                    || punctuated(tree, head.index(), up.index())) {
                break;
            }
            head = up;
        }
        return head.pos() == PartOfSpeech.DET || head.pos() == PartOfSpeech.ADJ ? noun(tree, head) : head;
    }

    private static Token noun(Tree tree, Token first) {
        for (int i = first.index(); i < Math.min(tree.size(), first.index() + 6); i++) {
            Token token = tree.token(i);
            if (token.pos() == PartOfSpeech.NOUN || token.pos() == PartOfSpeech.PROPN) {
                return token;
            }
            if (Tree.isPunctuation(token)) {
                break;
            }
        }
        return first;
    }

    private static boolean punctuated(Tree tree, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (Tree.isPunctuation(tree.token(i))) {
                return true;
            }
        }
        return false;
    }
}
