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
    private final Set<String> calendar;
    private final Set<String> quantities;
    private final boolean verbSecond;

    Arguments(WordFile words) {
        this.particles = words.set("particles");
        this.calendar = words.set("calendar");
        this.quantities = words.set("quantities");
        this.verbSecond = words.set("word order").contains("verb second");
    }

    /** The subject of the verb's own clause; in "I går landade ett plan" also where the tree has it for an object. */
    Optional<Token> subject(Sentence sentence, Token verb) {
        List<Token> own = sentence.children(verb).stream()
                .filter(child -> child.has("nsubj"))
                .toList();
        if (own.isEmpty()) {
            return lacksSubject(sentence, verb)
                    ? objects(sentence, verb).stream().findFirst()
                    : Optional.empty();
        }
        Token subject = chosen(sentence, own);
        if (calendar.contains(lemma(subject))) {
            return sentence.children(subject).stream()
                    .filter(c -> c.pos() == PartOfSpeech.PROPN && c.has("nmod") && !c.is("Case", "Gen"))
                    .findFirst();
        }
        return Optional.of(counted(sentence, verb, subject));
    }

    /** Of two subjects the one behind the finite verb: "Den 19 april fattade regeringen". */
    private Token chosen(Sentence sentence, List<Token> subjects) {
        List<Token> people = subjects.stream()
                .filter(s -> !calendar.contains(lemma(s)) || subjects.size() == 1)
                .toList();
        return people.isEmpty() ? subjects.get(0) : people.get(verbSecond ? people.size() - 1 : 0);
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

    /** The object; of "kallade hem ambassadören" not the particle, but what hangs beside it or on it. */
    Optional<Token> object(Sentence sentence, Token verb) {
        List<Token> objects = objects(sentence, verb);
        boolean inverted = !objects.isEmpty() && lacksSubject(sentence, verb);
        return objects.stream().skip(inverted ? 1 : 0).findFirst();
    }

    private List<Token> objects(Sentence sentence, Token verb) {
        return sentence.children(verb).stream()
                .filter(child -> child.has("obj"))
                .flatMap(child -> particles.contains(child.lemma())
                        ? Clauses.child(sentence, child, "obj").stream()
                        : Stream.of(child))
                .toList();
    }

    /** A finite main clause without a subject, which the language does not have: something else stands before its verb. */
    private boolean lacksSubject(Sentence sentence, Token verb) {
        List<Token> children = sentence.children(verb);
        return verbSecond
                && verb.has("root")
                && verb.is("VerbForm", "Fin")
                && children.stream().noneMatch(c -> c.has("nsubj"))
                && children.stream()
                        .anyMatch(c -> c.index() < verb.index() && (c.has("obl") || c.has("advmod") || c.has("advcl")))
                && children.stream().filter(c -> c.has("obj")).allMatch(c -> c.index() > verb.index());
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
