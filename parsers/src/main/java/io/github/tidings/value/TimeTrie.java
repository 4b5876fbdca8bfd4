package io.github.tidings.value;

import io.github.tidings.lang.YamlNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The time phrases of a language as a tree of words and slots. A phrase is words and slots with blanks between; {@code ?}
 * behind one makes it optional, {@code |} joins alternatives, {@code ~} at the start asks for a preposition. Immutable.
 */
final class TimeTrie {
    private final TimeWords slots;
    private final Node root = new Node();

    /** A branch of the tree. */
    private static final class Node {
        private final Map<String, Node> words = new HashMap<>();
        private final Map<Slot, Node> slots = new EnumMap<>(Slot.class);
        private @Nullable Meaning meaning;
        private @Nullable Meaning prefixed;
    }

    /** The longest phrase from a place. */
    record Match(Meaning meaning, Captured slots, int next) {}

    TimeTrie(TimeWords slots, Optional<YamlNode> phrases) {
        this.slots = slots;
        phrases.ifPresent(table ->
                table.entries().forEach((key, list) -> list.items().forEach(phrase -> add(key, phrase))));
    }

    private void add(String key, YamlNode phrase) {
        String pattern = phrase.string();
        boolean prefixed = pattern.startsWith("~");
        Meaning meaning;
        try {
            meaning = Meaning.parse(key, prefixed);
        } catch (IllegalArgumentException e) {
            throw phrase.error("no such meaning of time: \"" + key + "\"");
        }
        String[] items = (prefixed ? pattern.substring(1) : pattern).strip().split(" +");
        List<Node> ends = List.of(root);
        for (String item : items) {
            ends = grow(ends, item);
        }
        for (Node end : ends) {
            if (prefixed) {
                end.prefixed = end.prefixed == null ? meaning : end.prefixed;
            } else {
                end.meaning = end.meaning == null ? meaning : end.meaning;
            }
        }
    }

    private static List<Node> grow(List<Node> nodes, String item) {
        boolean optional = item.endsWith("?");
        String alternatives = optional ? item.substring(0, item.length() - 1) : item;
        List<Node> grown = new ArrayList<>(optional ? nodes : List.of());
        for (Node node : nodes) {
            for (String alternative : alternatives.split("\\|")) {
                grown.add(child(node, alternative));
            }
        }
        return grown;
    }

    private static Node child(Node node, String item) {
        for (Slot slot : Slot.values()) {
            if (slot.name().equals(item)) {
                return node.slots.computeIfAbsent(slot, s -> new Node());
            }
        }
        Node end = node;
        for (Word word : Words.of(item)) {
            end = end.words.computeIfAbsent(word.form(), form -> new Node());
        }
        return end;
    }

    /** The longest phrase that starts at that word; null if none does. */
    @Nullable
    Match at(List<Word> words, int i, boolean prefixed) {
        return longest(root, words, i, Captured.NOTHING, prefixed);
    }

    /** As deep as the longest phrase, not as the text. */
    private @Nullable Match longest(Node node, List<Word> words, int i, Captured captured, boolean prefixed) {
        Meaning meaning = node.meaning == null && prefixed ? node.prefixed : node.meaning;
        Match best = meaning == null ? null : new Match(meaning, captured, i);
        if (i >= words.size()) {
            return best;
        }
        Node next = node.words.get(words.get(i).form());
        if (next != null) {
            best = longer(best, longest(next, words, i + 1, captured, prefixed));
        }
        for (Map.Entry<Slot, Node> branch : node.slots.entrySet()) {
            TimeWords.Filler filler = slots.fill(branch.getKey(), words, i).orElse(null);
            if (filler != null) {
                Captured filled = captured.with(branch.getKey(), filler.value());
                best = longer(best, longest(branch.getValue(), words, filler.next(), filled, prefixed));
            }
        }
        return best;
    }

    private static @Nullable Match longer(@Nullable Match one, @Nullable Match other) {
        return one == null || other != null && other.next() > one.next() ? other : one;
    }
}
