package io.github.tidings.fact.clause;

import io.github.tidings.lang.WordFile;
import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A verb's own subject and object. Repairs what trees often get wrong, above all those of verb-second languages: a particle
 * taken for the object, the subject behind the verb taken for one, a date taken for the subject. Immutable.
 */
final class Arguments {
    private final Set<String> particles;
    private final Calendar calendar;
    private final BehindAdverbials adverbials;
    private final Set<String> quantities;
    private final Set<String> separable;
    private final Set<String> about;
    private final Set<String> comparing;
    private final String reflexive;
    private final Set<String> objectControl;
    private final boolean verbSecond;

    Arguments(WordFile words) {
        this.particles = words.set("particles");
        this.calendar = new Calendar(words);
        this.adverbials = new BehindAdverbials(words, calendar);
        this.quantities = words.set("quantities");
        this.separable = words.set("separable");
        this.about = words.set("about");
        this.comparing = words.set("comparing");
        this.reflexive = words.list("reflexive").stream().findFirst().orElse("");
        this.objectControl = words.set("object control");
        this.verbSecond = words.set("word order").contains("verb second");
    }

    /** The subject of the verb's own clause; in "I går landade ett plan" also where the tree has it for an object. */
    Optional<Token> subject(Sentence sentence, Token verb) {
        List<Token> own = subjects(sentence, verb).toList();
        if (own.isEmpty()) {
            return ofAuxiliary(sentence, verb)
                    .or(() -> about(sentence, verb).filter(child -> child.index() < verb.index()))
                    .or(() -> beforeDay(sentence, verb))
                    .or(() -> lacksSubject(sentence, verb)
                            ? objects(sentence, verb).stream().findFirst()
                            : Optional.empty());
        }
        return strayed(sentence, verb).or(() -> Optional.of(counted(sentence, verb, own.get(0))));
    }

    private Stream<Token> subjects(Sentence sentence, Token verb) {
        return having(sentence, verb, "nsubj").stream().filter(s -> !calendar.holds(s));
    }

    /** "Har Norge, med stöd av andra, föreslagit": the subject that the tree hung on the auxiliary. */
    private static Optional<Token> ofAuxiliary(Sentence sentence, Token verb) {
        return sentence.child(verb, "aux").flatMap(auxiliary -> sentence.child(auxiliary, "nsubj"));
    }

    /** "Norge den 3 maj beslutade": the subject that the tree took for a part of the date. */
    private Optional<Token> beforeDay(Sentence sentence, Token verb) {
        return sentence.children(verb).stream()
                .filter(day ->
                        day.index() < verb.index() && (day.has("obl") || day.has("nsubj")) && calendar.holds(day))
                .filter(day -> sentence.child(day, "case").isEmpty())
                .flatMap(day -> nameOn(sentence, day).stream())
                .findFirst();
    }

    private static Optional<Token> nameOn(Sentence sentence, Token day) {
        return sentence.children(day).stream()
                .filter(c -> c.pos() == PartOfSpeech.PROPN && (c.has("nmod") || c.has("amod")) && !c.is("Case", "Gen"))
                .findFirst();
    }

    /** The subject right before a verb that has to have an object, where the tree gave it none. */
    private Optional<Token> strayed(Sentence sentence, Token verb) {
        return verbSecond && objectControl.contains(lemma(verb))
                ? Coordination.strayed(sentence, verb)
                : Optional.empty();
    }

    private static List<Token> having(Sentence sentence, Token verb, String relation) {
        return sentence.children(verb).stream()
                .filter(child -> child.has(relation))
                .toList();
    }

    /** "And 750 were held": a verb whose subject is a number that the tree did not take for one. */
    static boolean counted(Sentence sentence, Token verb) {
        return sentence.child(verb, "nummod")
                .filter(number -> number.index() < verb.index())
                .isPresent();
    }

    /** "Omkring 300 svenskar": what only looks like a phrase with a preposition, since the number is not exact; "minst 300". */
    private Optional<Token> about(Sentence sentence, Token verb) {
        return having(sentence, verb, "obl").stream()
                .filter(child -> child.pos() == PartOfSpeech.NUM
                        || sentence.child(child, "nummod").isPresent())
                .filter(child -> sentence.child(child, "case")
                        .map(c -> about.contains(lemma(c)))
                        .orElse(child.pos() == PartOfSpeech.NUM && !about.isEmpty()))
                .findFirst();
    }

    /** "A évacué plus de 500 personnes": what the tree hung on the word that says about how many. */
    private Optional<Token> compared(Sentence sentence, Token verb) {
        return having(sentence, verb, "advmod").stream()
                .filter(child -> child.index() > verb.index() && comparing.contains(lemma(child)))
                .flatMap(child -> sentence.children(child).stream())
                .filter(child -> Coordination.nominal(child)
                        && sentence.child(child, "nummod").isPresent())
                .findFirst();
    }

    /** "Left at least 12 people dead": people counted behind the verb without a preposition of their own. */
    private Optional<Token> atLeast(Sentence sentence, Token verb) {
        return having(sentence, verb, "obl").stream()
                .filter(child -> child.index() > verb.index() && child.pos() == PartOfSpeech.NOUN)
                .filter(child -> !child.relation().equals("obl:unmarked") && !calendar.holds(child))
                .filter(child -> sentence.child(child, "nummod").isPresent()
                        && sentence.child(child, "case").isEmpty())
                .findFirst();
    }

    /** "Hundra personer": the people, where the tree took the number for the subject and them for the object. */
    private Token counted(Sentence sentence, Token verb, Token subject) {
        return quantities.contains(lemma(subject))
                ? objects(sentence, verb).stream()
                        .filter(object -> object.index() == subject.index() + 1)
                        .findFirst()
                        .orElse(subject)
                : subject;
    }

    /**
     * The object; of "motsätter sig förslaget" not the pronoun, of "kallade hem ambassadören" not the particle, but what hangs beside it or on it. A second subject behind
     * the verb is one, too.
     */
    Optional<Token> object(Sentence sentence, Token verb) {
        List<Token> objects = objects(sentence, verb);
        boolean inverted = !objects.isEmpty() && lacksSubject(sentence, verb);
        return objects.stream()
                .skip(inverted ? 1 : 0)
                .filter(object -> objects.size() == 1 || !object.lemma().equals(reflexive))
                .findFirst()
                .or(() -> secondSubject(sentence, verb))
                .or(() -> behindParticle(sentence, verb))
                .or(() -> about(sentence, verb).filter(child -> child.index() > verb.index()))
                .or(() -> compared(sentence, verb))
                .or(() -> atLeast(sentence, verb))
                .or(() -> behindPhrase(sentence, verb))
                .or(() -> bareBehind(sentence, verb))
                .or(() -> nameBehindDay(sentence, verb));
    }

    /** "Besökte i söndags Lima": the name that the tree hung on the day. */
    private Optional<Token> nameBehindDay(Sentence sentence, Token verb) {
        return having(sentence, verb, "obl").stream()
                .filter(day -> day.index() > verb.index() && calendar.holds(day))
                .flatMap(day -> sentence.children(day).stream()
                        .filter(c -> c.index() > day.index() && c.pos() == PartOfSpeech.PROPN && !c.is("Case", "Gen"))
                        .filter(c -> sentence.child(c, "case").isEmpty()))
                .findFirst();
    }

    /** "Meddelade utvisningen": no preposition and no time, so an object, whatever the tree calls it. */
    private Optional<Token> bareBehind(Sentence sentence, Token verb) {
        return having(sentence, verb, "obl").stream()
                .filter(child -> bareBehind(sentence, child, verb))
                .findFirst();
    }

    /** Whether the word is such an object of the verb. */
    boolean bareBehind(Sentence sentence, Token child, Token verb) {
        return verbSecond
                && child.index() > verb.index()
                && (child.is("Definite", "Def") || described(sentence, child))
                && child.pos() == PartOfSpeech.NOUN
                && !calendar.holds(child)
                && sentence.child(child, "case").isEmpty();
    }

    /** "Ont condamné dans un communiqué l'attaque": what the tree hung on the phrase between the verb and its object. */
    private static Optional<Token> behindPhrase(Sentence sentence, Token verb) {
        return sentence.children(verb).stream()
                .filter(child -> child.has("obl") && child.index() > verb.index())
                .filter(child -> sentence.child(child, "cop").isEmpty() && Coordination.nominal(child))
                .flatMap(child -> sentence.children(child).stream()
                        .filter(s -> s.index() > child.index() && (s.has("nsubj") || bare(sentence, s))))
                .findFirst();
    }

    /** A phrase without a preposition: no complement of the noun before it. */
    private static boolean bare(Sentence sentence, Token word) {
        return word.has("nmod")
                && word.pos() == PartOfSpeech.NOUN
                && sentence.child(word, "case").isEmpty()
                && sentence.child(word, "det").isPresent();
    }

    /** "Three foreign banks". */
    private static boolean described(Sentence sentence, Token child) {
        return child.is("Number", "Plur") && sentence.child(child, "amod").isPresent();
    }

    /** Whether the word only tells when, and is an object by its label alone. */
    boolean tellsWhen(Token word) {
        return calendar.holds(word);
    }

    private Optional<Token> secondSubject(Sentence sentence, Token verb) {
        List<Token> subjects = having(sentence, verb, "nsubj");
        if (!subjects.isEmpty() && strayed(sentence, verb).isPresent()) {
            return Optional.of(subjects.get(0));
        }
        return verbSecond && subjects.size() > 1
                ? subjects.stream()
                        .skip(1)
                        .filter(s -> s.index() > verb.index()
                                && subjects.get(0).index() < verb.index()
                                && !calendar.holds(subjects.get(0)))
                        .findFirst()
                : Optional.empty();
    }

    /** "Tog emot presidenten": no preposition, so no phrase with one, whatever the tree calls it. */
    private Optional<Token> behindParticle(Sentence sentence, Token verb) {
        Optional<Token> apart = having(sentence, verb, "obl").stream()
                .filter(child -> sentence.child(child, "case")
                        .filter(c -> separable.contains(lemma(verb) + " " + lemma(c)))
                        .isPresent())
                .findFirst();
        return apart.isPresent()
                ? apart
                : sentence.child(verb, "compound:prt")
                        .flatMap(particle -> having(sentence, verb, "obl").stream()
                                .filter(child -> child.index() > particle.index()
                                        && child.pos() != PartOfSpeech.ADV
                                        && !calendar.holds(child)
                                        && sentence.child(child, "case").isEmpty())
                                .findFirst());
    }

    /** The objects; of "annonce jeudi des sanctions" not the day, but what stands behind it. */
    private List<Token> objects(Sentence sentence, Token verb) {
        List<Token> all = labelled(sentence, verb);
        List<Token> things =
                all.stream().filter(object -> !calendar.holds(object)).toList();
        if (!things.isEmpty()) {
            return things;
        }
        List<Token> behind = sentence.children(verb).stream()
                .filter(child -> child.index() > verb.index())
                .flatMap(child -> adverbials.complement(sentence, child).stream())
                .toList();
        if (!behind.isEmpty()) {
            return behind;
        }
        return all.isEmpty() ? adverbials.genitive(sentence, verb) : all;
    }

    private List<Token> labelled(Sentence sentence, Token verb) {
        return sentence.children(verb).stream()
                .filter(child -> child.has("obj"))
                .flatMap(child -> particles.contains(child.lemma())
                                && sentence.child(child, "nmod:poss").isEmpty()
                        ? sentence.child(child, "obj").stream()
                        : Stream.of(owned(sentence, verb, child)))
                .toList();
    }

    /** "Störtat Perus folkvalda president": what the genitive owns, where the tree hung both on the verb. */
    private Token owned(Sentence sentence, Token verb, Token object) {
        return !verbSecond || !object.is("Case", "Gen")
                ? object
                : having(sentence, verb, "obl").stream()
                        .filter(child -> child.index() > object.index() && child.pos() == PartOfSpeech.NOUN)
                        .filter(child -> sentence.child(child, "case").isEmpty() && !calendar.holds(child))
                        .findFirst()
                        .orElse(object);
    }

    /** A finite main clause without a subject, which the language does not have: something else stands before its verb. */
    private boolean lacksSubject(Sentence sentence, Token verb) {
        List<Token> children = sentence.children(verb);
        return verbSecond
                && verb.has("root")
                && verb.is("VerbForm", "Fin")
                && subjects(sentence, verb).findAny().isEmpty()
                && children.stream().anyMatch(c -> c.index() < verb.index() && opens(c))
                && children.stream().filter(c -> c.has("obj")).allMatch(c -> c.index() > verb.index());
    }

    /** What may stand before the verb instead of its subject. */
    private static boolean opens(Token child) {
        return child.has("obl") || child.has("advmod") || child.has("advcl") || child.has("nsubj");
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
