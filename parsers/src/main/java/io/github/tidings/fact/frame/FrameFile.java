package io.github.tidings.fact.frame;

import io.github.tidings.core.FactType;
import io.github.tidings.fact.clause.Mode;
import io.github.tidings.lang.LanguagePack;
import io.github.tidings.lang.YamlNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The frames of one kind of fact, with the words of one language.
 *
 * @param type the kind
 * @param verbs the frames with a verb for a trigger, in the order in which they are tried
 * @param nouns those with a noun
 * @param words the language's word classes and examples
 */
record FrameFile(FactType type, List<Worded> verbs, List<Worded> nouns, Words words) {

    /** The frames of a kind in a language; empty where the kind has no frames, or the language no words for them. */
    static Optional<FrameFile> of(FactType type, LanguagePack pack) {
        String file = "/frames/" + type.key() + ".yaml";
        try (InputStream in = FrameFile.class.getResourceAsStream(file)) {
            if (in == null || pack.words(type.key()).root().entries().isEmpty()) {
                return Optional.empty();
            }
            YamlNode root = YamlNode.parse(file.substring(1), in);
            Map<Mode, String> status = root.get("status").map(Frame::status).orElse(Map.of());
            Set<Mode> never = EnumSet.noneOf(Mode.class);
            root.get("never").ifPresent(n -> n.strings().forEach(mode -> never.add(Mode.valueOf(mode))));
            Optional<String> said = root.get("said").map(YamlNode::string);
            Map<String, Frame> frames = new LinkedHashMap<>();
            root.get("frames").map(YamlNode::items).orElse(List.of()).forEach(node -> {
                Frame frame = Frame.of(node, type, status, said, never);
                if (frames.put(frame.id(), frame) != null) {
                    throw node.error("two frames are called " + frame.id());
                }
            });
            Words words = Words.of(pack, type.key());
            FrameFile loaded = new FrameFile(
                    type, worded(frames.values(), true, words), worded(frames.values(), false, words), words);
            loaded.refuseWithoutExamples();
            return Optional.of(loaded);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** The frames of verbs, or those of nouns, for which the language has all words. */
    private static List<Worded> worded(Collection<Frame> frames, boolean verbal, Words words) {
        return frames.stream()
                .filter(frame -> frame.trigger().verbal() == verbal)
                .filter(frame -> frame.trigger()
                        .classes()
                        .allMatch(name -> words.find(name).isPresent()))
                .map(frame ->
                        new Worded(frame, words.find(frame.trigger().words()).orElseThrow()))
                .toList();
    }

    /** The frames whose trigger is a verb, or those whose trigger is a noun. */
    List<Worded> frames(boolean verbal) {
        return verbal ? verbs : nouns;
    }

    /** The classes of all triggers. */
    Set<WordClass> triggers() {
        return all().map(Worded::trigger).collect(Collectors.toSet());
    }

    /** All frames. */
    Stream<Worded> all() {
        return Stream.concat(verbs.stream(), nouns.stream());
    }

    /** A frame that no example of the language shows at work, or a file without a counter-example, is refused. */
    private void refuseWithoutExamples() {
        List<String> shown = words.examples().stream()
                .map(e -> e.get("is")
                        .orElseThrow(() -> e.error("an example without \"is\""))
                        .string())
                .toList();
        for (Frame frame : all().map(Worded::frame).toList()) {
            if (!shown.contains(frame.id())) {
                throw new IllegalArgumentException(words.where() + ": no example of the frame " + frame.id());
            }
        }
        if (!(verbs.isEmpty() && nouns.isEmpty()) && !shown.contains("none")) {
            throw new IllegalArgumentException(words.where() + ": no example that must not match");
        }
    }
}
