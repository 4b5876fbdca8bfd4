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
    private final Calendar calendar;
    private final VerbObjects objects;
    private final StrayObjects stray;
    private final Set<String> quantities;
    private final String reflexive;
    private final Set<String> objectControl;
    private final boolean verbSecond;

    Arguments(WordFile words) {
        this.verbSecond = words.set("word order").contains("verb second");
        this.calendar = new Calendar(words);
        this.objects = new VerbObjects(words, calendar, verbSecond);
        this.stray = new StrayObjects(words, calendar, verbSecond);
        this.quantities = words.set("quantities");
        this.reflexive = words.list("reflexive").stream().findFirst().orElse("");
        this.objectControl = words.set("object control");
    }

    /** The subject of the verb's own clause; in "I går landade ett plan" also where the tree has it for an object. */
    Optional<Token> subject(Sentence sentence, Token verb) {
        List<Token> own = subjects(sentence, verb).toList();
        if (own.isEmpty()) {
            return ofAuxiliary(sentence, verb)
                    .or(() -> stray.about(sentence, verb).filter(child -> child.index() < verb.index()))
                    .or(() -> beforeDay(sentence, verb))
                    .or(() -> lacksSubject(sentence, verb)
                            ? objects.of(sentence, verb).stream().findFirst()
                            : Optional.empty());
        }
        return strayed(sentence, verb).or(() -> Optional.of(counted(sentence, verb, own.get(0))));
    }

    private Stream<Token> subjects(Sentence sentence, Token verb) {
        return sentence.children(verb, "nsubj").stream().filter(s -> !calendar.holds(s));
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

    /** "And 750 were held": a verb whose subject is a number that the tree did not take for one. */
    static boolean counted(Sentence sentence, Token verb) {
        return sentence.child(verb, "nummod")
                .filter(number -> number.index() < verb.index())
                .isPresent();
    }

    /** "Hundra personer": the people, where the tree took the number for the subject and them for the object. */
    private Token counted(Sentence sentence, Token verb, Token subject) {
        return quantities.contains(lemma(subject))
                ? objects.of(sentence, verb).stream()
                        .filter(object -> object.index() == subject.index() + 1)
                        .findFirst()
                        .orElse(subject)
                : subject;
    }

    /**
     * The object; of "motsätter sig förslaget" not the pronoun, of "kallade hem ambassadören" not the particle, but what
     * hangs beside it or on it. A second subject behind the verb is one, too.
     */
    Optional<Token> object(Sentence sentence, Token verb) {
        List<Token> labelled = objects.of(sentence, verb);
        boolean inverted = !labelled.isEmpty() && lacksSubject(sentence, verb);
        return labelled.stream()
                .skip(inverted ? 1 : 0)
                .filter(object -> labelled.size() == 1 || !object.lemma().equals(reflexive))
                .findFirst()
                .or(() -> secondSubject(sentence, verb))
                .or(() -> stray.of(sentence, verb));
    }

    /** Whether the word is an object of the verb that it stands behind, whatever the tree calls it: "meddelade utvisningen". */
    boolean bareBehind(Sentence sentence, Token child, Token verb) {
        return stray.bareBehind(sentence, child, verb);
    }

    /** Whether the word only tells when, and is an object by its label alone. */
    boolean tellsWhen(Token word) {
        return calendar.holds(word);
    }

    private Optional<Token> secondSubject(Sentence sentence, Token verb) {
        List<Token> subjects = sentence.children(verb, "nsubj");
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
