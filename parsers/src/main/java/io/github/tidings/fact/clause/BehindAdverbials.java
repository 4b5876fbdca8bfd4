package io.github.tidings.fact.clause;

import io.github.tidings.lang.WordFile;
import io.github.tidings.syntax.PartOfSpeech;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Objects that the tree has hung on the time or the means between them and their verb. Immutable. */
final class BehindAdverbials {
    private final Calendar calendar;
    private final Set<String> partitive;
    private final Set<String> means;

    BehindAdverbials(WordFile words, Calendar calendar) {
        this.calendar = calendar;
        this.partitive = words.set("partitive");
        this.means = words.set("means");
    }

    /** "Införde i fredags sanktioner": what the tree took for a part of the time before it. */
    List<Token> genitive(Sentence sentence, Token verb) {
        return sentence.children(verb).stream()
                .filter(child -> child.has("obl") && child.index() > verb.index() && !calendar.holds(child))
                .filter(child -> sentence.children(child).stream()
                        .anyMatch(c -> c.has("nmod")
                                && c.index() < child.index()
                                && c.is("Case", "Gen")
                                && calendar.holds(c)
                                && sentence.child(child, "case")
                                        .filter(i -> i.index() == c.index() - 1)
                                        .isPresent()))
                .toList();
    }

    /** What looks like a complement of the time or the means before it: a noun with "of" and an article ("évacue par avion des civils"). */
    List<Token> complement(Sentence sentence, Token time) {
        boolean adverbial = calendar.holds(time) || by(sentence, time);
        boolean bare = adverbial && time.pos() == PartOfSpeech.NOUN && !partitive.isEmpty();
        return !bare
                ? List.of()
                : sentence.children(time).stream()
                        .filter(child -> child.has("nmod") && child.index() > time.index())
                        .filter(child -> sentence.children(child).stream()
                                .anyMatch(c -> c.has("case")
                                        && partitive.contains(c.lemma().toLowerCase(Locale.ROOT))))
                        .filter(child -> sentence.child(child, "det").isPresent())
                        .toList();
    }

    /** A noun without an article behind a preposition of means: "par avion". */
    private boolean by(Sentence sentence, Token noun) {
        return noun.has("obl")
                && sentence.child(noun, "det").isEmpty()
                && sentence.child(noun, "case")
                        .filter(c -> means.contains(c.lemma().toLowerCase(Locale.ROOT)))
                        .isPresent();
    }
}
