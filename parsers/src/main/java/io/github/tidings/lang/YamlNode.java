package io.github.tidings.lang;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.YamlUnicodeReader;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** A place in a YAML file that knows its {@code file:line}. Immutable. */
public final class YamlNode {
    private final String file;
    private final Optional<Node> node;

    private YamlNode(String file, Optional<Node> node) {
        this.file = file;
        this.node = node;
    }

    /** A file without content. */
    static YamlNode empty(String file) {
        return new YamlNode(file, Optional.empty());
    }

    /**
     * Reads a YAML 1.2 file.
     *
     * @throws IllegalArgumentException with {@code file:line} if it is none
     */
    public static YamlNode parse(String file, InputStream in) {
        try {
            LoadSettings settings = LoadSettings.builder()
                    .setLabel(file)
                    .setCodePointLimit(16 << 20)
                    .build();
            Parser parser = new ParserImpl(settings, new StreamReader(settings, new YamlUnicodeReader(in)));
            return new YamlNode(file, new Composer(settings, parser).getSingleNode());
        } catch (YamlEngineException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }

    /** The value of a key; empty if there is none. */
    public Optional<YamlNode> get(String key) {
        return Optional.ofNullable(entries().get(key));
    }

    /**
     * The value of a key that an entry must have.
     *
     * @throws IllegalArgumentException with {@code file:line} if it has none
     */
    public YamlNode field(String key) {
        return get(key).orElseThrow(() -> error("an entry without " + key));
    }

    /** The entries of a mapping, in the file's order; none if this is empty. */
    public Map<String, YamlNode> entries() {
        Map<String, YamlNode> entries = new LinkedHashMap<>();
        if (node.isPresent()) {
            for (NodeTuple tuple : ((MappingNode) expect(MappingNode.class)).getValue()) {
                YamlNode key = new YamlNode(file, Optional.of(tuple.getKeyNode()));
                if (entries.put(key.string(), new YamlNode(file, Optional.of(tuple.getValueNode()))) != null) {
                    throw key.error("\"" + key.string() + "\" stands twice");
                }
            }
        }
        return entries;
    }

    /** The items of a sequence; none if this is empty. */
    public List<YamlNode> items() {
        return node.isEmpty()
                ? List.of()
                : ((SequenceNode) expect(SequenceNode.class))
                        .getValue().stream()
                                .map(n -> new YamlNode(file, Optional.of(n)))
                                .toList();
    }

    /** The items of a sequence of scalars, or a lone scalar as a list of one. */
    public List<String> strings() {
        return isScalar()
                ? List.of(string())
                : items().stream().map(YamlNode::string).toList();
    }

    /** The scalar here, as written. */
    public String string() {
        return ((ScalarNode) expect(ScalarNode.class)).getValue();
    }

    /** Whether this is a scalar. */
    public boolean isScalar() {
        return node.filter(ScalarNode.class::isInstance).isPresent();
    }

    /** Whether this is a sequence. */
    public boolean isSequence() {
        return node.filter(SequenceNode.class::isInstance).isPresent();
    }

    /** Whether this is a mapping. */
    public boolean isMapping() {
        return node.filter(MappingNode.class::isInstance).isPresent();
    }

    /** Where this stands: {@code file:line}. */
    public String where() {
        return file
                + node.flatMap(Node::getStartMark)
                        .map(mark -> ":" + (mark.getLine() + 1))
                        .orElse("");
    }

    /** An error of this place, to be thrown. */
    public IllegalArgumentException error(String message) {
        return new IllegalArgumentException(where() + ": " + message);
    }

    private Node expect(Class<? extends Node> type) {
        return node.filter(type::isInstance)
                .orElseThrow(() -> error(
                        "expected a " + type.getSimpleName().replace("Node", "").toLowerCase(java.util.Locale.ROOT)));
    }
}
