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
    private final Set<String> about;
    private final String reflexive;
    private final boolean verbSecond;

    Arguments(WordFile words) {
        this.particles = words.set("particles");
        this.calendar = words.set("calendar");
        this.quantities = words.set("quantities");
        this.about = words.set("about");
        this.reflexive = words.list("reflexive").stream().findFirst().orElse("");
        this.verbSecond = words.set("word order").contains("verb second");
    }

    /** The subject of the verb's own clause; in "I går landade ett plan" also where the tree has it for an object. */
    Optional<Token> subject(Sentence sentence, Token verb) {
        List<Token> own = having(sentence, verb, "nsubj");
        if (own.isEmpty()) {
            return about(sentence, verb)
                    .filter(child -> child.index() < verb.index())
                    .or(() -> lacksSubject(sentence, verb)
                            ? objects(sentence, verb).stream().findFirst()
                            : Optional.empty());
        }
        Token subject = own.stream()
                .filter(s -> !calendar.contains(lemma(s)))
                .findFirst()
                .orElse(own.get(0));
        if (calendar.contains(lemma(subject))) {
            return sentence.children(subject).stream()
                    .filter(c -> c.pos() == PartOfSpeech.PROPN && c.has("nmod") && !c.is("Case", "Gen"))
                    .findFirst();
        }
        return Optional.of(counted(sentence, verb, subject));
    }

    private static List<Token> having(Sentence sentence, Token verb, String relation) {
        return sentence.children(verb).stream()
                .filter(child -> child.has(relation))
                .toList();
    }

    /** "Omkring 300 svenskar": what only looks like a phrase with a preposition, since the number is not exact. */
    private Optional<Token> about(Sentence sentence, Token verb) {
        return having(sentence, verb, "obl").stream()
                .filter(child -> sentence.child(child, "nummod").isPresent())
                .filter(child -> sentence.child(child, "case")
                        .filter(c -> about.contains(lemma(c)))
                        .isPresent())
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
                .or(() -> about(sentence, verb).filter(child -> child.index() > verb.index()));
    }

    private Optional<Token> secondSubject(Sentence sentence, Token verb) {
        List<Token> subjects = having(sentence, verb, "nsubj");
        return verbSecond && subjects.size() > 1
                ? subjects.stream()
                        .skip(1)
                        .filter(s -> s.index() > verb.index()
                                && subjects.get(0).index() < verb.index()
                                && !calendar.contains(lemma(subjects.get(0))))
                        .findFirst()
                : Optional.empty();
    }

    /** "Tog emot presidenten": no preposition, so no phrase with one, whatever the tree calls it. */
    private Optional<Token> behindParticle(Sentence sentence, Token verb) {
        return sentence.child(verb, "compound:prt")
                .flatMap(particle -> having(sentence, verb, "obl").stream()
                        .filter(child -> child.index() > particle.index()
                                && child.pos() != PartOfSpeech.ADV
                                && !calendar.contains(lemma(child))
                                && sentence.child(child, "case").isEmpty())
                        .findFirst());
    }

    private List<Token> objects(Sentence sentence, Token verb) {
        return sentence.children(verb).stream()
                .filter(child -> child.has("obj"))
                .flatMap(child ->
                        particles.contains(child.lemma()) ? sentence.child(child, "obj").stream() : Stream.of(child))
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
