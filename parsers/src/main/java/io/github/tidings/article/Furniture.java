package io.github.tidings.article;

import io.github.tidings.lang.YamlNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * What the markup of an element says of its content. The words are those of {@code article/furniture.yaml}; words of one
 * line there are one reason.
 */
final class Furniture {
    /** The reason of an element that says nothing. */
    static final int NO_REASON = -1;

    /** The reason of an element by its name or role. */
    static final int BY_ELEMENT = 0;

    /** The reason of an element that is not shown. */
    static final int HIDDEN = 1;

    private static final Names NOTHING = new Names(NO_REASON, false, false);
    private static final int FIRST_WORDS = 2;
    private static final String FILE = "article/furniture.yaml";

    private final Set<String> unread;
    private final Set<String> elements;
    private final Set<String> roles;
    private final Set<String> captions;
    private final Set<String> figures;
    private final Map<String, Integer> reasons = new LinkedHashMap<>();
    private final int count;

    private Furniture(YamlNode file) {
        unread = set(file, "unread");
        elements = set(file, "elements");
        roles = set(file, "roles");
        captions = set(file, "captions");
        figures = set(file, "figures");
        int reason = FIRST_WORDS;
        for (YamlNode line : file.get("words").map(YamlNode::items).orElse(List.of())) {
            for (String word : line.strings()) {
                reasons.put(word, reason);
            }
            reason++;
        }
        for (String word : set(file, "strong_words")) {
            reasons.put(word, reason);
        }
        count = reason + 1;
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

    /** How many reasons there are. */
    int reasons() {
        return count;
    }

    /** Whether the reason is one of words that hardly ever mean anything else. */
    boolean isStrong(int reason) {
        return reason == count - 1;
    }

    boolean isUnread(String tag) {
        return unread.contains(tag);
    }

    /** A reader of the elements of one page; it remembers the class names it has seen. Not thread-safe. */
    Reading reading() {
        return new Reading();
    }

    /** What a class name or an id says. */
    private record Names(int reason, boolean caption, boolean noPicture) {}

    private Names names(String names) {
        int reason = NO_REASON;
        boolean caption = false;
        boolean noPicture = false;
        for (String token : Tokens.of(names)) {
            reason = reason == NO_REASON ? reasons.getOrDefault(token, NO_REASON) : reason;
            caption |= captions.contains(token);
            noPicture |= figures.contains(token);
        }
        return new Names(reason, caption, noPicture);
    }

    final class Reading {
        private final Map<String, Names> seen = new HashMap<>();

        /** Why the element is no body; {@link #NO_REASON} if nothing says so. */
        int reason(Element element) {
            String tag = element.normalName();
            if (elements.contains(tag)) {
                return BY_ELEMENT;
            }
            if (element.attributesSize() == 0) {
                return NO_REASON;
            }
            if (isHidden(element)) {
                return HIDDEN;
            }
            if (roles.contains(element.attr("role"))) {
                return BY_ELEMENT;
            }
            if (tag.equals("body") || tag.equals("html") || tag.equals("main") || tag.equals("article")) {
                return NO_REASON;
            }
            int byClass = named(element.attr("class")).reason;
            return byClass == NO_REASON ? named(element.attr("id")).reason : byClass;
        }

        /** Whether the element holds the words under a picture; a figure may also hold a table or a quotation. */
        boolean isCaption(Element element) {
            String tag = element.normalName();
            Names names = named(element.attr("class"));
            return tag.equals("figcaption") || names.caption || (tag.equals("figure") && !names.noPicture);
        }

        private Names named(String names) {
            return names.isEmpty() ? NOTHING : seen.computeIfAbsent(names, Furniture.this::names);
        }

        private boolean isHidden(Element element) {
            String style = element.attr("style");
            return element.hasAttr("hidden")
                    || "true".equals(element.attr("aria-hidden"))
                    || (!style.isEmpty() && style.replace(" ", "").contains("display:none"));
        }
    }
}
