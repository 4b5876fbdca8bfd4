package io.github.tidings.fact.clause;

import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Prepositions that a noun is a part of, where the tree takes them apart: of {@code à l'encontre de Lind} the noun is
 * {@code encontre}, and of {@code à son encontre} it is the owner that is meant. Immutable.
 */
final class PhrasalPrepositions {
    private static final int LENGTH = 3;
    private final Set<String> of;

    PhrasalPrepositions(Set<String> of) {
        this.of = of;
    }

    /** What stands behind such a preposition if the noun and what is before it make one of those. */
    Optional<Token> behind(Sentence sentence, Token noun, Set<String> cases) {
        Optional<Token> first =
                sentence.child(noun, "case").filter(c -> c.index() < noun.index() && noun.index() - c.index() < LENGTH);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        Optional<Token> owner = sentence.child(noun, "det").filter(det -> det.is("Poss", "Yes"));
        if (owner.isPresent()) {
            String end = " " + lower(noun.form());
            return cases.stream()
                            .anyMatch(c -> c.startsWith(lower(first.get().form()))
                                    && spaced(c).endsWith(end))
                    ? owner
                    : Optional.empty();
        }
        String words = written(sentence, first.get().index(), noun.index());
        return cases.stream().anyMatch(c -> of.stream().anyMatch(o -> c.equals(words + " " + o)))
                ? sentence.children(noun).stream()
                        .filter(child -> child.has("nmod") && child.index() > noun.index())
                        .filter(child -> sentence.child(child, "case")
                                .filter(c -> of.contains(lower(c.lemma())))
                                .isPresent())
                        .findFirst()
                : Optional.empty();
    }

    /** The words as they are written: "à" and "les" are "aux". */
    private static String written(Sentence sentence, int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i <= to; i++) {
            String word = lower(sentence.token(i).form());
            boolean elided = words.length() > 0 && words.charAt(words.length() - 1) == '\'';
            words.append(words.length() == 0 || elided ? "" : " ").append(word.replace('’', '\''));
        }
        String all = words.toString();
        return all.startsWith("à les ")
                ? "aux " + all.substring(6)
                : all.startsWith("à le ") ? "au " + all.substring(5) : all;
    }

    private static String spaced(String preposition) {
        return preposition.replace("'", "' ");
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
