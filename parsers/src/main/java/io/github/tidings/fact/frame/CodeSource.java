package io.github.tidings.fact.frame;

import io.github.tidings.core.Slot;
import io.github.tidings.lang.YamlNode;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Where a constant comes from: itself, or the values of a word class in the words around the trigger.
 *
 * @param name the constant, or the class
 * @param fromWords whether it is a class
 */
record CodeSource(String name, boolean fromWords) {

    /** A constant or a class, or a list of them of which the first that gives something wins. */
    static List<CodeSource> all(YamlNode node, Slot slot) {
        return node.strings().stream()
                .map(name -> new CodeSource(name, !slot.constants().contains(name)))
                .toList();
    }

    /** The constants, in the order of the text. */
    List<String> codes(Match match, Words words) {
        if (!fromWords) {
            return List.of(name);
        }
        Set<String> codes = new LinkedHashSet<>();
        WordClass values = words.find(name).orElse(WordClass.empty());
        for (Token token : around(match)) {
            values.match(match.sentence(), token)
                    .flatMap(WordClass.Entry::value)
                    .ifPresent(codes::add);
        }
        return List.copyOf(codes);
    }

    /** The trigger, its object, the clauses that its frame asks for, and all that hangs on them but clauses with a verb of their own and a subject. */
    private static List<Token> around(Match match) {
        Sentence sentence = match.sentence();
        List<Token> found = new ArrayList<>();
        Deque<Token> open = new ArrayDeque<>(List.of(match.trigger()));
        Set<Token> seen = new LinkedHashSet<>();
        open.add(match.object());
        open.addAll(match.complements());
        while (!open.isEmpty() && found.size() < 200) {
            Token token = open.poll();
            if (seen.add(token)) {
                found.add(token);
                sentence.children(token).stream().filter(child -> !apart(child)).forEach(open::add);
            }
        }
        found.sort((a, b) -> Integer.compare(a.index(), b.index()));
        return found;
    }

    private static boolean apart(Token child) {
        return child.has("conj") && child.pos() == io.github.tidings.syntax.PartOfSpeech.VERB
                || child.has("ccomp")
                || child.has("advcl") && !child.is("VerbForm", "Inf")
                || child.has("parataxis")
                || child.has("nsubj");
    }
}
