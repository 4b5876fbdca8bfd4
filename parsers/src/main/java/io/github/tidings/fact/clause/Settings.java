package io.github.tidings.fact.clause;

import io.github.tidings.lang.LanguagePack;
import io.github.tidings.lang.WordFile;
import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the setting of a deed off the words around it, which are those of {@code modality.yaml}: "not", "plan to". Immutable. */
public final class Settings {
    /** How many governing words are looked at above a deed. */
    private static final int REACH = 5;

    private final Map<Mode, Set<String>> governors = new EnumMap<>(Mode.class);
    private final Map<Mode, Set<String>> modifiers = new EnumMap<>(Mode.class);
    private final Map<Mode, Set<String>> auxiliaries = new EnumMap<>(Mode.class);
    private final Set<String> conditional;
    private final Set<String> negation;
    private final Set<String> weakNegation;
    private final Set<String> achieved;
    private final Set<String> hearsay;
    private final Set<String> telling;
    private final Clauses clauses;

    private Settings(WordFile words, Clauses clauses) {
        this.clauses = clauses;
        this.conditional = words.set("conditional");
        this.negation = words.set("negation");
        this.weakNegation = words.set("weak negation");
        this.achieved = words.set("achieved");
        this.hearsay = words.set("hearsay");
        this.telling = words.set("telling");
        read(words, "governors", governors);
        read(words, "modifiers", modifiers);
        read(words, "auxiliaries", auxiliaries);
    }

    /** The settings of a language. */
    public static Settings of(LanguagePack pack, Clauses clauses) {
        return new Settings(pack.words("modality"), clauses);
    }

    private static void read(WordFile words, String name, Map<Mode, Set<String>> into) {
        words.root()
                .get(name)
                .ifPresent(node -> node.entries().forEach((mode, list) -> {
                    try {
                        into.put(Mode.valueOf(mode), new java.util.LinkedHashSet<>(list.strings()));
                    } catch (IllegalArgumentException e) {
                        throw list.error("no such mode: " + mode);
                    }
                }));
    }

    /** How the deed of that word is told. */
    public Setting of(Sentence sentence, Token deed) {
        List<Setting> found = new ArrayList<>();
        Token at = deed;
        VerbForms.inflection(deed, found);
        VerbForms.progress(sentence, deed, found);
        nobody(sentence, deed, found);
        VerbForms.isTo(sentence, deed, found);
        sentence.children(deed).stream()
                .filter(c -> c.has("aux") || c.has("cop"))
                .forEach(c -> VerbForms.inflection(c, found));
        for (int step = 0; step < REACH; step++) {
            signs(sentence, at, step == 0, found);
            if (at.head() < 0 || endsScope(at)) {
                break;
            }
            Token head = sentence.token(at.head());
            if (head.is("Mood", "Imp")) {
                found.add(new Setting(Mode.URGED, Optional.of(head)));
            }
            governing(sentence, head, at).ifPresent(found::add);
            if (!carries(head, at)) {
                break;
            }
            at = head;
        }
        clauses.named(sentence, deed)
                .filter(subject -> subject.head() >= 0)
                .flatMap(subject -> governing(sentence, sentence.token(subject.head()), subject))
                .ifPresent(found::add);
        if (clauses.aim(sentence, deed)) {
            found.add(new Setting(Mode.PLANNED, Optional.empty()));
        }
        return strongest(found);
    }

    /**
     * A relative clause, an apposition or the like is told on its own; so is what a participle tells: "free those arrested", "backed by
     * Peru, it refused".
     */
    private static boolean endsScope(Token at) {
        return at.relation().equals("acl:relcl")
                || at.has("parataxis")
                || at.has("appos")
                || at.has("advcl") && at.is("Tense", "Past") && at.index() < at.head()
                || at.has("acl") && at.is("VerbForm", "Part") && !at.is("Tense", "Pres");
    }

    /** Whether what is said of the head is said of the deed as well: not of one that only tells when or why. */
    private boolean carries(Token head, Token at) {
        return at.has("xcomp")
                || at.has("ccomp")
                || at.has("obj")
                || at.relation().equals("nsubj:pass")
                || at.has("acl")
                || at.has("nmod")
                || at.has("conj")
                || at.has("csubj")
                || at.has("amod")
                || at.has("advcl") && at.is("VerbForm", "Inf")
                || at.has("obl") && clauses.light(head);
    }

    /** What the head says of the deed: "planned to", "threat of"; of a phrase beside a verb only with its preposition. */
    private Optional<Setting> governing(Sentence sentence, Token head, Token deed) {
        if (deed.has("conj") || achieved.contains(head.form().toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        String lemma = head.lemma().toLowerCase(Locale.ROOT);
        boolean plain = carries(head, deed) && !standsAlone(sentence, head, deed) && !told(sentence, lemma, deed);
        Optional<String> particle = particle(sentence, head, deed);
        return particle.flatMap(p -> mode(lemma + " " + p))
                .or(() -> plain ? mode(lemma) : Optional.empty())
                .map(mode -> new Setting(wanted(mode, sentence, head, deed) ? Mode.URGED : mode, Optional.of(head)));
    }

    private boolean wanted(Mode mode, Sentence sentence, Token head, Token deed) {
        return mode == Mode.PLANNED && (another(sentence, head, deed) || anothers(sentence, head, deed));
    }

    /** What the governing words mean; with a preposition they may mean something else than without. */
    private Optional<Mode> mode(String words) {
        return governors.entrySet().stream()
                .filter(entry -> entry.getValue().contains(words))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** "Wants them to go", "expects them to go": what somebody plans for another he asks of him. */
    private static boolean another(Sentence sentence, Token head, Token deed) {
        return Clauses.predicate(head)
                && deed.is("VerbForm", "Inf")
                && (deed.has("xcomp") && sentence.child(head, "obj").isPresent()
                        || deed.has("ccomp") && sentence.child(deed, "nsubj").isPresent());
    }

    /** The same where the tree hung the infinitive on the other. */
    private boolean anothers(Sentence sentence, Token head, Token other) {
        return clauses.orders(head)
                && other.has("obj")
                && sentence.children(other).stream().anyMatch(deed -> deed.has("acl") && deed.is("VerbForm", "Inf"));
    }

    /** A finite verb hung on a noun without a conjunction is no plan or refusal of that noun's, whatever the tree says. */
    private static boolean standsAlone(Sentence sentence, Token head, Token deed) {
        return !Clauses.predicate(head)
                && deed.is("VerbForm", "Fin")
                && sentence.child(deed, "mark").isEmpty();
    }

    /** Whether the verb only tells of what its clause says: "insisted that the vote was fair", not "that he go". */
    public boolean tells(Sentence sentence, Token verb) {
        return clauses.complements(sentence, verb).stream()
                .anyMatch(clause -> told(sentence, verb.lemma().toLowerCase(Locale.ROOT), clause));
    }

    /** "Told them that troops had been sent": what is told in a finite clause is not what they are told to do. */
    private boolean told(Sentence sentence, String governor, Token deed) {
        return telling.contains(governor)
                && deed.has("ccomp")
                && (deed.is("Tense", "Past") && deed.is("VerbForm", "Fin")
                        || sentence.children(deed).stream()
                                .anyMatch(c -> (c.has("aux") || c.has("cop")) && c.is("Mood", "Ind")));
    }

    /** The preposition or particle between a governor and its deed: "call for", "rule out". */
    private static Optional<String> particle(Sentence sentence, Token head, Token deed) {
        return sentence.children(deed).stream()
                .filter(c -> c.has("case") || c.has("mark"))
                .map(c -> c.lemma().toLowerCase(Locale.ROOT))
                .findFirst()
                .or(() -> sentence.children(head).stream()
                        .filter(c -> c.relation().equals("compound:prt"))
                        .map(c -> c.lemma().toLowerCase(Locale.ROOT))
                        .findFirst());
    }

    /** "No sanctions were imposed", "imposed no sanctions": what is done to nothing, or by nobody, is not done. */
    private void nobody(Sentence sentence, Token deed, List<Setting> found) {
        Stream<Token> own = sentence.children(deed).stream().filter(c -> c.has("nsubj") || c.has("obj"));
        Stream<Token> patients = Clauses.predicate(deed) ? clauses.patients(sentence, deed).stream() : Stream.empty();
        Stream.concat(own, patients)
                .flatMap(actor -> sentence.children(actor).stream())
                .filter(c -> c.has("det") && negation.contains(c.lemma().toLowerCase(Locale.ROOT)))
                .forEach(c -> found.add(new Setting(Mode.DENIED, Optional.of(c))));
    }

    private boolean negates(Token word, String lemma) {
        boolean placed = word.has("advmod") || word.has("det") || word.has("aux") || word.has("mark");
        boolean marked = word.is("Polarity", "Neg") && !weakNegation.contains(lemma);
        return placed && (marked || negation.contains(lemma));
    }

    private void signs(Sentence sentence, Token at, boolean own, List<Setting> found) {
        for (Token child : sentence.children(at)) {
            String lemma = child.lemma().toLowerCase(Locale.ROOT);
            if (negates(child, lemma)) {
                found.add(new Setting(Mode.DENIED, Optional.of(child)));
            } else if (child.has("mark") && conditional.contains(lemma) && !beforeMark(sentence, child)
                    || child.has("advmod") && conditional.contains(lemma)) {
                found.add(new Setting(Mode.SUPPOSED, Optional.of(child)));
            } else if (saidToHave(sentence, at, child)) {
                found.add(new Setting(Mode.ALLEGED, Optional.of(child)));
            } else if (child.has("aux")) {
                sign(auxiliaries, child, found);
            } else if (own && (child.has("advmod") || child.has("amod"))) {
                sign(modifiers, child, found);
            }
        }
    }

    /** "Order om att gripa honom": before another mark it is a preposition. */
    private static boolean beforeMark(Sentence sentence, Token mark) {
        int next = mark.index() + 1;
        return next < sentence.tokens().size()
                && sentence.token(next).has("mark")
                && sentence.token(next).head() == mark.head()
                && sentence.token(next).pos() == PartOfSpeech.PART;
    }

    /** "Ska ha gripits": what others say, and no plan. */
    private boolean saidToHave(Sentence sentence, Token verb, Token auxiliary) {
        return auxiliary.has("aux")
                && hearsay.contains(auxiliary.form().toLowerCase(Locale.ROOT))
                && sentence.children(verb).stream().anyMatch(c -> c.has("aux") && c.is("VerbForm", "Inf"));
    }

    private static void sign(Map<Mode, Set<String>> words, Token sign, List<Setting> found) {
        words.forEach((mode, lemmas) -> {
            if (lemmas.contains(sign.lemma()) || lemmas.contains(sign.form().toLowerCase(Locale.ROOT))) {
                found.add(new Setting(mode, Optional.of(sign)));
            }
        });
    }

    /** What denies or supposes outweighs what plans or orders; of those, the word nearest to the deed wins. */
    private static Setting strongest(List<Setting> found) {
        for (Mode mode : List.of(Mode.DENIED, Mode.SUPPOSED)) {
            for (Setting setting : found) {
                if (setting.mode() == mode) {
                    return setting;
                }
            }
        }
        return found.isEmpty() ? new Setting(Mode.ACTUAL, Optional.empty()) : planner(found);
    }

    /** "Decided that it will be closed": an auxiliary tells that it is planned, and the verb above it by whom, or that it is asked for. */
    private static Setting planner(List<Setting> found) {
        // "urged them to go on marching": what is asked for outweighs how far it has come
        Setting nearest = found.stream()
                .filter(s -> s.mode() != Mode.UNDERWAY)
                .findFirst()
                .orElse(found.get(0));
        boolean will = nearest.mode() == Mode.PLANNED
                && nearest.governor().filter(g -> g.has("aux")).isPresent();
        return !will
                ? nearest
                : found.stream()
                        .filter(s -> s.mode() == Mode.ORDERED || s.mode() == Mode.DECIDED || s.mode() == Mode.URGED)
                        .findFirst()
                        .map(s -> s.mode() == Mode.URGED ? s : new Setting(Mode.PLANNED, s.governor()))
                        .orElse(nearest);
    }
}
