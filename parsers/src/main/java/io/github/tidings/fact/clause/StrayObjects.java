package io.github.tidings.fact.clause;

import io.github.tidings.lang.WordFile;
import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What is a verb's object whatever the tree calls it: counted people, a phrase without a preposition, a name hung on a day.
 * Immutable.
 */
final class StrayObjects {
    private final Calendar calendar;
    private final Set<String> separable;
    private final Set<String> about;
    private final Set<String> comparing;
    private final Set<String> predicative;
    private final boolean verbSecond;

    StrayObjects(WordFile words, Calendar calendar, boolean verbSecond) {
        this.calendar = calendar;
        this.separable = words.set("separable");
        this.about = words.set("about");
        this.comparing = words.set("comparing");
        this.predicative = words.set("predicative");
        this.verbSecond = verbSecond;
    }

    /** The object behind a verb to which the tree gave none. */
    Optional<Token> of(Sentence sentence, Token verb) {
        return behindParticle(sentence, verb)
                .or(() -> about(sentence, verb).filter(child -> child.index() > verb.index()))
                .or(() -> compared(sentence, verb))
                .or(() -> atLeast(sentence, verb))
                .or(() -> behindPhrase(sentence, verb))
                .or(() -> bareBehind(sentence, verb))
                .or(() -> nameBehindDay(sentence, verb))
                .or(() -> noPredicate(sentence, verb));
    }

    /** "Kritiserade en general": a noun with its article behind a verb that makes nothing of anybody is no predicate. */
    private Optional<Token> noPredicate(Sentence sentence, Token verb) {
        return predicative.isEmpty() || predicative.contains(lemma(verb)) || verb.is("Voice", "Pass")
                ? Optional.empty()
                : sentence.children(verb, "xcomp").stream()
                        .filter(child -> child.index() > verb.index() && child.pos() == PartOfSpeech.NOUN)
                        .filter(child -> sentence.child(child, "det").isPresent()
                                && sentence.child(child, "case").isEmpty()
                                && sentence.child(child, "mark").isEmpty())
                        .findFirst();
    }

    /** "Tog emot presidenten": no preposition, so no phrase with one, whatever the tree calls it. */
    private Optional<Token> behindParticle(Sentence sentence, Token verb) {
        Optional<Token> apart = sentence.children(verb, "obl").stream()
                .filter(child -> sentence.child(child, "case")
                        .filter(c -> separable.contains(lemma(verb) + " " + lemma(c)))
                        .isPresent())
                .findFirst();
        return apart.isPresent()
                ? apart
                : sentence.child(verb, "compound:prt")
                        .flatMap(particle -> sentence.children(verb, "obl").stream()
                                .filter(child -> child.index() > particle.index()
                                        && child.pos() != PartOfSpeech.ADV
                                        && !calendar.holds(child)
                                        && sentence.child(child, "case").isEmpty())
                                .findFirst());
    }

    /** "Omkring 300 svenskar": what only looks like a phrase with a preposition, since the number is not exact; "minst 300". */
    Optional<Token> about(Sentence sentence, Token verb) {
        return sentence.children(verb, "obl").stream()
                .filter(child -> child.pos() == PartOfSpeech.NUM
                        || sentence.child(child, "nummod").isPresent())
                .filter(child -> sentence.child(child, "case")
                        .map(c -> about.contains(lemma(c)))
                        .orElse(child.pos() == PartOfSpeech.NUM && !about.isEmpty()))
                .findFirst();
    }

    /** "A évacué plus de 500 personnes": what the tree hung on the word that says about how many. */
    private Optional<Token> compared(Sentence sentence, Token verb) {
        return sentence.children(verb, "advmod").stream()
                .filter(child -> child.index() > verb.index() && comparing.contains(lemma(child)))
                .flatMap(child -> sentence.children(child).stream())
                .filter(child -> Coordination.nominal(child)
                        && sentence.child(child, "nummod").isPresent())
                .findFirst();
    }

    /** "Left at least 12 people dead": people counted behind the verb without a preposition of their own. */
    private Optional<Token> atLeast(Sentence sentence, Token verb) {
        return sentence.children(verb, "obl").stream()
                .filter(child -> child.index() > verb.index() && child.pos() == PartOfSpeech.NOUN)
                .filter(child -> !child.relation().equals("obl:unmarked") && !calendar.holds(child))
                .filter(child -> sentence.child(child, "nummod").isPresent()
                        && sentence.child(child, "case").isEmpty())
                .findFirst();
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
                && (sentence.child(word, "det").isPresent()
                        || sentence.token(word.index() - 1).pos() == PartOfSpeech.NUM);
    }

    /** "Three foreign banks", "Perus agerande". */
    private static boolean described(Sentence sentence, Token child) {
        return child.is("Number", "Plur") && sentence.child(child, "amod").isPresent()
                || sentence.children(child).stream().anyMatch(c -> c.has("nmod") && c.is("Case", "Gen"));
    }

    /** "Meddelade utvisningen": no preposition and no time, so an object, whatever the tree calls it. */
    private Optional<Token> bareBehind(Sentence sentence, Token verb) {
        return sentence.children(verb, "obl").stream()
                .filter(child -> bareBehind(sentence, child, verb))
                .findFirst();
    }

    /** Whether the word is such an object of the verb. */
    boolean bareBehind(Sentence sentence, Token child, Token verb) {
        return verbSecond
                && child.index() > verb.index()
                && (child.pos() == PartOfSpeech.PROPN && named(sentence, verb)
                        || child.pos() == PartOfSpeech.NOUN
                                && (child.is("Definite", "Def")
                                        || described(sentence, child)
                                        || behindTime(sentence, child, verb)))
                && !calendar.holds(child)
                && sentence.child(child, "case").isEmpty();
    }

    /** "Officerare störtade Perus president Lind": a name behind a verb that has its subject before it. */
    private static boolean named(Sentence sentence, Token verb) {
        return sentence.child(verb, "nsubj")
                .filter(subject -> subject.index() < verb.index())
                .isPresent();
    }

    /** "Öppnade på kvällen eld": a bare noun right behind the phrase that tells when. */
    private boolean behindTime(Sentence sentence, Token noun, Token verb) {
        Token before = sentence.token(noun.index() - 1);
        return before.head() == verb.index()
                && before.index() > verb.index()
                && calendar.holds(before)
                && sentence.child(before, "case").isPresent();
    }

    /** "Besökte i söndags Lima", "tog i söndags emot Lind": the name that the tree hung on the day. */
    private Optional<Token> nameBehindDay(Sentence sentence, Token verb) {
        return sentence.children(verb, "obl").stream()
                .filter(day -> day.index() > verb.index() && calendar.holds(day))
                .flatMap(day -> sentence.children(day).stream()
                        .filter(c -> c.index() > day.index() && c.pos() == PartOfSpeech.PROPN && !c.is("Case", "Gen"))
                        .filter(c -> sentence.child(c, "case")
                                .map(particle -> separable.contains(lemma(verb) + " " + lemma(particle)))
                                .orElse(true)))
                .findFirst();
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
