package io.github.tidings.fact.statement;

import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Finds the attributions of a sentence: the words of saying that stand outside of quotation marks, with their subjects. */
final class AttributionReader {
    private static final int MAX_CLIMB = 6;
    private static final String[] BEFORE = {
        "nsubj", "aux", "advmod", "expl", "compound:prt", "iobj", "obl", "mark", "discourse"
    };
    private final SpeechWords words;
    private final SpeakerSearch search;

    AttributionReader(SpeechWords words, SpeakerSearch search) {
        this.words = words;
        this.search = search;
    }

    /**
     * The attributions of a sentence, in order.
     */
    List<Attribution> read(Tree tree) {
        List<Attribution> found = new ArrayList<>();
        for (Token token : tree.sentence().tokens()) {
            if (!tree.quoted(token.index())) {
                verb(tree, token).or(() -> noun(tree, token)).ifPresent(found::add);
                phrase(tree, token.index()).ifPresent(found::add);
                signature(tree, token.index()).ifPresent(found::add);
            }
        }
        found.sort(Comparator.comparingInt(Attribution::from));
        return found;
    }

    private Optional<Attribution> verb(Tree tree, Token token) {
        if (!Tree.isVerb(token) && !misread(tree, token)
                || Tree.isVerb(token) && Tree.has(token, "aux", "amod", "compound", "case", "det")
                || adjectival(tree, token)) {
            return Optional.empty();
        }
        return words.verb(tree, token)
                .filter(verb -> !verb.takes(Take.DOCUMENT) || document(tree, token))
                .map(verb -> inversion(tree, token, verb)
                        .map(speaker -> inverted(tree, token, verb, speaker))
                        .orElseGet(() -> straight(tree, token, verb)));
    }

    /**
     * Whether what the tagger took for a noun stands where a verb of saying would: before "that", behind a quotation and its
     * speaker, or with its speaker before a colon: {@code "We stay," the letter reads.}
     */
    private boolean misread(Tree tree, Token token) {
        int at = token.index();
        if (token.pos() != PartOfSpeech.NOUN
                || at == 0
                || at + 1 >= tree.size()
                || !Tree.isNominal(tree.token(at - 1))) {
            return false;
        }
        Token next = tree.token(at + 1);
        boolean that = words.complementiser(next) && !words.noun(token);
        boolean behind = Tree.isMark(next, ".,") && NearSubject.gapStart(tree, at) < at;
        boolean colon = Tree.isMark(next, ":") && !tree.finiteOutside(token);
        return (that || behind || colon)
                && words.verb(tree, token)
                        .filter(verb -> verb.takes(Take.QUOTATION))
                        .isPresent();
    }

    private Optional<Token> inversion(Tree tree, Token token, CueVerb verb) {
        boolean behind = Inversion.behindQuotation(tree, token);
        if (!verb.takes(Take.PARENTHESIS) && !behind
                || verb.takes(Take.LISTENER) && !behind && named(NearSubject.beforeApposition(tree, token))) {
            return Optional.empty();
        }
        return Inversion.speaker(tree, token)
                .filter(speaker -> !words.time(speaker))
                .filter(speaker -> behind || search.maySpeak(speaker));
    }

    private static boolean named(Optional<Token> head) {
        return head.filter(Tree::isNominal).isPresent();
    }

    /** Whether a document is the subject of a verb that only documents speak by: {@code the statement read}. */
    private boolean document(Tree tree, Token verb) {
        return tree.child(verb, "nsubj")
                .or(() -> NearSubject.before(tree, verb))
                .or(() -> NearSubject.beforeApposition(tree, verb))
                .or(() -> Inversion.speaker(tree, verb))
                .filter(words::document)
                .isPresent();
    }

    private Attribution straight(Tree tree, Token cue, CueVerb verb) {
        BitSet core = core(tree, cue, verb);
        int from = core.previousClearBit(cue.index()) + 1;
        int to = end(tree, core, cue);
        while (from < cue.index() && Tree.isPunctuation(tree.token(from))) {
            from++;
        }
        int gap = verb.takes(Take.QUOTATION) && !relative(tree, from, cue) ? NearSubject.gapStart(tree, from) : from;
        List<Token> speakers = search.of(tree, cue, gap);
        int segment = NearSubject.segment(tree, cue.index());
        if (!speakers.isEmpty() && behind(tree, cue, speakers.get(0))) {
            core.set(cue.index(), speakers.get(0).index() + 1);
            core.set(cue.index(), beforeClause(tree, speakers.get(speakers.size() - 1)) + 1);
            to = end(tree, core, cue);
        }
        if (!speakers.isEmpty()
                && speakers.get(0).index() >= segment
                && speakers.get(0).index() < from) {
            from = Math.max(segment, tree.first(speakers.get(0)));
        }
        return new Attribution(tree, cue, verb, Math.min(from, gap), to, speakers, Attribution.Kind.VERB);
    }

    /** Whether a relative pronoun stands from that index on before the cue. */
    static boolean relative(Tree tree, int from, Token cue) {
        for (int i = from; i < cue.index(); i++) {
            if (tree.token(i).is("PronType", "Rel")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the speaker stands right behind the verb, as where an adverb opens a Swedish clause. */
    private static boolean behind(Tree tree, Token cue, Token speaker) {
        return speaker.index() > cue.index()
                && speaker.has("nsubj")
                && speaker.head() == cue.index()
                && tree.first(speaker) <= cue.index() + 2;
    }

    private static int end(Tree tree, BitSet core, Token cue) {
        int to = core.nextClearBit(cue.index()) - 1;
        while (to > cue.index() && Tree.isMark(tree.token(to), ".,;:–—")) {
            to--;
        }
        return to;
    }

    /** A name behind a quotation and a dash: {@code "We stay." — Anna Lind}. */
    private static Optional<Attribution> signature(Tree tree, int dash) {
        String form = tree.token(dash).form();
        boolean dashed = form.equals("--") || form.length() == 1 && "―—–".contains(form);
        if (!dashed || dash > 0 && !tree.quoted(dash - 1) || tree.size() - dash > 15 || dash + 1 >= tree.size()) {
            return Optional.empty();
        }
        for (int i = dash + 1; i < tree.size(); i++) {
            if (Tree.isVerb(tree.token(i)) || tree.quoted(i)) {
                return Optional.empty();
            }
        }
        Token first = tree.token(dash + 1);
        if (first.pos() != PartOfSpeech.PROPN) {
            return Optional.empty();
        }
        Token head = Inversion.head(tree, dash + 1);
        CueVerb none = new CueVerb("", List.of(), EnumSet.of(Take.QUOTATION));
        return Optional.of(
                new Attribution(tree, first, none, dash, tree.size() - 1, List.of(head), Attribution.Kind.SIGNATURE));
    }

    /** A past participle that stands for an adjective: no auxiliary, no subject, and coordinated with nothing that has. */
    private static boolean adjectival(Tree tree, Token token) {
        return token.is("VerbForm", "Part")
                && !token.form().endsWith("ing")
                && !token.is("Tense", "Pres")
                && !token.has("conj")
                && !token.has("root")
                && !token.has("parataxis")
                && tree.child(token, "aux", "nsubj").isEmpty()
                && Tree.has(token, "acl", "xcomp", "nmod", "obl", "obj")
                && !main(tree, token);
    }

    /** Whether a past participle without an auxiliary is the only verb that can be the sentence's own: a past tense misread. */
    static boolean main(Tree tree, Token token) {
        return token.is("VerbForm", "Part")
                && !token.form().endsWith("ing")
                && Tree.has(token, "acl", "conj", "appos", "root")
                && tree.child(token, "aux", "nsubj").isEmpty()
                && !tree.finiteOutside(token);
    }

    private Attribution inverted(Tree tree, Token cue, CueVerb verb, Token speaker) {
        int from = Inversion.first(tree, cue);
        BitSet core = new BitSet();
        core.set(cue.index(), Math.max(tree.last(speaker), speaker.index()) + 1);
        for (Token child : tree.children(cue)) {
            if (child.index() > cue.index() && Tree.has(child, "advmod", "obl", "iobj", "obj", "nsubj")) {
                core.set(tree.first(child), beforeClause(tree, child) + 1);
            }
        }
        core.andNot(tree.quoted());
        int to = Math.max(cue.index(), core.nextClearBit(cue.index()) - 1);
        while (to > cue.index() && Tree.isMark(tree.token(to), ".,;:–—")) {
            to--;
        }
        return new Attribution(tree, cue, verb, from, to, Speakers.conjoined(tree, speaker), Attribution.Kind.VERB);
    }

    /** The tokens of the verb's own clause that are no part of what is said. */
    private BitSet core(Tree tree, Token cue, CueVerb verb) {
        BitSet core = new BitSet();
        Token governor = cue;
        core.set(cue.index());
        core.set(cue.index(), tree.endOf(cue, verb.rest()));
        addCore(tree, cue, verb, core);
        for (int i = 0; i < MAX_CLIMB && governor.has("xcomp") && governor.head() < governor.index(); i++) {
            Token up = tree.token(governor.head());
            core.set(up.index(), governor.index() + 1);
            addCore(tree, up, verb, core);
            governor = up;
        }
        core.andNot(tree.quoted());
        core.set(cue.index());
        return core;
    }

    private void addCore(Tree tree, Token verb, CueVerb cue, BitSet core) {
        for (Token child : tree.children(verb)) {
            boolean behind = child.index() > verb.index();
            if (behind ? behindVerb(tree, child, cue) : Tree.has(child, BEFORE)) {
                core.set(tree.first(child), (behind ? beforeClause(tree, child) : tree.last(child)) + 1);
            }
        }
        int next = verb.index() + 1;
        while (next < tree.size() && (tree.token(next).pos() == PartOfSpeech.ADV || words.time(tree.token(next)))) {
            next++;
        }
        if (next < tree.size()
                && (Tree.isMark(tree.token(next), ",:\"“«”»") || words.complementiser(tree.token(next)))) {
            core.set(verb.index(), next);
        }
    }

    /** Whether what hangs on the verb behind it tells to whom, when, where or how it is said, and is no part of what is said. */
    private boolean behindVerb(Tree tree, Token child, CueVerb cue) {
        if (Tree.has(child, "obj", "iobj")) {
            return (child.has("iobj") || cue.takes(Take.LISTENER)) && !subject(tree, child);
        }
        if (child.has("obl")) {
            return words.time(child)
                    || child.relation().contains(":")
                    || tree.child(child, "case")
                            .filter(c -> c.index() < child.index() && !words.question(c))
                            .isPresent();
        }
        return Tree.has(child, "aux", "advmod", "expl", "compound", "discourse");
    }

    /** Whether an object is rather the subject of what is said: {@code warned the coup, if it failed, would ...}. */
    private static boolean subject(Tree tree, Token object) {
        int next = tree.last(object) + 1;
        if (tree.isComma(next)) {
            next++;
            while (next < tree.size() && !tree.isComma(next)) {
                next++;
            }
            next++;
        }
        return next < tree.size()
                && Tree.isVerb(tree.token(next))
                && tree.token(next).is("VerbForm", "Fin");
    }

    /** The last token of a phrase, cut before a clause that only seems to belong to it. */
    private int beforeClause(Tree tree, Token head) {
        for (int i = head.index() + 1; i <= tree.last(head); i++) {
            Token token = tree.token(i);
            boolean that = words.complementiser(token) && (token.has("mark") || token.pos() != PartOfSpeech.PART);
            boolean subject = words.medium(head)
                    && token.is("Case", "Nom")
                    && token.pos() == PartOfSpeech.PRON
                    && tree.token(i - 1).pos() == PartOfSpeech.NOUN;
            if (that || subject) {
                return i - 1;
            }
            if (Tree.isMark(token, ":\"“”«»")
                    || tree.isComma(i) && i < tree.last(head) && Tree.isVerb(tree.token(i + 1))) {
                return i - 1;
            }
        }
        return tree.last(head);
    }

    private Optional<Attribution> phrase(Tree tree, int index) {
        return words.attribution(tree, index)
                .flatMap(phrase -> speakerAfter(tree, index + phrase.size())
                        .map(speaker -> new Attribution(
                                tree,
                                tree.token(index),
                                new CueVerb(String.join(" ", phrase), List.of(), EnumSet.of(Take.PARENTHESIS)),
                                index,
                                Math.max(speaker.index(), phraseEnd(tree, speaker)),
                                Speakers.conjoined(tree, speaker),
                                Attribution.Kind.PHRASE)));
    }

    private static int phraseEnd(Tree tree, Token speaker) {
        int last = tree.last(speaker);
        for (int i = speaker.index() + 1; i < last; i++) {
            if (tree.isComma(i) && !explains(tree, speaker, i + 1)) {
                last = i - 1;
            }
        }
        int quote = tree.nextQuoted(speaker.index());
        return quote >= 0 && quote <= last ? quote - 1 : last;
    }

    /** Whether an apposition, a relative clause or a coordinated name of the speaker's begins there. */
    private static boolean explains(Tree tree, Token speaker, int index) {
        return tree.children(speaker).stream()
                .anyMatch(child -> Tree.has(child, "appos", "acl", "conj", "flat")
                        && tree.first(child) <= index
                        && tree.last(child) >= index);
    }

    /** The head of the noun phrase that starts there. */
    private static Optional<Token> speakerAfter(Tree tree, int index) {
        for (int i = index; i < Math.min(tree.size(), index + 8); i++) {
            Token token = tree.token(i);
            if (Tree.isNominal(token)) {
                Token head = token;
                while (head.head() > head.index()
                        && Tree.has(head, "compound", "nmod", "flat", "nummod", "amod", "det")
                        && Tree.isNominal(tree.token(head.head()))
                        && head.head() < i + 8) {
                    head = tree.token(head.head());
                }
                return Optional.of(head);
            }
            if (Tree.isPunctuation(token) || token.pos() == PartOfSpeech.VERB && !Tree.has(token, "amod")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Attribution> noun(Tree tree, Token token) {
        if (token.pos() != PartOfSpeech.NOUN || !words.noun(token)) {
            return Optional.empty();
        }
        Optional<Token> clause = tree.children(token).stream()
                .filter(child -> child.index() > token.index() && Tree.has(child, "acl", "ccomp", "advcl"))
                .filter(child ->
                        tree.child(child, "mark").filter(words::complementiser).isPresent())
                .findFirst();
        return clause.flatMap(c -> NounSpeakers.of(tree, token)
                .map(speakers -> new Attribution(
                        tree,
                        token,
                        new CueVerb(SpeechWords.lower(token.lemma()), List.of(), EnumSet.of(Take.CLAUSE)),
                        token.index(),
                        Math.max(token.index(), tree.first(c) - 1),
                        speakers,
                        Attribution.Kind.NOUN)));
    }
}
