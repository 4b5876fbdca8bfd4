package io.github.tidings.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** What a page says of itself: its meta tags, links, JSON-LD and marked elements, gathered while its text is read. */
final class PageMarks {
    /** How many attributes of an element the parser keeps. */
    static final int MOST_ATTRIBUTES = 512;

    private static final int MOST = 200;

    private final Map<String, List<String>> metas = new LinkedHashMap<>();
    private final Map<String, Named> named = new HashMap<>();
    final List<String> linkedData = new ArrayList<>();
    final List<Element> headings = new ArrayList<>();
    final List<Element> times = new ArrayList<>();
    final List<Element> authors = new ArrayList<>();
    final List<Element> bylines = new ArrayList<>();
    final List<Element> dates = new ArrayList<>();
    Optional<String> canonical = Optional.empty();
    Optional<String> title = Optional.empty();
    Optional<String> language = Optional.empty();

    private boolean crowded;

    /** Whether an element may have had more attributes than are read. */
    boolean isCrowded() {
        return crowded;
    }

    /** Notes an element. */
    void note(Element element) {
        crowded |= element.attributesSize() >= MOST_ATTRIBUTES;
        switch (element.normalName()) {
            case "meta" -> meta(element);
            case "script" -> script(element);
            case "title" -> title = title.or(() -> text(ShortText.of(element)));
            case "html" -> language = text(element.attr("lang"));
            case "link" -> {
                if (element.attr("rel").equalsIgnoreCase("canonical")) {
                    canonical = canonical.or(() -> text(element.attr("href")));
                }
            }
            case "h1" -> keep(headings, element);
            case "time" -> keep(times, element);
            default -> {
                if (element.attributesSize() > 0) {
                    marked(element);
                }
            }
        }
    }

    private void marked(Element element) {
        String property = element.attr("itemprop");
        if (element.attr("rel").equals("author") || property.equals("author")) {
            keep(authors, element);
        } else if (property.equals("datePublished")) {
            keep(dates, element);
        } else {
            switch (named.computeIfAbsent(element.attr("class"), Named::of)) {
                case BYLINE -> keep(bylines, element);
                case DATE -> keep(dates, element);
                case NOTHING -> {}
            }
        }
    }

    /** What a class name marks. */
    private enum Named {
        BYLINE,
        DATE,
        NOTHING;

        static Named of(String classes) {
            String name = classes.toLowerCase(Locale.ROOT);
            if (name.contains("byline") || name.contains("author")) {
                return BYLINE;
            }
            return name.contains("date") || name.contains("publish") ? DATE : NOTHING;
        }
    }

    private static void keep(List<Element> elements, Element element) {
        if (elements.size() < MOST) {
            elements.add(element);
        }
    }

    private void meta(Element element) {
        String content = Blanks.fold(element.attr("content"));
        for (String attribute : new String[] {"property", "name", "itemprop"}) {
            String name = element.attr(attribute).toLowerCase(Locale.ROOT);
            if (!name.isEmpty() && !content.isEmpty()) {
                metas.computeIfAbsent(name, n -> new ArrayList<>()).add(content);
            }
        }
    }

    private void script(Element element) {
        if (element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
            linkedData.add(element.data());
        }
    }

    private static Optional<String> text(String text) {
        return Optional.of(Blanks.fold(text)).filter(t -> !t.isEmpty());
    }

    /** The first content of the meta tags of that name or property. */
    Optional<String> meta(String name) {
        return metas(name).stream().findFirst();
    }

    /** The contents of the meta tags of that name or property, in order. */
    List<String> metas(String name) {
        return metas.getOrDefault(name, List.of());
    }
}
