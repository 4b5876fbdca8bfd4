package io.github.tidings.article;

import io.github.tidings.lang.YamlNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the markup of an element says of its content. The words are those of {@code article/furniture.yaml}. */
final class Furniture {
    /** What an element says of its content. */
    enum Mark {
        /** Nothing, or too little. */
        NONE,
        /** It is likely to hold a body. */
        BODY,
        /** It is likely to hold something else. */
        FURNITURE,
        /** The words under a picture. */
        CAPTION,
        /** It shows nothing, or nothing to read. */
        UNREAD
    }

    private static final String FILE = "article/furniture.yaml";

    private final Set<String> unread;
    private final Set<String> elements;
    private final Set<String> roles;
    private final Set<String> words;
    private final Set<String> captions;
    private final Set<String> bodies;

    private Furniture(YamlNode file) {
        unread = set(file, "unread");
        elements = set(file, "elements");
        roles = set(file, "roles");
        words = set(file, "words");
        captions = set(file, "captions");
        bodies = set(file, "bodies");
    }

    static Furniture load() {
        try (InputStream in = Objects.requireNonNull(Furniture.class.getResourceAsStream("/" + FILE), FILE)) {
            return new Furniture(YamlNode.parse(FILE, in));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    private static Set<String> set(YamlNode file, String name) {
        return new LinkedHashSet<>(file.get(name).map(YamlNode::strings).orElse(List.of()));
    }

    /** A reader of the elements of one page; it remembers the class names it has seen. Not thread-safe. */
    Reading reading() {
        return new Reading();
    }

    final class Reading {
        private final Map<String, Mark> seen = new HashMap<>();

        Mark of(Element element) {
            String tag = element.normalName();
            if (unread.contains(tag) || isHidden(element)) {
                return Mark.UNREAD;
            }
            if (elements.contains(tag) || roles.contains(element.attr("role"))) {
                return Mark.FURNITURE;
            }
            if (tag.equals("figcaption")) {
                return Mark.CAPTION;
            }
            if (tag.equals("body") || tag.equals("html") || tag.equals("main") || tag.equals("article")) {
                return Mark.NONE;
            }
            Mark byClass = named(element.className());
            return byClass == Mark.NONE ? named(element.id()) : byClass;
        }

        private Mark named(String names) {
            return names.isEmpty() ? Mark.NONE : seen.computeIfAbsent(names, this::read);
        }

        private Mark read(String names) {
            Mark mark = Mark.NONE;
            for (String token : Tokens.of(names)) {
                if (words.contains(token)) {
                    return Mark.FURNITURE;
                }
                if (captions.contains(token)) {
                    mark = Mark.CAPTION;
                } else if (mark == Mark.NONE && bodies.contains(token)) {
                    mark = Mark.BODY;
                }
            }
            return mark;
        }

        private boolean isHidden(Element element) {
            if (element.attributesSize() == 0) {
                return false;
            }
            String style = element.attr("style");
            return element.hasAttr("hidden")
                    || "true".equals(element.attr("aria-hidden"))
                    || (!style.isEmpty() && style.replace(" ", "").contains("display:none"));
        }
    }
}
