package io.github.tidings.fact.clause;

import io.github.tidings.lang.LanguagePack;
import io.github.tidings.lang.WordFile;
import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who does what to whom, asked of a tree: the grammatical functions of verbs, whatever their voice, and the subjects that
 * infinitives and participles borrow. Immutable; the words are those of {@code grammar.yaml}.
 */
public final class Clauses {
    /** How many verbs a borrowed subject is followed through; real sentences need three. */
    static final int REACH = 6;

    private final Set<String> by;
    private final Set<String> nounBy;
    private final Control control;
    private final Voice voice;
    private final Arguments arguments;
    private final Relatives relatives;
    private final Complements complements;
    private final BorrowedSubjects borrowed;
    private final Set<String> lightVerbs;
    private final Set<String> objectsWithOf;
    private final Joining joining;
    private final IdleSubjects idle;
    private final Nominals nominals;

    private Clauses(WordFile words, WordFile modality) {
        this.by = words.set("by");
        this.nounBy = words.root().get("noun by").isPresent() ? words.set("noun by") : by;
        this.arguments = new Arguments(words);
        this.control = new Control(words);
        this.relatives = new Relatives(words);
        this.complements = new Complements(words.set("object control"), modality.set("conditional"));
        this.idle = new IdleSubjects(words);
        this.joining = new Joining(words.set("joining"));
        this.lightVerbs = words.set("light verbs");
        this.objectsWithOf = words.set("objects with of");
        this.nominals = new Nominals(words);
        this.voice = new Voice(words, nominals);
        this.borrowed = new BorrowedSubjects(this, arguments, control, relatives, idle, words.set("dative"));
    }

    /** The functions of a language. */
    public static Clauses of(LanguagePack pack) {
        return new Clauses(pack.words("grammar"), pack.words("modality"));
    }

    /** The functions of nouns. */
    public Nominals nominals() {
        return nominals;
    }

    /** Whether the verb's surface subject is acted on. */
    public boolean passive(Sentence sentence, Token verb) {
        return voice.passive(sentence, verb);
    }

    /** Who does it: the subject of an active verb, the "by" of a passive one. */
    public List<Token> agents(Sentence sentence, Token verb) {
        if (passive(sentence, verb) || idle.suffers(sentence, verb)) {
            return byPhrases(sentence, verb);
        }
        List<Token> subjects = subjects(sentence, verb);
        return joining.over(sentence, verb)
                .map(head -> Stream.concat(subjects.stream(), objects(sentence, head).stream())
                        .toList())
                .orElse(subjects);
    }

    private List<Token> byPhrases(Sentence sentence, Token verb) {
        List<Token> found = new ArrayList<>();
        for (Token child : sentence.children(verb)) {
            if (child.relation().equals("obl:agent")
                    || (child.has("obl") || child.has("nmod")) && nominals.marked(sentence, child, by)) {
                found.add(child);
            }
        }
        if (found.isEmpty()) {
            found.addAll(nominals.phrases(sentence, verb, by));
        }
        if (found.isEmpty()) {
            arguments
                    .object(sentence, verb)
                    .filter(behind -> behind.index() > verb.index())
                    .ifPresent(behind -> found.addAll(nominals.phrases(sentence, behind, by)));
        }
        if (found.isEmpty()) {
            sentence.children(verb).stream()
                    .filter(place -> place.has("obl") && place.index() > verb.index())
                    .flatMap(place -> nominals.phrases(sentence, place, by).stream())
                    .filter(agent -> agent.pos() == PartOfSpeech.PROPN
                            || sentence.child(agent, "det").isPresent())
                    .forEach(found::add);
        }
        if (found.isEmpty() && verb.has("conj") && verb.head() >= 0 && passive(sentence, sentence.token(verb.head()))) {
            return byPhrases(sentence, sentence.token(verb.head()));
        }
        return found;
    }

    /** Who does what a noun tells, by a phrase with "by": "sanctions by", "attacks by". */
    public List<Token> nounAgents(Sentence sentence, Token noun) {
        List<Token> own = nominals.phrases(sentence, noun, nounBy);
        List<Token> behind = own.isEmpty() ? nominals.rightBehind(sentence, noun, nounBy) : own;
        return behind.isEmpty() ? nominals.behindPhrases(sentence, noun, nounBy) : behind;
    }

    /** Whom it is done to: the object of an active verb, the subject of a passive one. */
    public List<Token> patients(Sentence sentence, Token verb) {
        return passive(sentence, verb) ? subjects(sentence, verb) : objects(sentence, verb);
    }

    /** The verb's surface subject; of a verb without one, the subject that it borrows. */
    public List<Token> subjects(Sentence sentence, Token verb) {
        return borrowed.of(sentence, verb);
    }

    /** What is counted where a number is the head: "63 of them", the "plus" of "plus de cent soldats" for the tree. */
    Token counted(Sentence sentence, Token word) {
        return word.pos() == PartOfSpeech.ADV || word.pos() == PartOfSpeech.NUM
                ? nominals.complements(sentence, word).stream().findFirst().orElse(word)
                : word;
    }

    /** "Sent a plane in order to evacuate them": an infinitive that tells what for. */
    boolean aim(Sentence sentence, Token verb) {
        return control.aim(sentence, verb);
    }

    /** "Calls for them to go": the subject that a preposition brings in before the infinitive. */
    Optional<Token> named(Sentence sentence, Token verb) {
        return control.named(sentence, verb);
    }

    /** Whether whoever is acted on by the verb is told, asked or made to do something. */
    boolean orders(Token verb) {
        return control.orders(verb);
    }

    /** The verb whose object or passive subject the noun is, also through a coordination. */
    public Optional<Token> bearer(Sentence sentence, Token noun) {
        Token at = noun;
        for (int step = 0; step < REACH && at.head() >= 0; step++) {
            Token head = sentence.token(at.head());
            if (predicate(head)
                    && (at.has("obj")
                            || at.relation().equals("nsubj:pass")
                            || at.has("obl") && (light(head) || arguments.bareBehind(sentence, at, head)))) {
                return Optional.of(head);
            }
            if (at.has("conj")) {
                at = head;
            } else {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether the verb only says that what stands beside it with a preposition is done: "took part in". */
    boolean light(Token verb) {
        return lightVerbs.contains(verb.lemma());
    }

    /** The verb's object; of a relative clause without one, what the clause describes; of coordinated verbs, the shared one. */
    public List<Token> objects(Sentence sentence, Token verb) {
        Optional<Token> own = arguments
                .object(sentence, verb)
                .or(() -> sentence.child(verb, "iobj"))
                .or(() -> behindOf(sentence, verb));
        if (own.isPresent()) {
            return List.of(relatives.antecedent(sentence, counted(sentence, own.get()), verb));
        }
        boolean gap = verb.relation().equals("acl:relcl")
                && sentence.child(verb, "nsubj")
                        .filter(s -> !s.is("PronType", "Rel"))
                        .isPresent()
                && sentence.child(verb, "ccomp").isEmpty();
        if (gap) {
            return List.of(sentence.token(verb.head()));
        }
        for (Token conjunct : sentence.children(verb)) {
            if (conjunct.has("conj")
                    && predicate(conjunct)
                    && sentence.child(verb, "obl").isEmpty()) {
                Optional<Token> shared = sentence.child(conjunct, "obj");
                if (shared.isPresent() && sentence.child(conjunct, "nsubj").isEmpty()) {
                    return List.of(shared.get());
                }
            }
        }
        return List.of();
    }

    /** "S'est emparée du pouvoir": what stands behind "of" with a verb that has its object so. */
    private Optional<Token> behindOf(Sentence sentence, Token verb) {
        return objectsWithOf.contains(verb.lemma())
                ? nominals.complements(sentence, verb).stream().findFirst()
                : Optional.empty();
    }

    /** The clauses that complete the word: what is urged, threatened, planned. */
    public List<Token> complements(Sentence sentence, Token word) {
        return complements.of(sentence, word);
    }

    /** The conditions under which the word's deed is done: "if ...". */
    public List<Token> conditions(Sentence sentence, Token word) {
        return complements.conditions(sentence, word);
    }

    /** What somebody is made or called: "appointed him head of state". */
    public List<Token> predicatives(Sentence sentence, Token word) {
        return complements.predicatives(sentence, word);
    }

    /** The participles that describe a noun: "flights organised by". */
    public List<Token> participles(Sentence sentence, Token noun) {
        return sentence.children(noun).stream()
                .filter(child -> (child.has("acl") || child.has("amod")) && predicate(child) && !plain(child))
                .toList();
    }

    /** Whether the word only tells when: "on Monday", "during the night". */
    public boolean tellsWhen(Token word) {
        return arguments.tellsWhen(word);
    }

    /** "Regular flights": an adjective of no verb. */
    private static boolean plain(Token child) {
        return child.pos() == PartOfSpeech.ADJ && child.has("amod") && !child.is("VerbForm", "Part");
    }

    /** Whether the word can carry a clause. */
    public static boolean predicate(Token token) {
        return token.pos() == PartOfSpeech.VERB || token.pos() == PartOfSpeech.AUX || token.pos() == PartOfSpeech.ADJ;
    }
}
