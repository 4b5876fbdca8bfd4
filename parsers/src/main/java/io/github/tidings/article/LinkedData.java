package io.github.tidings.article;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.parser.Parser;

/** What the JSON-LD of a page says of its article. Immutable. */
final class LinkedData {
    private static final int DEPTH = 32;
    private static final int MOST = 5000;

    private final List<Json> articles = new ArrayList<>();
    private final Map<String, Json> byId = new LinkedHashMap<>();

    private LinkedData(List<String> scripts) {
        Deque<Json> left = new ArrayDeque<>();
        scripts.forEach(script -> JsonReader.read(script, DEPTH).forEach(left::addLast));
        for (int n = 0; !left.isEmpty() && n < MOST; n++) {
            Json json = left.removeFirst();
            if (json.isList()) {
                json.items().forEach(left::addLast);
            } else if (json.isObject()) {
                note(json);
                json.members().stream().filter(m -> m.isObject() || m.isList()).forEach(left::addLast);
            }
        }
    }

    static LinkedData read(List<String> scripts) {
        return new LinkedData(scripts);
    }

    private void note(Json json) {
        json.get("@id")
                .string()
                .filter(id -> json.get("name").string().isPresent())
                .ifPresent(id -> byId.putIfAbsent(id, json));
        if (json.get("@type").items().stream().flatMap(t -> t.string().stream()).anyMatch(LinkedData::isArticle)) {
            articles.add(json);
        }
    }

    /** Whether the page calls its article a news article. */
    boolean isNews() {
        return articles.stream()
                .flatMap(a -> a.get("@type").items().stream())
                .flatMap(t -> t.string().stream())
                .anyMatch(t -> t.endsWith("NewsArticle"));
    }

    private static boolean isArticle(String type) {
        String lower = type.toLowerCase(Locale.ROOT);
        return lower.endsWith("article")
                || lower.endsWith("posting")
                || lower.equals("report")
                || lower.endsWith("review");
    }

    /** A field of the first article that has it. */
    Optional<String> string(String field) {
        return articles.stream()
                .flatMap(a -> a.get(field).string().stream())
                .map(LinkedData::plain)
                .filter(s -> !s.isEmpty())
                .findFirst();
    }

    /** The names of the persons or organizations in a field of the first article that has it. */
    List<String> names(String field) {
        for (Json article : articles) {
            List<String> names = article.get(field).items().stream()
                    .flatMap(a -> names(a).stream())
                    .map(LinkedData::plain)
                    .filter(s -> !s.isEmpty())
                    .toList();
            if (!names.isEmpty()) {
                return names;
            }
        }
        return List.of();
    }

    private List<String> names(Json who) {
        if (!who.isObject()) {
            return who.string().map(List::of).orElse(List.of());
        }
        Json known = who.get("name").items().isEmpty()
                ? who.get("@id").string().map(id -> byId.getOrDefault(id, who)).orElse(who)
                : who;
        return known.get("name").items().stream()
                .flatMap(n -> n.string().stream())
                .toList();
    }

    /** Without entities and markup, which some pages write into their JSON. */
    private static String plain(String text) {
        String once = text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
        return Blanks.fold(once.indexOf('<') < 0 ? once : once.replaceAll("<[^<>]{1,200}>", " "));
    }
}
