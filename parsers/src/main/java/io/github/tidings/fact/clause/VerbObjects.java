package io.github.tidings.fact.clause;

import io.github.tidings.lang.WordFile;
import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A verb's objects as the tree has them, but for particles and days that it took for objects. Immutable. */
final class VerbObjects {
    private final Set<String> particles;
    private final Calendar calendar;
    private final BehindAdverbials adverbials;
    private final boolean verbSecond;

    VerbObjects(WordFile words, Calendar calendar, boolean verbSecond) {
        this.particles = words.set("particles");
        this.calendar = calendar;
        this.adverbials = new BehindAdverbials(words, calendar);
        this.verbSecond = verbSecond;
    }

    /** The objects; of "annonce jeudi des sanctions" not the day, but what stands behind it. */
    List<Token> of(Sentence sentence, Token verb) {
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
                : sentence.children(verb).stream()
                        .filter(child -> child.has("obl") || child.has("xcomp"))
                        .filter(child -> child.index() > object.index() && child.pos() == PartOfSpeech.NOUN)
                        .filter(child -> sentence.child(child, "case").isEmpty() && !calendar.holds(child))
                        .findFirst()
                        .orElse(object);
    }
}
