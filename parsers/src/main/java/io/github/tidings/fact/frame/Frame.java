package io.github.tidings.fact.frame;

import io.github.tidings.core.Actor;
import io.github.tidings.core.FactType;
import io.github.tidings.core.Modality;
import io.github.tidings.core.Slot;
import io.github.tidings.fact.clause.Mode;
import io.github.tidings.lang.YamlNode;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One construction that tells a fact.
 *
 * @param id its name within the kind
 * @param type the kind
 * @param trigger what it looks for
 * @param roles where each role, place, number or passage stands, by slot; the first selector that finds something wins
 * @param set the constants that it sets, by slot
 * @param status the status by setting, where that is not what {@code set} says
 * @param said the status of what is told as done by somebody who says so
 * @param never the settings in which it is no fact of this kind
 * @param need the slots without which it is no fact; one of each list must be filled
 * @param actors the roles that only an actor can fill, wherever it stands
 * @param two the roles that need two fillers at least: nobody visits himself
 * @param several the roles that need two fillers or one that means several: nobody talks alone
 * @param kinds the kinds of actors that alone fill a role: only a country is suspended from a bloc
 */
record Frame(
        String id,
        FactType type,
        Trigger trigger,
        Map<String, List<Selector>> roles,
        Map<String, List<CodeSource>> set,
        Map<Mode, String> status,
        Optional<String> said,
        Set<Mode> never,
        List<Set<String>> need,
        Set<String> actors,
        Set<String> two,
        Set<String> several,
        Map<String, Set<Actor.Kind>> kinds) {
    private static final Set<String> KEYS =
            Set.of("id", "trigger", "set", "status", "need", "actors", "two", "several", "kinds");

    static Frame of(YamlNode node, FactType type, Map<Mode, String> inherited, Optional<String> said, Set<Mode> never) {
        Map<String, List<Selector>> roles = new LinkedHashMap<>();
        node.entries().forEach((key, value) -> {
            if (!KEYS.contains(key)) {
                slot(type, key, value);
                roles.put(key, Selector.all(value));
            }
        });
        Map<String, List<CodeSource>> set = new LinkedHashMap<>();
        node.get("set")
                .ifPresent(n -> n.entries()
                        .forEach((key, value) -> set.put(key, CodeSource.all(value, slot(type, key, value)))));
        Map<Mode, String> status = new EnumMap<>(Mode.class);
        status.putAll(inherited);
        node.get("status").ifPresent(n -> status.putAll(status(n)));
        List<Set<String>> need = node.get("need").map(Frame::need).orElse(List.of());
        Set<String> actors =
                new LinkedHashSet<>(node.get("actors").map(YamlNode::strings).orElse(List.of()));
        Set<String> two =
                new LinkedHashSet<>(node.get("two").map(YamlNode::strings).orElse(List.of()));
        Set<String> several =
                new LinkedHashSet<>(node.get("several").map(YamlNode::strings).orElse(List.of()));
        Map<String, Set<Actor.Kind>> kinds = new LinkedHashMap<>();
        node.get("kinds").ifPresent(n -> n.entries().forEach((role, list) -> kinds.put(role, kinds(list))));
        YamlNode trigger = node.get("trigger").orElseThrow(() -> node.error("a frame without a trigger"));
        String id = node.get("id")
                .orElseThrow(() -> node.error("a frame without an id"))
                .string();
        return new Frame(
                id, type, Trigger.of(trigger), roles, set, status, said, never, need, actors, two, several, kinds);
    }

    /** Whether what is told in that setting is no fact of the kind; what the trigger itself asks for is one. */
    boolean excludes(Mode mode) {
        return never.contains(mode) && !trigger.under().contains(mode);
    }

    /** The status of a deed in that setting, in somebody's mouth or not. */
    Optional<String> status(Mode mode, boolean spoken) {
        return said.filter(code -> spoken && mode.modality() == Modality.ACTUAL)
                .or(() -> Optional.ofNullable(status.get(mode)));
    }

    static Map<Mode, String> status(YamlNode node) {
        Map<Mode, String> status = new EnumMap<>(Mode.class);
        node.entries().forEach((mode, code) -> status.put(Mode.valueOf(mode), code.string()));
        return status;
    }

    private static Set<Actor.Kind> kinds(YamlNode node) {
        Set<Actor.Kind> kinds = EnumSet.noneOf(Actor.Kind.class);
        node.strings().forEach(kind -> kinds.add(Actor.Kind.valueOf(kind)));
        return kinds;
    }

    private static List<Set<String>> need(YamlNode node) {
        return node.items().stream()
                .map(n -> (Set<String>) new LinkedHashSet<>(n.strings()))
                .toList();
    }

    private static Slot slot(FactType type, String name, YamlNode at) {
        return type.slot(name).orElseThrow(() -> at.error("a " + type.key() + " has no " + name));
    }
}
