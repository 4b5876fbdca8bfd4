package io.github.tidings.fact.statement;

import io.github.tidings.lang.WordFile;
import io.github.tidings.lang.YamlNode;
import java.util.List;
import java.util.Optional;

/**
 * A text of a word file with the statement it holds, or with none.
 *
 * @param speaker the words that name the speaker; empty if nothing is said
 * @param content the pieces of what is said
 */
record Example(String text, Optional<String> speaker, List<String> content, Optional<String> mode) {

    static List<Example> of(WordFile file) {
        return file.root().get("examples").map(YamlNode::items).orElse(List.of()).stream()
                .map(Example::of)
                .toList();
    }

    private static Example of(YamlNode node) {
        Example example = new Example(
                node.get("text")
                        .orElseThrow(() -> node.error("an example without a text"))
                        .string(),
                node.get("speaker").map(YamlNode::string),
                node.get("content").map(YamlNode::strings).orElse(List.of()),
                node.get("mode").map(YamlNode::string));
        boolean none = node.get("is").filter(is -> is.string().equals("none")).isPresent();
        if (none == example.matches()) {
            throw node.error("either a content or \"is: none\"");
        }
        return example;
    }

    boolean matches() {
        return !content.isEmpty();
    }
}
