package io.github.tidings.value;

import io.github.tidings.lang.LanguagePack;
import io.github.tidings.lang.WordFile;
import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells whether an event shares the time of a predicate above it: {@code decided on Friday to withdraw}. Immutable. */
final class SharedTimes {
    private static final int MOST_CLAUSES = 4;
    private static final int NONE = EventTimes.NONE;

    private final Set<String> light;
    private final Set<String> settling;
    private final Set<String> announcing;
    private final Set<String> undertakings;
    private final Set<String> complementisers;
    private final Set<String> meanwhile;
    private final Set<String> temporal = new HashSet<>();
    private final TenseTeller tenses;

    SharedTimes(LanguagePack pack) {
        WordFile file = pack.words("time");
        this.light = file.set("light");
        this.settling = file.set("settling");
        this.announcing = file.set("announcing");
        this.undertakings = file.set("undertakings");
        this.complementisers = file.set("complementisers");
        this.meanwhile = file.set("meanwhile");
        temporal.addAll(file.list("before"));
        temporal.addAll(file.list("since"));
        temporal.addAll(file.list("after"));
        this.tenses = new TenseTeller(pack);
    }

    /**
     * The rank of a time of that other predicate, where the trigger shares its time.
     *
     * @param direct whether the time hangs on the predicate, or on what it governs; of a subject's time nothing else shares
     */
    int rank(Sentence sentence, Token trigger, Token predicate, TimeExpression time, boolean direct) {
        if (EventTimes.isNominal(trigger) && !direct) {
            return NONE;
        }
        Token at = trigger;
        for (int clauses = 1; clauses <= MOST_CLAUSES; clauses++) {
            Token inner = at;
            Optional<Token> head = governor(sentence, inner, time).filter(g -> shares(sentence, inner, g, time));
            if (head.isEmpty()) {
                return NONE;
            }
            if (head.get().index() == predicate.index()) {
                return 10 * clauses;
            }
            at = head.get();
        }
        return NONE;
    }

    private boolean shares(Sentence sentence, Token inner, Token outer, TimeExpression time) {
        String lemma = outer.lemma().toLowerCase(Locale.ROOT);
        if (EventTimes.isNominal(inner)) {
            if (undertakings.contains(lemma) && undertaken(outer)) {
                return inner.has("nmod") || inner.has("compound");
            }
            boolean core = inner.has("nsubj") || inner.has("obj") || inner.has("compound") || inner.has("xcomp");
            boolean oblique = inner.has("obl") && !isTemporal(sentence, inner);
            return core && (light.contains(lemma) || settling.contains(lemma)) || oblique && light.contains(lemma);
        }
        if (EventTimes.isNominal(outer)) {
            return inner.has("acl") && inner.is("VerbForm", "Inf") && (undertaken(outer) || outer.has("xcomp"));
        }
        if (inner.has("conj")) {
            return time.head().index() < inner.index() && !hasOtherSubject(sentence, inner);
        }
        if (inner.has("advcl") && isMeanwhile(sentence, inner)) {
            return tenses.of(sentence, inner) != Tense.PLUPERFECT;
        }
        boolean settled = settling.contains(lemma);
        if (inner.has("xcomp") && (settled || light.contains(lemma))) {
            return true;
        }
        if (settled && isComplement(sentence, inner)) {
            return tenses.of(sentence, inner) != Tense.PLUPERFECT || announces(sentence, lemma, inner);
        }
        if (inner.has("advcl") && inner.is("VerbForm", "Inf") && light.contains(lemma)) {
            return true;
        }
        boolean participle = inner.is("VerbForm", "Part") || inner.is("VerbForm", "Ger");
        return inner.has("advcl") && participle && !hasSubject(sentence, inner) && !has(sentence, inner, "mark");
    }

    /** {@code Launched an operation to evacuate them}: what an undertaking is for happens when it does. */
    private static boolean undertaken(Token noun) {
        return noun.has("obj") || noun.has("nsubj:pass");
    }

    /** {@code They announced that they had ousted him}: what somebody makes known, and nobody suffered, is of that day. */
    private boolean announces(Sentence sentence, String lemma, Token deed) {
        return announcing.contains(lemma)
                && sentence.children(deed).stream()
                        .noneMatch(child -> child.relation().equals("nsubj:pass"));
    }

    /** {@code after the coup}: what the noun tells has another time than what is told of it. */
    private boolean isTemporal(Sentence sentence, Token noun) {
        return EventTimes.marked(sentence, noun, temporal);
    }

    /** What the token hangs on; what seems to hang on the time itself hangs on what the time does. */
    private static Optional<Token> governor(Sentence sentence, Token token, TimeExpression time) {
        Optional<Token> head = sentence.head(token);
        return head.filter(time::holds).isPresent() ? sentence.head(time.head()) : head;
    }

    /** Whether a clause tells what was decided, by its form: the tree often takes it for an adverbial. */
    private boolean isComplement(Sentence sentence, Token clause) {
        return clause.has("ccomp")
                || clause.is("VerbForm", "Inf")
                || sentence.children(clause).stream()
                        .anyMatch(child -> child.has("mark")
                                && complementisers.contains(child.lemma().toLowerCase(Locale.ROOT)));
    }

    /** {@code died on Monday when a bomb went off}. */
    private boolean isMeanwhile(Sentence sentence, Token clause) {
        return sentence.children(clause).stream()
                .anyMatch(child -> (child.has("mark") || child.has("advmod"))
                        && child.index() < clause.index()
                        && meanwhile.contains(child.lemma().toLowerCase(Locale.ROOT)));
    }

    /** {@code On Monday Norway recalled its envoy, and it closed its embassy}: a pronoun takes up who was told of. */
    private static boolean hasOtherSubject(Sentence sentence, Token token) {
        return sentence.child(token, "nsubj")
                .filter(subject -> subject.pos() != PartOfSpeech.PRON || !subject.is("Person", "3"))
                .isPresent();
    }

    private static boolean hasSubject(Sentence sentence, Token token) {
        return has(sentence, token, "nsubj");
    }

    private static boolean has(Sentence sentence, Token token, String relation) {
        return sentence.children(token).stream().anyMatch(child -> child.has(relation));
    }
}
