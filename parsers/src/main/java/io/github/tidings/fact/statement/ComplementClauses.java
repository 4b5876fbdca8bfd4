package io.github.tidings.fact.statement;

import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.Token;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds the clause that a word of saying takes, as the tree has it, and where it has none by the words behind the cue. */
final class ComplementClauses {
    private static final int MAX_PHRASE = 20;
    private static final int MAX_SUBJECT = 8;
    private static final int MAX_ASIDE = 12;
    private final SpeechWords words;

    ComplementClauses(SpeechWords words) {
        this.words = words;
    }

    /** Where the clause behind the attribution begins, behind its "that". */
    OptionalInt start(Attribution attribution) {
        if (!attribution.takes(Take.CLAUSE)) {
            return OptionalInt.empty();
        }
        Tree tree = attribution.tree();
        int next = next(tree, attribution.to() + 1);
        if (next >= tree.size()) {
            return OptionalInt.empty();
        }
        if (aim(attribution, next)) {
            return OptionalInt.empty();
        }
        int that = tree.token(next).pos() == PartOfSpeech.ADP && next + 1 < tree.size() ? next + 1 : next;
        if (that > next && deed(attribution, tree.token(that))) {
            return OptionalInt.empty();
        }
        if (words.complementiser(tree.token(that)) && next(tree, that + 1) < tree.size()) {
            return OptionalInt.of(next(tree, that + 1));
        }
        int behind = behindRelative(tree, next);
        if (behind > 0) {
            return OptionalInt.of(behind);
        }
        if (attribution.cue().has("acl") && Tree.isFinite(tree.token(next))) {
            return OptionalInt.empty();
        }
        if (tree.token(next).pos() == PartOfSpeech.PART && tree.token(next).has("mark")) {
            return OptionalInt.empty();
        }
        if (words.question(tree.token(next)) && condition(attribution, next)) {
            return OptionalInt.empty();
        }
        Optional<Token> clause = clauseChild(attribution)
                .filter(child -> !saysItself(tree, child))
                .filter(child -> words.bareClauses() || broughtIn(attribution, next, child));
        if (clause.isPresent() && withoutSubject(attribution, clause.get())) {
            return OptionalInt.empty();
        }
        if (clause.isPresent()) {
            return relative(tree, next(tree, tree.first(clause.get())))
                    ? OptionalInt.empty()
                    : OptionalInt.of(start(attribution, clause.get()));
        }
        boolean question = words.question(tree.token(next)) && !tree.isComma(next - 1);
        boolean bare = words.bareClauses() || colon(tree, next);
        return question || bare && looksLikeClause(attribution, next) ? OptionalInt.of(next) : OptionalInt.empty();
    }

    /** Whether "that", a question or a colon stands between the words of saying and the clause's verb. */
    private boolean broughtIn(Attribution attribution, int next, Token clause) {
        Tree tree = attribution.tree();
        return colon(tree, next)
                || tree.child(clause, "mark").isPresent()
                || tree.sentence().tokens().subList(attribution.cue().index() + 1, clause.index()).stream()
                        .anyMatch(token ->
                                words.complementiser(token) || words.question(token) || Tree.isMark(token, ":"));
    }

    private static boolean colon(Tree tree, int index) {
        return Tree.isMark(tree.token(index - 1), ":");
    }

    /** Whether an "if" brings in no question but on what it depends: {@code hotade juntan med krig om den inte avgår}, or a thing. */
    private static boolean condition(Attribution attribution, int index) {
        Tree tree = attribution.tree();
        Token first = tree.token(index);
        boolean apart = first.has("mark") && index > attribution.cue().index() + 1;
        return first.has("case") || apart && attribution.takes(Take.PARENTHESIS) && attribution.takes(Take.LISTENER);
    }

    /** Whether a preposition and an infinitive tell what somebody does: {@code svarade med att stänga gränsen}. */
    private static boolean deed(Attribution attribution, Token mark) {
        return mark.pos() == PartOfSpeech.PART && mark.has("mark") && !attribution.takes(Take.INFINITIVE);
    }

    /** Whether the words tell what for somebody is written to: {@code skrev till Lind för att be om hjälp}. */
    private boolean aim(Attribution attribution, int next) {
        Tree tree = attribution.tree();
        return attribution.to() > attribution.cue().index()
                && !attribution.takes(Take.LISTENER)
                && words.purpose(tree.token(next))
                && next + 1 < tree.size()
                && tree.token(next + 1).pos() == PartOfSpeech.PART;
    }

    /** Words of saying behind a comma are no part of what the cue says: {@code Lind appealed for calm, her office said}. */
    private boolean saysItself(Tree tree, Token clause) {
        return clause.has("parataxis")
                && words.verb(tree, clause)
                        .filter(verb -> verb.takes(Take.PARENTHESIS))
                        .isPresent()
                && tree.child(clause, "nsubj")
                        .filter(subject -> tree.isComma(tree.first(subject) - 1))
                        .isPresent();
    }

    /** {@code The men added to the list are ill}: a participle taken for the verb, and the verb for what is said. */
    private static boolean withoutSubject(Attribution attribution, Token clause) {
        Tree tree = attribution.tree();
        int first = tree.first(clause);
        return attribution.kind() == Attribution.Kind.VERB
                && clause.has("ccomp")
                && first > attribution.cue().index() + 1
                && Tree.isFinite(tree.token(first))
                && tree.child(clause, "nsubj", "csubj", "expl").isEmpty()
                && tree.child(attribution.cue(), "obl")
                        .filter(phrase -> tree.last(phrase) == first - 1)
                        .isPresent();
    }

    /** The clause that the tree hangs on the cue, behind it. */
    private static Optional<Token> clauseChild(Attribution attribution) {
        Tree tree = attribution.tree();
        Token cue = attribution.cue();
        for (Token child : tree.children(cue)) {
            boolean clause = child.has("ccomp")
                    || child.has("parataxis") && !subordinate(tree, cue)
                    || child.has("xcomp") && opened(tree, child);
            boolean noun = attribution.kind() == Attribution.Kind.NOUN && Tree.has(child, "acl", "ccomp", "advcl");
            if (child.index() > cue.index() && (clause || noun)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /** Whether the words of saying tell when or why something else is done: {@code when the senate answered,}. */
    static boolean subordinate(Tree tree, Token cue) {
        return tree.child(cue, "mark")
                .filter(mark -> mark.pos() == PartOfSpeech.SCONJ && mark.index() < cue.index())
                .isPresent();
    }

    /** Whether words of its own stand before a finite verb: not {@code declared open the games}. */
    static boolean opened(Tree tree, Token verb) {
        return verb.is("VerbForm", "Fin") && tree.first(verb) < verb.index();
    }

    /** Whether a relative clause begins there: {@code announced the plan, which failed}. */
    private static boolean relative(Tree tree, int index) {
        return tree.isComma(index - 1) && tree.token(index).is("PronType", "Rel");
    }

    private int start(Attribution attribution, Token clause) {
        Tree tree = attribution.tree();
        int after = next(tree, attribution.to() + 1);
        int start = next(tree, Math.max(attribution.to() + 1, tree.first(clause)));
        boolean phrase = Inversion.begins(tree.token(after)) && !words.time(tree.token(after));
        if (start > after && attribution.takes(Take.PARENTHESIS) && phrase) {
            return after;
        }
        for (int i = start; i < clause.index(); i++) {
            Token token = tree.token(i);
            if (words.complementiser(token) && token.has("mark") && token.head() == clause.index()) {
                return i + 1;
            }
        }
        boolean marker =
                tree.token(start).pos() == PartOfSpeech.ADP && tree.token(start).has("mark");
        return marker && start < clause.index() ? start + 1 : start;
    }

    /** Without help of the tree: a noun phrase and a finite verb behind it, with no relative clause begun in between. */
    private static boolean looksLikeClause(Attribution attribution, int next) {
        Tree tree = attribution.tree();
        boolean after = tree.isComma(next - 1) && subordinate(tree, attribution.cue());
        if (!attribution.takes(Take.PARENTHESIS) || after || infinitive(tree, next)) {
            return false;
        }
        int limit = Math.min(tree.size(), next + MAX_PHRASE);
        if (behindAside(tree, next, tree.size()) > 0) {
            return true;
        }
        for (int i = next; i < limit; i++) {
            Token token = tree.token(i);
            if (token.is("PronType", "Rel") || token.pos() == PartOfSpeech.SCONJ || coordinated(tree, i)) {
                return false;
            }
            if (i > next && Tree.isVerb(token) && token.is("VerbForm", "Fin")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a preposition and an infinitive stand there: {@code s'est engagé à partir}. */
    private static boolean infinitive(Tree tree, int index) {
        return tree.token(index).pos() == PartOfSpeech.ADP
                && index + 1 < tree.size()
                && tree.token(index + 1).is("VerbForm", "Inf");
    }

    private static boolean coordinated(Tree tree, int index) {
        return tree.token(index).pos() == PartOfSpeech.CCONJ
                && index + 1 < tree.size()
                && Tree.isVerb(tree.token(index + 1));
    }

    /**
     * The index of the finite verb behind an aside that parts it from its subject, which begins at that index: {@code the raid, if
     * it came, would}; -1 if none does.
     */
    static int behindAside(Tree tree, int from, int limit) {
        int comma = comma(tree, from, Math.min(limit, from + MAX_SUBJECT));
        int second = comma < 0 ? -1 : comma(tree, comma + 1, Math.min(limit, comma + MAX_ASIDE));
        boolean aside = second > 0
                && second + 1 < limit
                && Tree.isFinite(tree.token(second + 1))
                && !tree.anyVerb(from, comma - 1)
                && Inversion.begins(tree.token(from));
        return aside ? second + 1 : -1;
    }

    /** The index behind a "that" which follows a relative clause in commas: {@code wrote on the site, which is new, that}; -1 if none. */
    private int behindRelative(Tree tree, int from) {
        int comma = tree.isComma(from - 1) ? from - 1 : comma(tree, from, Math.min(tree.size(), from + MAX_SUBJECT));
        int second = comma < 0 ? -1 : comma(tree, comma + 1, Math.min(tree.size() - 2, comma + MAX_ASIDE));
        boolean found = second > 0
                && tree.token(comma + 1).is("PronType", "Rel")
                && words.complementiser(tree.token(second + 1))
                && !tree.anyVerb(from, comma - 1);
        return found ? second + 2 : -1;
    }

    private static int comma(Tree tree, int from, int limit) {
        for (int i = from; i < limit; i++) {
            if (tree.isComma(i) && !tree.quoted(i)) {
                return i;
            }
        }
        return -1;
    }

    /** The index of the first token from that one on that is no comma, colon or dash. */
    static int next(Tree tree, int index) {
        int next = index;
        while (next < tree.size() && Tree.isMark(tree.token(next), ",:–—-")) {
            next++;
        }
        return next;
    }
}
