package io.github.tidings.lang;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A YAML file of a language pack: word lists and word tables by name. Immutable.
 *
 * <p>{@code prefixes: [by, from]} is a list; {@code months: {january: 1}} is a table.
 */
public final class WordFile {
    private final YamlNode root;

    private WordFile(YamlNode root) {
        this.root = root;
    }

    /**
     * Reads a word file of a pack; one that is absent is empty.
     *
     * @throws IllegalArgumentException with {@code file:line} if it is not of this form
     */
    public static WordFile read(LanguagePack pack, String name) {
        String file = "lang/" + pack.language() + "/" + name + ".yaml";
        return new WordFile(pack.open(name + ".yaml").map(in -> parse(file, in)).orElseGet(() -> YamlNode.empty(file)));
    }

    private static YamlNode parse(String file, InputStream in) {
        try (in) {
            return YamlNode.parse(file, in);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** The file as a tree, for what is neither a list nor a table. */
    public YamlNode root() {
        return root;
    }

    /** The list of that name, in the file's order; empty if there is none. */
    public List<String> list(String name) {
        return root.get(name).map(YamlNode::strings).orElse(List.of());
    }

    /** The list of that name as a set, in the file's order. */
    public Set<String> set(String name) {
        return java.util.Collections.unmodifiableSet(new java.util.LinkedHashSet<>(list(name)));
    }

    /** The table of that name whose values are lists, in the file's order; empty if there is none. */
    public Map<String, List<String>> lists(String name) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        root.get(name).ifPresent(node -> node.entries().forEach((key, value) -> lists.put(key, value.strings())));
        return java.util.Collections.unmodifiableMap(lists);
    }

    /** The table of that name, in the file's order; empty if there is none. */
    public Map<String, String> table(String name) {
        Map<String, String> table = new LinkedHashMap<>();
        root.get(name).ifPresent(node -> node.entries().forEach((key, value) -> table.put(key, value.string())));
        return java.util.Collections.unmodifiableMap(table);
    }
}
