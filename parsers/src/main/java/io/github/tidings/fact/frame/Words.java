package io.github.tidings.fact.frame;

import io.github.tidings.lang.LanguagePack;
import io.github.tidings.lang.WordFile;
import io.github.tidings.lang.YamlNode;
import io.github.tidings.syntax.Sentence;
import io.github.tidings.syntax.Token;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The word classes of one kind of fact in one language, and its examples. */
final class Words {
    private final String where;
    private final Map<String, WordClass> classes = new LinkedHashMap<>();
    private final List<YamlNode> examples;

    private Words(String where, WordFile file, WordFile shared, Participles participles) {
        this.where = where;
        read(shared, participles);
        read(file, participles);
        this.examples = file.root().get("examples").map(YamlNode::items).orElse(List.of());
    }

    static Words of(LanguagePack pack, String kind) {
        Participles participles = Participles.of(pack.words("grammar"));
        return new Words(
                "lang/" + pack.language() + "/" + kind + ".yaml", pack.words(kind), pack.words("common"), participles);
    }

    private void read(WordFile file, Participles participles) {
        file.root().entries().forEach((name, node) -> {
            if (!name.equals("examples")) {
                classes.put(name, WordClass.of(node, participles));
            }
        });
    }

    /** The class of that name; empty where the language has no such words. */
    Optional<WordClass> find(String name) {
        return Optional.ofNullable(classes.get(name));
    }

    /** Whether the word is of that class. */
    boolean is(String name, Sentence sentence, Token token) {
        WordClass words = classes.get(name);
        return words != null && words.contains(sentence, token);
    }

    /** The sentences that say what each frame matches and what it must not. */
    List<YamlNode> examples() {
        return examples;
    }

    String where() {
        return where;
    }
}
